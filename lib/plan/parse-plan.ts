import { priceOptionNames } from '../recommend/cost.ts';
import type { CostAssumptions } from '../recommend/cost.ts';
import { isDay, isMonth } from './day.ts';
import { emptyPlan } from './plan-state.ts';
import type { CeuEntry, Expense, Ledger, PlanState, Reminder, WorkSpell } from './plan-state.ts';

/**
 * The plan in a stored value, or null if it is none. What cannot be read of it is set back by itself:
 * a broken line of the ledger must not cost the others. By hand: zod is there at build time only.
 */
export function parsePlan(value: unknown): PlanState | null {
  const from = partsOf(value);
  if (!from) return null;
  return {
    term: textOf(from['term']),
    examDay: isDay(from['examDay']) ? from['examDay'] : null,
    trainingWeeks: within(from['trainingWeeks'], 0, longestWeeks) ?? emptyPlan.trainingWeeks,
    studyWeeks: within(from['studyWeeks'], 0, longestWeeks) ?? emptyPlan.studyWeeks,
    assumptions: assumptionsOf(from['assumptions']),
    done: listOf(from['done'], textOf),
    spent: listOf(from['spent'], expenseOf),
    passedDay: isDay(from['passedDay']) ? from['passedDay'] : null,
    ledger: ledgerOf(from['ledger']),
    ceus: listOf(from['ceus'], ceuOf),
    reminders: Array.isArray(from['reminders']) ? listOf(from['reminders'], reminderOf) : null,
  };
}

const longestWeeks = 520;
/** US dollars: beyond it somebody has mistyped. */
export const mostDollars = 1_000_000;

function assumptionsOf(value: unknown): CostAssumptions {
  const from = partsOf(value) ?? {};
  return {
    price: priceOptionNames.find((one) => one === from['price']) ?? null,
    student: from['student'] === true,
    retakes: within(from['retakes'], 0, 20) ?? 0,
    books: within(from['books'], 0, mostDollars),
    course: within(from['course'], 0, mostDollars),
    ceus: within(from['ceus'], 0, mostDollars),
  };
}

function ledgerOf(value: unknown): Ledger {
  const from = partsOf(value) ?? {};
  return { spells: listOf(from['spells'], spellOf), course: from['course'] === true, practicode: from['practicode'] === true };
}

function spellOf(value: unknown): WorkSpell | null {
  const from = partsOf(value);
  const [id, employer] = [textOf(from?.['id']), textOf(from?.['employer'], true)];
  if (!from || id === null || employer === null || !isMonth(from['from'])) return null;
  return { id, employer, from: from['from'], to: isMonth(from['to']) ? from['to'] : null, letter: from['letter'] === true };
}

function expenseOf(value: unknown): Expense | null {
  const from = partsOf(value);
  const [id, what, usd] = [textOf(from?.['id']), textOf(from?.['what'], true), within(from?.['usd'], 0, mostDollars)];
  return id === null || what === null || usd === null ? null : { id, what, usd };
}

function reminderOf(value: unknown): Reminder | null {
  const from = partsOf(value);
  const title = textOf(from?.['title']);
  const day = from?.['day'];
  return title === null || !isDay(day) ? null : { day, title };
}

function ceuOf(value: unknown): CeuEntry | null {
  const from = partsOf(value);
  const [id, what, count] = [textOf(from?.['id']), textOf(from?.['what'], true), within(from?.['count'], 0, 1000)];
  const day = from?.['day'];
  return id === null || what === null || count === null || !isDay(day) ? null : { id, what, count, day };
}

function partsOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function listOf<T>(value: unknown, read: (one: unknown) => T | null): T[] {
  return Array.isArray(value) ? value.flatMap((one) => read(one) ?? []) : [];
}

function textOf(value: unknown, mayBeEmpty = false): string | null {
  return typeof value === 'string' && (mayBeEmpty || value !== '') && value.length <= 200 ? value : null;
}

function within(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null;
}
