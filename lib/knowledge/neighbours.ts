import type { Comparison } from './comparison.ts';
import type { TermId } from './record.ts';

/** A credential that readers weigh against another, and what sets the two apart. */
export interface Neighbour {
  id: TermId;
  en: string;
  /** Which source of which record carries it. */
  basis: Comparison['basis'];
}

/** The neighbours of a term, in the order of `data/comparisons/`; empty where nothing is known. */
export function neighboursOf(comparisons: readonly Comparison[], id: TermId): Neighbour[] {
  return comparisons.flatMap(({ between: [first, second], en, basis }) => {
    if (first === id) return [{ id: second, en, basis }];
    return second === id ? [{ id: first, en, basis }] : [];
  });
}

/** What sets two terms apart, or undefined where nobody has written it. */
export function comparisonOf(comparisons: readonly Comparison[], one: TermId, other: TermId): Comparison | undefined {
  return comparisons.find(({ between }) => between.includes(one) && between.includes(other) && one !== other);
}
