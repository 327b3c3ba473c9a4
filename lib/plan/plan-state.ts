import type { TermId } from '../knowledge/record.ts';
import { usualAssumptions } from '../recommend/cost.ts';
import type { CostAssumptions } from '../recommend/cost.ts';
import type { Day, Month } from './day.ts';

/** What a person has decided and done on the way to one credential; kept on this computer. */
export interface PlanState {
  /** The credential aimed for; null before one is chosen. */
  term: TermId | null;
  examDay: Day | null;
  /** Weeks for a course and for study after it: assumptions that only the person can know better. */
  trainingWeeks: number;
  studyWeeks: number;
  assumptions: CostAssumptions;
  /** Ids of steps that are done. */
  done: readonly string[];
  spent: readonly Expense[];
  /** The day the exam was passed. */
  passedDay: Day | null;
  ledger: Ledger;
  ceus: readonly CeuEntry[];
  /** What the browser shall remind of, ready to be shown; null where nobody asked for it. */
  reminders: readonly Reminder[] | null;
}

export interface Reminder {
  day: Day;
  title: string;
}

export interface Expense {
  id: string;
  what: string;
  /** US dollars. */
  usd: number;
}

/** Work and courses that count toward the removal of the apprentice's "A". */
export interface Ledger {
  spells: readonly WorkSpell[];
  /** A coding course of at least 80 contact hours is finished. */
  course: boolean;
  practicode: boolean;
}

/** One job with coding in it. */
export interface WorkSpell {
  id: string;
  employer: string;
  from: Month;
  /** null: still there. */
  to: Month | null;
  /** The signed letter is in hand. */
  letter: boolean;
}

export interface CeuEntry {
  id: string;
  what: string;
  count: number;
  day: Day;
}

export const emptyLedger: Ledger = { spells: [], course: false, practicode: false };

export const emptyPlan: PlanState = {
  term: null, examDay: null, trainingWeeks: 16, studyWeeks: 8, assumptions: usualAssumptions,
  done: [], spent: [], passedDay: null, ledger: emptyLedger, ceus: [], reminders: null,
};
