import { expect, test } from 'vitest';
import type { CredentialRecord } from '../../../lib/knowledge/record.ts';
import { doubtfulFacts, isOlder } from '../../../lib/knowledge/shelf-life.ts';
import { factsReport } from '../../../scripts/build/facts-report.ts';

const on = (day: string) => new Date(`${day}T12:00:00Z`);

test.each([
  ['2026-02-14', 12, '2027-02-14', false],
  ['2026-02-14', 12, '2027-02-15', true],
  ['2026-02', 12, '2027-02-28', false],
  ['2026-02', 12, '2027-03-01', true],
  ['2026', 12, '2027-12-31', false],
  ['2026', 12, '2028-01-01', true],
  ['2024-02', 24, '2026-02-28', false],
  ['2024-02', 24, '2026-03-01', true],
])('%s with %i months, on %s: past its shelf life is %s', (asOf, months, day, older) => {
  expect(isOlder(asOf, months, on(day))).toBe(older);
});

const record: CredentialRecord = {
  kind: 'credential', id: 'xyz', label: 'XYZ', en: { name: 'An example', sentence: 'It stands for a test.' },
  status: 'active', forms: [], related: [], links: [], issuer: null, level: 'entry', settings: [],
  exam: { questions: { value: 90, unit: 'questions', asOf: '2025-06-01', source: 'page', confidence: 'high' } },
  prices: [{ option: 'standard', figure: { value: 300, unit: 'USD', asOf: '2026-01-10', source: 'page', confidence: 'low' } }],
  dues: [], upkeep: {}, recommended: [], apprenticeRemoval: [],
  required: [{ en: 'A pass.', source: 'page' }, { en: 'A form.', source: 'common-use' }],
  sources: [
    { id: 'page', title: 'A page', url: 'https://example.com/', asOf: '2025-03-01' },
    { id: 'common-use', title: 'Common use', url: null, asOf: '2026-01-10' },
  ],
  checked: '2026-01-10',
};

const told = (day: string) => doubtfulFacts(record, on(day)).map(({ field, why }) => `${field}: ${why}`);

test('while all is fresh, only what is unverified is told', () => {
  expect(told('2026-06-01')).toEqual(['prices 1: unverified', 'required 2: unverified']);
});

test('a price keeps a year, a rule two; a statement is as old as its source', () => {
  expect(told('2027-01-10')).not.toContain('prices 1: old');
  expect(told('2027-01-11')).toContain('prices 1: old');
  expect(told('2027-01-11')).not.toContain('required 1: old');
  expect(told('2027-03-02')).toContain('required 1: old');
  expect(told('2027-06-01')).not.toContain('exam > questions: old');
  expect(told('2027-06-02')).toContain('exam > questions: old');
});

test('a record that no page confirms is told as a whole', () => {
  const doubts = doubtfulFacts({ ...record, status: 'unverified' }, on('2026-06-01'));
  expect(doubts[0]).toEqual({ id: 'xyz', field: 'status', kind: 'rule', why: 'unverified', asOf: '2026-01-10' });
});

test('the report names file, date and field', () => {
  const report = factsReport([record], on('2027-06-02')).split('\n');
  expect(report[0]).toBe('The facts of 1 records on 2027-06-02.');
  expect(report).toContain('  data/credentials/xyz.json');
  expect(report).toContain('    as of 2025-06-01: exam > questions');
});

test('the report says when there is nothing to look at', () => {
  const sound = { ...record, prices: [], required: [] };
  expect(factsReport([sound], on('2026-06-01'))).toContain('Past their shelf life (prices and pay keep a year, rules two): none.');
});
