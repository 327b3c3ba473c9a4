import type { Knowledge } from './knowledge.ts';
import { neighboursOf } from './neighbours.ts';
import type { KnowledgeRecord, TermId } from './record.ts';

/**
 * The knowledge of a script that shows little of it at a time, in a page that is not ours: each piece is read
 * when it is asked for and not kept.
 */
export interface Shelf {
  readonly records: Readonly<Record<TermId, (() => KnowledgeRecord) | undefined>>;
  readonly tables: { readonly [Name in Exclude<keyof Knowledge, 'records'>]: () => Knowledge[Name] };
}

/** What a card about a term shows: its record, those that it names, and what sets it apart from its neighbours. */
export type AboutTerm = Pick<Knowledge, 'records' | 'comparisons'>;

/** Reads from the shelf what a card about this term shows; of an unknown term nothing. */
export function aboutTerm({ records, tables }: Shelf, id: TermId): AboutTerm {
  const record = records[id]?.();
  if (!record) return { records: [], comparisons: [] };
  const comparisons = tables.comparisons().filter(({ between }) => between.includes(id));
  const named = [
    ...record.related,
    ...(record.kind === 'credential' && record.issuer !== null ? [record.issuer] : []),
    ...neighboursOf(comparisons, id).flatMap((neighbour) => [neighbour.id, ...neighbour.basis.map(({ term }) => term)]),
  ];
  const others = [...new Set(named)].filter((other) => other !== id);
  return { records: [record, ...others.flatMap((other) => records[other]?.() ?? [])], comparisons };
}
