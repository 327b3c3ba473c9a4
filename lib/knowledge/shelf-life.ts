import type { KnowledgeRecord, TermId } from './record.ts';

/**
 * How long a fact may be shown before somebody should look again, in months: prices change
 * yearly, rules less often. Pay surveys come out yearly, like prices. That a thing ended stays true.
 */
export const shelfLife = { price: 12, pay: 12, rule: 24, history: Infinity } as const;

export interface DoubtfulFact {
  id: TermId;
  /** Where in the file: `prices 1`, `exam > questions`. Lists are counted from one. */
  field: string;
  kind: keyof typeof shelfLife;
  /** `old`: past its shelf life. `unverified`: of low confidence, or resting on no page. */
  why: 'old' | 'unverified';
  asOf: string;
}

/** A figure or a statement in a record, with what it needs to be dated. */
interface Fact {
  field: string;
  kind: keyof typeof shelfLife;
  asOf: string;
  unverified: boolean;
}

/**
 * The facts of a record that are past their shelf life on the day of `today` (UTC), or unverified.
 * A date without a day is taken at its end (`2026` as December 31, 2026), so that only what is
 * surely too old is called old. A fact that is both is listed for each.
 */
export function doubtfulFacts(record: KnowledgeRecord, today: Date): DoubtfulFact[] {
  const whole: Fact[] = record.status === 'unverified' ? [{ field: 'status', kind: 'rule', asOf: record.checked, unverified: true }] : [];
  return [...whole, ...factsOf(record)].flatMap(({ field, kind, asOf, unverified }) => {
    const doubt = (why: DoubtfulFact['why']): DoubtfulFact => ({ id: record.id, field, kind, why, asOf });
    return [
      ...(isOlder(asOf, shelfLife[kind], today) ? [doubt('old')] : []),
      ...(unverified ? [doubt('unverified')] : []),
    ];
  });
}

/** Whether a date (`2026`, `2026-02`, `2026-02-14`) lies more than so many months before `today`. */
export function isOlder(asOf: string, months: number, today: Date): boolean {
  if (months === Infinity) return false;
  const [year = 0, month, day] = asOf.split('-').map(Number);
  // Day 0 of a month is the last of the month before.
  const latest = day === undefined ? Date.UTC(year, month ?? 12, 0) : Date.UTC(year, (month ?? 1) - 1, day);
  const limit = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, today.getUTCDate());
  return latest < limit;
}

const kinds: Readonly<Record<string, keyof typeof shelfLife>> = { prices: 'price', dues: 'price', pay: 'pay', superseded: 'history' };

function factsOf(record: KnowledgeRecord): Fact[] {
  return Object.entries(record).flatMap(([key, part]) =>
    (key === 'sources' ? [] : factsIn(part, key, kinds[key] ?? 'rule', record.sources)));
}

/** Figures carry their own date; a statement is as old as its source. */
function factsIn(part: unknown, field: string, kind: Fact['kind'], sources: KnowledgeRecord['sources']): Fact[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.entries(part).flatMap(([key, value]) =>
    factsIn(value, Array.isArray(part) ? `${field} ${Number(key) + 1}` : `${field} > ${key}`, kind, sources));
  const named = 'source' in part ? sources.find(({ id }) => id === part.source) : undefined;
  if (named === undefined) return inner;
  const asOf = 'asOf' in part && typeof part.asOf === 'string' ? part.asOf : named.asOf;
  const unverified = ('confidence' in part && part.confidence === 'low') || (named.url === null && named.id === 'common-use');
  return [{ field: field.replace(/ > figure$/, ''), kind, asOf, unverified }, ...inner];
}
