import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changelogFor, compareVersions, isVersion, withVersion } from '../../../scripts/release/stamp.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('a version', () => {
  it.each(['0.1.0', '1.0.0', '10.20.65535'])('%s is one', (version) => expect(isVersion(version)).toBe(true));
  it.each(['', '1', '1.0', '1.0.0.0', 'v1.0.0', '01.0.0', '1.0.65536', '1.0.0-beta', '1..0', ' 1.0.0', '1.0.0\n', '-1.0.0'])('%j is none that the stores take', (version) => {
    expect(isVersion(version)).toBe(false);
  });
  it('is compared number by number', () => {
    const sorted = ['0.9.9', '0.10.0', '0.10.1', '1.0.0'];
    expect(sorted.toReversed().toSorted(compareVersions)).toEqual(sorted);
    expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
  });
});

describe('stamping', () => {
  it.each(['package.json', 'package-lock.json'])('changes nothing of %s but its version', (file) => {
    const before = readFileSync(root + file, 'utf8');
    const { version: now } = JSON.parse(before) as { version: string };
    const after = withVersion(before, '9.8.7');
    expect(after).not.toBe(before);
    expect(after.replaceAll('"version": "9.8.7"', `"version": "${now}"`)).toBe(before);
  });

  it('gives the topmost heading of the changelog its version and day, and leaves the rest', () => {
    const old = '## 0.1.0 (2026-01-02)\n\n- First.\n';
    for (const heading of ['0.2.0 (not yet released)', 'Unreleased']) {
      expect(changelogFor(`# Changelog\n\n## ${heading}\n\n- News $& $1.\n\n${old}`, '0.2.0', '2026-11-23')).toBe(`# Changelog\n\n## 0.2.0 (2026-11-23)\n\n- News $& $1.\n\n${old}`);
    }
  });

  it.each(['# Changelog\n', '# Changelog\n\n## 0.1.0 (2026-01-02)\n\n- Old.\n', '## Unreleased\n\n\n## 0.1.0 (2026-01-02)\n\n- Old.\n'])('refuses a changelog without news: %j', (changelog) => {
    expect(changelogFor(changelog, '0.2.0', '2026-11-23')).toBeNull();
  });
});
