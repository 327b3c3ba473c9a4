import type { PlanState } from '../../lib/plan/plan-state.ts';
import type { StoredWishes } from '../../lib/recommend/stored-wishes.ts';
import type { RuleSet } from '../../lib/recommend/rules.ts';

/** What "Recommend" works with, kept up to date: another window may change it, too. */
export interface AdviceDesk {
  readonly rules: RuleSet;
  readonly stored: StoredWishes;
  readonly plan: PlanState;
  /** Something was stored that could not be read and was set aside. */
  readonly reset: boolean;
  /** The last change could not be stored. */
  readonly failed: boolean;
  saveWishes(stored: StoredWishes): void;
  savePlan(plan: PlanState): void;
  /** Where there is more room; null where this is that place, or the browser has none. */
  readonly openPage: (() => void) | null;
  readonly openPanel: (() => void) | null;
  /** Asks the browser for its notifications; false where the user refuses. */
  askForReminders(): Promise<boolean>;
}
