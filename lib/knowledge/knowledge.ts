import type { Comparison } from './comparison.ts';
import type { PriceTable } from './price-parity.ts';
import type { KnowledgeRecord, TermId } from './record.ts';
import type { RelatedWages } from './related.ts';
import type { Outlook, WageTable } from './wages.ts';

/** Everything the interface may show, validated at build time. */
export interface Knowledge {
  records: readonly KnowledgeRecord[];
  /** Pairs of terms with what sets them apart; neighbours.ts asks them. */
  comparisons: readonly Comparison[];
  wages: WageTable;
  /** Wages of neighbouring occupations, for postings that are of one. */
  relatedWages: RelatedWages;
  /** Price levels of the same areas. */
  prices: PriceTable;
  outlook: Outlook;
}

/** The record with this id, or undefined. */
export function recordOf(records: readonly KnowledgeRecord[], id: TermId): KnowledgeRecord | undefined {
  return records.find((record) => record.id === id);
}
