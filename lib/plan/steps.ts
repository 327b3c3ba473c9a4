import type { CredentialRecord } from '../knowledge/record.ts';
import type { Horizon } from '../recommend/wishes.ts';
import { addDays, addMonths } from './day.ts';
import type { Day } from './day.ts';
import type { PlanState } from './plan-state.ts';
import { routesOf } from './removal.ts';

export const stages = ['choose', 'train', 'study', 'pass', 'after'] as const;
export type Stage = (typeof stages)[number];

export const stepIds = [
  'read-postings', 'meet-demand', 'join', 'compare-courses', 'start-course', 'finish-course', 'get-books', 'start-study',
  'timed-test', 'book-exam', 'day-before', 'exam', 'gather-proof', 'send-proof', 'half-ceus', 'renew-dues', 'renew',
] as const;
export type StepId = (typeof stepIds)[number];

/** One thing to do. */
export interface PlanStep {
  id: StepId;
  stage: Stage;
  /** By when; null without an exam day. */
  due: Day | null;
  done: boolean;
  /** The day is over and the step is not done. */
  late: boolean;
}

/** What the steps depend on besides the plan's own state. */
export interface PlanContext {
  record: CredentialRecord;
  /** A demand of the issuer that is not known to be met. */
  condition: boolean;
  /** A course, a degree or work stands for the training. */
  trained: boolean;
  /** Membership of the issuer is paid already. */
  member: boolean;
  /** Who passes starts with the apprentice's "A". */
  apprentice: boolean;
  /** The exam is passed and only the "A" is left. */
  passed: boolean;
}

/** Days before the exam, by judgement: time to find a seat, and to see the first test's gaps. */
const bookBefore = 42;
const testBefore = 14;
/** Proof is sent once the work is there; the letters are asked for a month before. */
const gatherBefore = 30;

/**
 * The concrete steps to a credential and after it, in order. Days are worked back from the exam day and
 * forward from the day it was passed (or is to be); `today` decides what is late.
 */
export function stepsOf(context: PlanContext, state: PlanState, today: Day): PlanStep[] {
  const { examDay: exam, studyWeeks, trainingWeeks } = state;
  const back = (days: number) => (exam === null ? null : addDays(exam, -days));
  const studyDays = studyWeeks * 7;
  const start = studyDays + (context.trained ? 0 : trainingWeeks * 7);
  const before: [StepId, Stage, Day | null, boolean][] = [
    ['read-postings', 'choose', back(start + 14), true],
    ['meet-demand', 'choose', back(start + 7), context.condition],
    ['join', 'choose', back(Math.max(start, bookBefore)), context.record.dues.length > 0 && !context.member],
    ['compare-courses', 'train', back(start + 7), !context.trained],
    ['start-course', 'train', back(start), !context.trained],
    ['finish-course', 'train', back(studyDays), !context.trained],
    ['get-books', 'study', back(studyDays), context.record.exam.openBook?.value !== false],
    ['start-study', 'study', back(studyDays), true],
    ['timed-test', 'study', back(testBefore), true],
    ['book-exam', 'pass', back(bookBefore), true],
    ['day-before', 'pass', back(1), true],
    ['exam', 'pass', exam, true],
  ];
  const passed = context.passed || state.passedDay !== null;
  const steps = [...(passed ? [] : before), ...afterSteps(context, state, today)];
  return steps.filter(([, , , needed]) => needed).map(([id, stage, due]) => {
    const done = state.done.includes(id);
    return { id, stage, due, done, late: !done && due !== null && due < today };
  });
}

function afterSteps({ record, apprentice }: PlanContext, state: PlanState, today: Day): [StepId, Stage, Day | null, boolean][] {
  const from = state.passedDay ?? state.examDay;
  const on = (months: number) => (from === null ? null : addMonths(from, months));
  const cycle = record.upkeep.cycleYears?.value;
  // Without entries in the ledger the longest route counts: two years of work, begun at the exam.
  const removed = removalDay(state, today) ?? on(24);
  return [
    ['gather-proof', 'after', removed === null ? null : latest(addDays(removed, -gatherBefore), removed < today ? removed : today), apprentice],
    ['send-proof', 'after', removed, apprentice],
    ['half-ceus', 'after', cycle ? on(cycle * 6) : null, record.upkeep.ceus !== undefined && cycle !== undefined],
    ['renew-dues', 'after', on(12), record.dues.length > 0],
    ['renew', 'after', cycle ? on(cycle * 12) : null, cycle !== undefined],
  ];
}

/** The day from which the ledger removes the "A": today, where a route is met; null where no end is in sight. */
function removalDay({ ledger }: PlanState, today: Day): Day | null {
  const routes = routesOf(ledger, today);
  if (routes.some(({ met }) => met)) return today;
  const days = routes.filter(({ missingEducation }) => missingEducation.length === 0).flatMap(({ fullOn }) => fullOn ?? []);
  return days.toSorted()[0] ?? null;
}

const latest = (one: Day, other: Day): Day => (one > other ? one : other);

/** The first step that is not done. */
export function nextStep(steps: readonly PlanStep[]): PlanStep | undefined {
  return steps.find(({ done }) => !done);
}

/** Days that a wish for time is taken for, by judgement; whole weeks. */
export const daysOf = { weeks: 56, 'half-year': 182, year: 364, long: 546 } as const satisfies Record<Horizon, number>;

/** The exam day that a wish for time suggests. */
export function suggestedExamDay(horizon: Horizon | null, today: Day): Day {
  return addDays(today, daysOf[horizon ?? 'half-year']);
}
