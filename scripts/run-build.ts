import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Family } from './browsers.ts';
import { PlainError } from './plain-error.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What WXT calls each family, and the folder it builds into. */
export const builds: Readonly<Record<Family, { browser: string; folder: string }>> = {
  chromium: { browser: 'chrome', folder: '.output/chrome-mv3' },
  firefox: { browser: 'firefox', folder: '.output/firefox-mv3' },
};

/**
 * Builds the extension for a family of browsers.
 * @returns the absolute folder of the built extension.
 * @throws PlainError where the build fails; WXT has said why by then.
 */
export function buildFor(family: Family): string {
  const { browser, folder } = builds[family];
  const result = spawnSync(process.execPath, [`${root}node_modules/wxt/bin/wxt.mjs`, 'build', '-b', browser], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) {
    throw new PlainError(`The build for ${browser} failed:\n${result.stdout}${result.stderr}`.trim(), 'Correct what it names and run the same command again.');
  }
  return root + folder;
}
