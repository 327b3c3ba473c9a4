import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileDictionary } from '../../../lib/knowledge/compile-dictionary.ts';
import { loadSenses, senseFiles } from '../../../scripts/build/load-senses.ts';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'senses-'));
  cpSync(join(data, 'senses'), join(copy, 'senses'), { recursive: true });
});
afterEach(() => { rmSync(copy, { recursive: true }); });

/** Changes one file of the copy. */
function edit(file: string, change: (content: Record<string, unknown>) => void): void {
  const path = join(copy, 'senses', file);
  const content = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  change(content);
  writeFileSync(path, JSON.stringify(content));
}

describe('data/senses', () => {
  test('is in order', () => {
    const senses = loadSenses(data);
    expect(senses.terms.map(({ term }) => term)).toContain('cpc');
    expect(senseFiles(data).length).toBe(1 + senses.topics.length + senses.terms.length);
  });

  test.each<[string, string, (content: Record<string, unknown>) => void, RegExp]>([
    ['a cue that cannot be read', 'cpc.json', (file) => { file['cues'] = { strong: ['a*b'] }; }, /senses\/cpc\.json, cues > strong 1: .*Cure:/],
    ['a cue that begins with a sign and would never be found', 'cpc.json', (file) => { file['cues'] = { strong: ['(CPC)'] }; }, /senses\/cpc\.json, cues > strong 1: .*Cure: a cue begins with a letter or a digit/],
    ['an unknown topic', 'cpc.json', (file) => { file['rivals'] = [{ meaning: 'x', topics: ['nowhere'] }]; }, /senses\/cpc\.json, rivals 1 > topics: .*"nowhere".*Cure:/],
    ['a name that is not the file', 'ccs.json', (file) => { file['term'] = 'cca'; }, /senses\/ccs\.json, term: .*Cure: rename/],
    ['an unknown field', 'field.json', (file) => { file['extra'] = 1; }, /senses\/field\.json.*"extra".*Cure:/],
    ['a missing field', 'topics/law.json', (file) => { delete file['cues']; }, /senses\/topics\/law\.json, cues: .*missing.*Cure:/],
  ])('%s is told with its file, field and cure', (_what, file, change, message) => {
    edit(file, change);
    expect(() => loadSenses(copy)).toThrow(message);
  });

  test('a file that is no JSON is told', () => {
    writeFileSync(join(copy, 'senses', 'cpc.json'), '{');
    expect(() => loadSenses(copy)).toThrow(/senses\/cpc\.json: it cannot be read as JSON/);
  });
});

describe('compileDictionary', () => {
  const senses = () => loadSenses(data);
  const form = { text: 'CPC', kind: 'abbreviation', sense: 'context' } as const;

  test('leaves out evidence for terms without a record, and survives JSON', () => {
    const records = [{ id: 'cpc', label: 'CPC', forms: [form] }];
    const dictionary = compileDictionary({ records, senses: senses() });
    expect(dictionary.ambiguities.map(({ term }) => term)).toEqual([0]);
    expect(JSON.parse(JSON.stringify(dictionary))).toEqual(dictionary);
  });

  test('refuses one form for two terms', () => {
    const records = [{ id: 'cpc', label: 'CPC', forms: [form] }, { id: 'other', label: 'X', forms: [form] }];
    expect(() => compileDictionary({ records, senses: senses() })).toThrow(/"CPC" stands twice: in cpc and in other/);
  });
});
