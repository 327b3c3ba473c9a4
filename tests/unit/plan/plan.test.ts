import { describe, expect, it } from 'vitest';
import { ceuStanding } from '../../../lib/plan/ceus.ts';
import { addDays } from '../../../lib/plan/day.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import { emptyPlan, type PlanState } from '../../../lib/plan/plan-state.ts';
import { nextStep, stepsOf, suggestedExamDay, type PlanContext } from '../../../lib/plan/steps.ts';
import { credential } from '../recommend/shipped.ts';

const today = '2026-11-23';
const cpc: PlanContext = { record: credential('cpc'), condition: false, trained: false, member: false, apprentice: true, passed: false };
const plan = (part: Partial<PlanState> = {}): PlanState => ({ ...emptyPlan, term: 'cpc', examDay: '2027-08-02', ...part });
const idsOf = (context: PlanContext, state: PlanState) => stepsOf(context, state, today).map(({ id }) => id);
const due = (id: string, context: PlanContext, state: PlanState) => stepsOf(context, state, today).find((step) => step.id === id)?.due;

describe('the steps', () => {
  it('are worked back from the exam day', () => {
    const state = plan({ trainingWeeks: 16, studyWeeks: 8 });
    expect(due('exam', cpc, state)).toBe('2027-08-02');
    expect(due('start-study', cpc, state)).toBe('2027-06-07');
    expect(due('finish-course', cpc, state)).toBe('2027-06-07');
    expect(due('start-course', cpc, state)).toBe('2027-02-15');
    expect(due('day-before', cpc, state)).toBe('2027-08-01');
  });
  it.each(['train', 'study', 'pass'])('of a stage stand in the order of their days: %s', (stage) => {
    const days = stepsOf(cpc, plan(), today).filter((step) => step.stage === stage).map(({ due: day }) => day ?? '');
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted());
  });
  it('have no day without an exam day, and are none the less there', () => {
    const steps = stepsOf(cpc, plan({ examDay: null }), today);
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.filter(({ due: day, late }) => day !== null || late)).toEqual([]);
  });
  it('leave out what is not needed', () => {
    expect(idsOf({ ...cpc, trained: true }, plan())).not.toContain('start-course');
    expect(idsOf({ ...cpc, member: true }, plan())).not.toContain('join');
    expect(idsOf({ ...cpc, apprentice: false }, plan())).not.toContain('send-proof');
    expect(idsOf(cpc, plan())).not.toContain('meet-demand');
    expect(idsOf({ ...cpc, record: credential('rhia') }, plan())).not.toContain('get-books');
  });
  it('begin after the exam once it is passed', () => {
    expect(idsOf(cpc, plan({ passedDay: '2026-10-01' }))).toEqual(['gather-proof', 'send-proof', 'half-ceus', 'renew-dues', 'renew']);
    expect(due('renew', cpc, plan({ passedDay: '2026-10-01' }))).toBe('2028-10-01');
  });
  it('send the proof when the ledger says so, else after two years', () => {
    const passed = plan({ passedDay: '2026-10-01' });
    const job = { id: 'j', employer: 'Clinic', from: '2026-01', to: null, letter: false };
    expect(due('send-proof', cpc, passed)).toBe('2028-10-01');
    expect(due('send-proof', cpc, { ...passed, ledger: { spells: [], course: true, practicode: true } })).toBe(today);
    expect(due('gather-proof', cpc, { ...passed, ledger: { spells: [], course: true, practicode: true } })).toBe(today);
    // Ten months are over, two are missing for the year that goes with a course.
    expect(due('send-proof', cpc, { ...passed, ledger: { spells: [job], course: true, practicode: false } })).toBe('2027-01-01');
    expect(due('send-proof', cpc, { ...passed, ledger: { spells: [job], course: false, practicode: false } })).toBe('2028-01-01');
  });
  it('are late only when over and not done', () => {
    const state = plan({ examDay: addDays(today, 20), done: ['read-postings'] });
    const late = stepsOf(cpc, state, today).filter((step) => step.late).map(({ id }) => id);
    expect(late).toContain('start-course');
    expect(late).not.toContain('read-postings');
    expect(late).not.toContain('exam');
    expect(nextStep(stepsOf(cpc, state, today))?.id).toBe('join');
  });
  it('suggest an exam day by the time that there is', () => {
    expect(suggestedExamDay('weeks', today) < suggestedExamDay('half-year', today)).toBe(true);
    expect(suggestedExamDay(null, today)).toBe(suggestedExamDay('half-year', today));
  });
});

describe('further education', () => {
  const record = credential('cpc');
  const state = plan({
    passedDay: '2025-03-10',
    ceus: [{ id: 'a', what: 'before', count: 4, day: '2025-03-09' }, { id: 'b', what: 'in', count: 6, day: '2026-01-01' }, { id: 'c', what: 'next', count: 9, day: '2027-03-10' }],
  });
  it('counts what lies in the running cycle', () => {
    expect(ceuStanding(record, state, today)).toEqual({ needed: 36, earned: 6, from: '2025-03-10', until: '2027-03-10' });
    expect(ceuStanding(record, state, '2027-03-10')).toMatchObject({ earned: 9, from: '2027-03-10' });
  });
  it('begins with the pass, and is silent where the record is', () => {
    expect(ceuStanding(record, { ...state, passedDay: null }, today)).toBeNull();
    expect(ceuStanding(credential('cpc'), { ...state, passedDay: null }, today)).toBeNull();
    expect(ceuStanding(credential('ccds-o'), state, today)).toBeNull();
  });
});

describe('a stored plan', () => {
  const full = plan({
    spent: [{ id: 's', what: 'Books', usd: 240.5 }], done: ['join'], reminders: [{ day: '2027-01-01', title: 'Join AAPC' }],
    ledger: { spells: [{ id: 'j', employer: '', from: '2026-01', to: null, letter: true }], course: true, practicode: false },
  });
  it('comes back as it was', () => {
    expect(parsePlan(JSON.parse(JSON.stringify(full)))).toEqual(full);
    expect(parsePlan(JSON.parse(JSON.stringify(emptyPlan)))).toEqual(emptyPlan);
  });
  it.each([null, 7, 'x', []])('is not %j', (value) => {
    expect(parsePlan(value)).toBeNull();
  });
  it('loses only the line that is broken', () => {
    const broken = { ...full, examDay: '2027-02-31', spent: [...full.spent, { id: 'x', what: 'y', usd: -1 }, 4], ledger: { ...full.ledger, spells: [{ id: 'k', employer: 'E', from: 'soon' }, ...full.ledger.spells] } };
    expect(parsePlan(broken)).toEqual({ ...full, examDay: null });
  });
});
