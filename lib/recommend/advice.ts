import type { TermId } from '../knowledge/record.ts';
import type { Cost } from './cost.ts';
import type { Question } from './questions.ts';
import type { CheckedRequirement } from './requirements.ts';
import type { Contradiction, ReasonFact, Verdict, Warning } from './rules.ts';

/** Why a credential stands where it stands; `text` is a key of the interface's messages. */
export interface AdviceReason {
  rule: string;
  text: string;
  weight: number;
  /** The answers that it rests on; empty where it holds for everybody. */
  because: readonly Question[];
  /** The part of the record that it rests on. */
  fact: ReasonFact | null;
}

/** Fit in words: a number would claim a precision that judgement does not have. */
export type Fit = 'strong' | 'good' | 'part';

export interface RankedCredential {
  term: TermId;
  fit: Fit;
  /** Sum of the weights of all rules that spoke. Has no unit; only the order matters. */
  score: number;
  /** At least two, heaviest first. */
  reasons: readonly AdviceReason[];
  /** What speaks against it, heaviest first. */
  cautions: readonly AdviceReason[];
  /** A demand of the issuer that is not known to be met, or that the plan meets on the way. */
  condition: CheckedRequirement | null;
  /** The first two years, with the usual assumptions. */
  cost: Cost;
}

export interface Advice {
  /** Something to do before, or instead of, taking an exam; null where the list is the answer. */
  verdict: Verdict | null;
  /**
   * Best first. What is known of the cost of each lies within the money given, so that less money
   * never recommends a dearer way.
   */
  ranked: readonly RankedCredential[];
  /** What would fit but costs more than there is, the cheapest first. */
  beyond: readonly RankedCredential[];
  /** Current credentials that fewer answers speak for: looked at, not recommended. */
  behind: readonly { term: TermId; cautions: readonly AdviceReason[] }[];
  /** Those that one may not sit yet, each with the demand that stands against it. */
  ruledOut: readonly { term: TermId; standing: 'unmet' | 'later'; text: string }[];
  contradictions: readonly Contradiction[];
  warnings: readonly Warning[];
  /** Questions without an answer; each was read with care, as none. */
  assumed: readonly Question[];
}

/** A credential needs this many reasons to be recommended at all. */
export const leastReasons = 2;
