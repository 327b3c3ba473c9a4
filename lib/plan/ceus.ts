import type { CredentialRecord } from '../knowledge/record.ts';
import { addMonths } from './day.ts';
import type { Day } from './day.ts';
import type { PlanState } from './plan-state.ts';

/** Where further education stands in the running cycle. */
export interface CeuStanding {
  needed: number;
  /** CEUs dated within the cycle; those from before count nowhere. */
  earned: number;
  from: Day;
  until: Day;
}

/** Null until the exam is passed, or where the record does not tell how many are needed. */
export function ceuStanding({ upkeep }: CredentialRecord, { passedDay, ceus }: PlanState, today: Day): CeuStanding | null {
  const [needed, years] = [upkeep.ceus?.value, upkeep.cycleYears?.value];
  if (passedDay === null || needed === undefined || years === undefined) return null;
  let from = passedDay;
  while (addMonths(from, years * 12) <= today) from = addMonths(from, years * 12);
  const until = addMonths(from, years * 12);
  const earned = ceus.filter(({ day }) => day >= from && day < until).reduce((sum, { count }) => sum + count, 0);
  return { needed, earned, from, until };
}
