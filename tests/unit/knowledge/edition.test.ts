import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../../lib/knowledge/calendar.ts';
import { editionInForce, usDayOf } from '../../../lib/knowledge/edition.ts';
import { recordOf } from '../../../lib/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { DATA } from './data-copy.ts';

const { records } = loadKnowledge(DATA);

/** Noon on the US East Coast (17:00 or 16:00 UTC), so that the day is the same in both. */
const noon = (day: string) => new Date(`${day}T16:30:00Z`);

function editionOf(id: string, moment: Date) {
  const record = recordOf(records, id);
  if (record === undefined) throw new Error(`there is no record ${id}`);
  return editionInForce(record, moment);
}

/** Each boundary: the last day of one edition and the first of the next. */
const boundaries: [id: string, lastDay: string, before: string | null, firstDay: string, after: string | null][] = [
  ['icd-10-cm', '2026-09-30', 'FY2026', '2026-10-01', 'FY2027'],
  ['icd-10-pcs', '2026-09-30', 'FY2026', '2026-10-01', 'FY2027'],
  ['icd-10-cm', '2027-09-30', 'FY2027', '2027-10-01', 'FY2028'],
  ['icd-10-cm', '2015-09-30', null, '2015-10-01', 'FY2016'],
  ['icd-10-pcs', '2015-09-30', null, '2015-10-01', 'FY2016'],
  ['icd-9-cm', '2015-09-30', 'ICD-9-CM', '2015-10-01', null],
  ['ms-drg', '2026-09-30', 'FY2026', '2026-10-01', 'FY2027'],
  ['ipps', '2026-09-30', 'FY2026', '2026-10-01', 'FY2027'],
  ['guidelines', '2026-09-30', 'FY2026', '2026-10-01', 'FY2027'],
  ['cpt', '2026-12-31', '2026', '2027-01-01', '2027'],
  ['cpt-cat-ii', '2026-12-31', '2026', '2027-01-01', '2027'],
  ['opps', '2025-12-31', '2025', '2026-01-01', '2026'],
  ['pfs', '2025-12-31', '2025', '2026-01-01', '2026'],
  ['hcpcs', '2026-12-31', 'October 2026', '2027-01-01', 'January 2027'],
  ['hcpcs', '2027-03-31', 'January 2027', '2027-04-01', 'April 2027'],
  ['hcpcs', '2027-06-30', 'April 2027', '2027-07-01', 'July 2027'],
  ['hcpcs', '2027-09-30', 'July 2027', '2027-10-01', 'October 2027'],
  ['ccs', '2026-04-30', '2025', '2026-05-01', '2026'],
  ['cca', '2026-04-30', '2025', '2026-05-01', '2026'],
  ['cpc', '2026-01-14', null, '2026-01-15', '2026'],
];

test.each(boundaries)('%s: on %s %s, on %s %s', (id, lastDay, before, firstDay, after) => {
  expect(editionOf(id, noon(lastDay))?.name ?? null).toBe(before);
  expect(editionOf(id, noon(firstDay))?.name ?? null).toBe(after);
});

test('an edition says from when until when it holds, and what comes next', () => {
  expect(editionOf('icd-10-pcs', noon('2026-11-22'))).toEqual({
    name: 'FY2027', also: null, from: '2026-10-01', until: '2027-09-30', updated: null,
    next: { on: '2027-04-01', kind: 'update', sure: true }, source: 'clvintelligence',
  });
});

test('an update does not begin a new edition: ICD-10-CM before and on April 1', () => {
  const [before, after] = [editionOf('icd-10-cm', noon('2027-03-31')), editionOf('icd-10-cm', noon('2027-04-01'))];
  expect(before).toMatchObject({ name: 'FY2027', updated: null, next: { on: '2027-04-01', sure: false } });
  expect(after).toMatchObject({ name: 'FY2027', updated: { on: '2027-04-01', sure: false }, next: { on: '2027-10-01', sure: true } });
});

test('what its keeper calls an edition is told where a page gives it, and not guessed', () => {
  expect(editionOf('ms-drg', noon('2026-09-30'))?.also).toBe('version 43.0');
  expect(editionOf('ms-drg', noon('2026-10-01'))?.also).toBeNull();
});

test('the books of an exam are told only as far as a page reaches', () => {
  expect(editionOf('cpc', noon('2026-12-31'))?.name).toBe('2026');
  expect(editionOf('cpc', noon('2027-01-01'))).toBeNull();
  expect(editionOf('ccs', noon('2027-04-30'))?.name).toBe('2026');
  expect(editionOf('ccs', noon('2027-05-01'))).toBeNull();
});

test('a record without a calendar has no edition', () => {
  expect(editionOf('pla', noon('2026-11-22'))).toBeNull();
  expect(editionOf('hipaa', noon('2026-11-22'))).toBeNull();
});

describe('the day is that of the US East Coast', () => {
  test('in summer time midnight is at 4 o’clock UTC', () => {
    expect(editionOf('icd-10-cm', new Date('2026-10-01T03:59:59Z'))?.name).toBe('FY2026');
    expect(editionOf('icd-10-cm', new Date('2026-10-01T04:00:00Z'))?.name).toBe('FY2027');
  });

  test('in winter time at 5', () => {
    expect(usDayOf(new Date('2027-01-01T04:59:59Z'))).toBe('2026-12-31');
    expect(usDayOf(new Date('2027-01-01T05:00:00Z'))).toBe('2027-01-01');
  });
});

test('a leap day is the last day of an edition that ends with February', () => {
  const calendar: Calendar = { of: 'codes', naming: 'month', changes: [{ on: '03-01', kind: 'edition', sure: true }], source: 's' };
  expect(editionInForce({ label: 'X', calendar }, noon('2027-06-01'))?.until).toBe('2028-02-29');
});
