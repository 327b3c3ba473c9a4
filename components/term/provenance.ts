import type { Figure, Source } from '../../lib/knowledge/figure.ts';
import type { KnowledgeRecord } from '../../lib/knowledge/record.ts';

/** Where a figure or statement comes from, ready to be shown. */
export interface Provenance {
  source: Source;
  /** When the figure was true; a statement carries only its source's date. */
  asOf: string;
  unverified: boolean;
  population: string | null;
  note: string | null;
}

/** The distinct origins of some figures of one record, in their order. */
export function provenancesOf(record: KnowledgeRecord, figures: readonly Figure[]): Provenance[] {
  return distinct(figures.flatMap(({ source: id, asOf, confidence, population, note }) => {
    const source = sourceOf(record, id);
    if (!source) return [];
    return [{ source, asOf, unverified: confidence === 'low', population: population ?? null, note: note?.en ?? null }];
  }));
}

/** The distinct origins of statements, which name their source only. */
export function statementProvenances(record: KnowledgeRecord, statements: readonly { source: string }[]): Provenance[] {
  return distinct(statements.flatMap(({ source: id }) => {
    const source = sourceOf(record, id);
    return source ? [{ source, asOf: source.asOf, unverified: false, population: null, note: null }] : [];
  }));
}

/** The distinct origins of what is said of two records, each named with the record whose source it is. */
export function comparisonProvenances(
  records: readonly KnowledgeRecord[], basis: readonly { term: string; source: string }[],
): Provenance[] {
  return distinct(basis.flatMap(({ term, source }) => {
    const record = records.find(({ id }) => id === term);
    return record ? statementProvenances(record, [{ source }]) : [];
  }));
}

function sourceOf({ sources }: KnowledgeRecord, id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}

function distinct(all: Provenance[]): Provenance[] {
  const seen = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
