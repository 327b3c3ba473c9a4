import type { Draft } from '../../lib/recommend/answers.ts';
import type { RuleSet } from '../../lib/recommend/rules.ts';

/** What "Recommend" works with. */
export interface AdviceDesk {
  rules: RuleSet;
  /** The answers as last stored. */
  draft: Draft;
  /** Stored answers could not be read and were set aside. */
  reset: boolean;
  save(draft: Draft): void;
}

/** What "Pay" works with besides the figures. */
export interface PayDesk {
  /** `home`, the postal code of the state last chosen, or null for the nation alone. */
  state: string | null;
  reset: boolean;
  save(state: string | null): void;
}
