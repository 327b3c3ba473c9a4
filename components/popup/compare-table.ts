import type { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { comparisonOf } from '../../lib/knowledge/neighbours.ts';
import type { CredentialRecord } from '../../lib/knowledge/record.ts';
import type { Words } from '../../lib/extension/words.ts';
import { credentialFacts, type FactLine } from '../term/facts.ts';
import type { Provenance } from '../term/provenance.ts';

export const leastCompared = 2;
export const mostCompared = 4;

/** What is known of one credential on one question. */
export interface CompareCell {
  record: CredentialRecord;
  /** Empty where it is not known. */
  texts: readonly string[];
  origins: readonly Provenance[];
}

export interface CompareRow {
  id: string;
  label: string;
  /** One for each credential, in their order. */
  cells: readonly CompareCell[];
  /** Whether the credentials differ in it, as far as is known. */
  differs: boolean;
}

/** The questions of a comparison, in the order in which one asks them. */
const order = ['issuer', 'settings', 'level', 'exam', 'price', 'dues', 'required', 'recommended', 'removal', 'upkeep', 'passing', 'books', 'pay'];

/** The facts of some credentials side by side: those that differ first. What is known of none has no row. */
export function compareRows(
  records: readonly CredentialRecord[], knowledge: Pick<Knowledge, 'records'>, words: Words,
): CompareRow[] {
  const columns = records.map((record) => ({ record, lines: linesOf(record, knowledge, words) }));
  const rows = order.flatMap((id): CompareRow[] => {
    const label = columns.flatMap(({ lines }) => lines.find((line) => line.id === id) ?? [])[0]?.label;
    if (label === undefined) return [];
    const cells = columns.map(({ record, lines }) => {
      const line = lines.find((one) => one.id === id);
      return { record, texts: line?.texts ?? [], origins: line?.origins ?? [] };
    });
    const differs = new Set(cells.map(({ texts }) => texts.join('\n'))).size > 1;
    return [{ id, label, cells, differs }];
  });
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

/** What has been written on what sets each two of them apart. */
export function contrasts(records: readonly CredentialRecord[], { comparisons }: Pick<Knowledge, 'comparisons'>): string[] {
  return records.flatMap((one, at) => records.slice(at + 1).flatMap((other) => comparisonOf(comparisons, one.id, other.id)?.en ?? []));
}

function linesOf(record: CredentialRecord, { records }: Pick<Knowledge, 'records'>, words: Words): FactLine[] {
  const issuer = records.find(({ id }) => id === record.issuer);
  const facts = credentialFacts(record, words);
  const pay = facts.filter(({ id }) => id.startsWith('pay-'));
  const line = (id: string, label: string, texts: readonly string[], origins: readonly Provenance[]): FactLine =>
    ({ id, label, texts, origins, essential: false });
  return [
    ...(issuer ? [line('issuer', words('compare_issuer'), [issuer.label], [])] : []),
    ...facts.filter(({ id }) => !id.startsWith('pay-')),
    // The label of a figure of pay says which survey it is from, so it belongs with the figure.
    ...(pay.length > 0 ? [line('pay', words('term_section_pay'), pay.map(({ label, texts }) => `${label}: ${texts.join(' ')}`), pay.flatMap(({ origins }) => origins))] : []),
  ];
}
