import { describe, expect, it } from 'vitest';
import type { Ledger, WorkSpell } from '../../../lib/plan/plan-state.ts';
import { monthsWorked, removalRule, routesOf } from '../../../lib/plan/removal.ts';
import { credential } from '../recommend/shipped.ts';

const today = '2027-06-15';
let number = 0;
const job = (from: string, to: string | null, letter = false): WorkSpell => ({ id: `j${(number += 1)}`, employer: 'Clinic', from, to, letter });
const ledger = (spells: WorkSpell[], part: Partial<Ledger> = {}): Ledger => ({ spells, course: false, practicode: false, ...part });
const route = (one: Ledger, id: string) => routesOf(one, today).find((standing) => standing.id === id);

describe('the months of the ledger', () => {
  it('count once where jobs overlap, however they lie', () => {
    expect(monthsWorked(ledger([job('2026-01', '2026-06'), job('2026-04', '2026-08'), job('2026-05', '2026-05')]), today)).toHaveLength(8);
    expect(monthsWorked(ledger([job('2026-01', '2026-12'), job('2026-01', '2026-12')]), today)).toHaveLength(12);
  });
  it('count one job split in two like the whole', () => {
    const whole = monthsWorked(ledger([job('2025-01', '2026-03')]), today);
    expect(monthsWorked(ledger([job('2025-01', '2025-09'), job('2025-09', '2026-03')]), today)).toEqual(whole);
  });
  it('end with the last month that is over', () => {
    expect(monthsWorked(ledger([job('2027-03', null)]), today)).toEqual(['2027-03', '2027-04', '2027-05']);
    expect(monthsWorked(ledger([job('2027-03', '2027-12')]), today)).toEqual(['2027-03', '2027-04', '2027-05']);
    expect(monthsWorked(ledger([job('2027-06', null), job('2028-01', null)]), today)).toEqual([]);
  });
  it('are none where a job ends before it begins', () => {
    expect(monthsWorked(ledger([job('2027-03', '2027-01')]), today)).toEqual([]);
  });
});

describe('the official routes', () => {
  it('are those of the record, with the rule’s date and page', () => {
    const { sources, apprenticeRemoval } = credential('cpc-a');
    expect(removalRule.routes).toHaveLength(apprenticeRemoval.length);
    const page = sources.find(({ id }) => id === apprenticeRemoval[0]?.source);
    expect(removalRule.source).toMatchObject({ url: page?.url, asOf: page?.asOf });
  });
  it('two years of work need nothing else', () => {
    expect(route(ledger([job('2025-01', '2026-12')]), 'work')).toMatchObject({ met: true, missingMonths: 0, proofs: ['letter'] });
    expect(route(ledger([job('2025-02', '2026-12')]), 'work')).toMatchObject({ met: false, missingMonths: 1 });
  });
  it('one year needs a course or Practicode beside it', () => {
    const year = [job('2026-01', '2026-12')];
    expect(route(ledger(year), 'work-and-course')).toMatchObject({ met: false, missingEducation: ['course', 'practicode'] });
    expect(route(ledger(year, { practicode: true }), 'work-and-course')).toMatchObject({ met: true, proofs: ['letter', 'practicode'] });
    expect(route(ledger(year, { course: true }), 'work-and-course')).toMatchObject({ met: true, proofs: ['letter', 'course'] });
  });
  it('course and Practicode need no job', () => {
    expect(route(ledger([], { course: true }), 'course-and-practicode')).toMatchObject({ met: false, missingEducation: ['practicode'] });
    expect(route(ledger([], { course: true, practicode: true }), 'course-and-practicode')).toMatchObject({ met: true, proofs: ['course', 'practicode'], lettersMissing: [] });
  });
  it('say from when the months are full if work goes on, and whose letter is missing', () => {
    const one = job('2026-06', null);
    expect(route(ledger([one]), 'work')).toMatchObject({ missingMonths: 12, fullOn: '2028-06-01', lettersMissing: [one] });
    expect(route(ledger([job('2026-06', '2027-01', true)]), 'work')).toMatchObject({ fullOn: null, lettersMissing: [] });
  });
});
