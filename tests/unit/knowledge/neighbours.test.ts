import { expect, test } from 'vitest';
import { comparisonOf, neighboursOf } from '../../../lib/knowledge/neighbours.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { DATA } from './data-copy.ts';

const { comparisons, records } = loadKnowledge(DATA);

test('a pair is written once and shown in both cards', () => {
  const fromCpc = neighboursOf(comparisons, 'cpc').find(({ id }) => id === 'ccs');
  const fromCcs = neighboursOf(comparisons, 'ccs').find(({ id }) => id === 'cpc');
  expect(fromCpc?.en).toContain('ICD-10-PCS');
  expect(fromCcs?.en).toBe(fromCpc?.en);
  expect(comparisonOf(comparisons, 'cpc', 'ccs')).toBe(comparisonOf(comparisons, 'ccs', 'cpc'));
});

test('what nobody has compared has no neighbours', () => {
  expect(neighboursOf(comparisons, 'hipaa')).toEqual([]);
  expect(comparisonOf(comparisons, 'cpc', 'hipaa')).toBeUndefined();
  expect(comparisonOf(comparisons, 'cpc', 'cpc')).toBeUndefined();
});

test('every credential of the first list has a neighbour', () => {
  for (const id of ['cpc', 'cpc-a', 'ccs', 'ccs-p', 'cca', 'cic', 'coc', 'crc', 'rhit', 'rhia']) {
    expect(neighboursOf(comparisons, id).length, id).toBeGreaterThan(0);
  }
});

test('code sets say what they code and who uses them, programme terms why ads name them, with an example', () => {
  for (const { id, kind, en } of records) {
    if (kind === 'code-set') expect(en.codes && en.users, id).toBeTruthy();
    if (kind === 'programme') expect(en.why && en.example, id).toBeTruthy();
  }
});
