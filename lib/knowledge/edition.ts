import type { Calendar } from './calendar.ts';
import type { KnowledgeRecord } from './record.ts';

/** Days are written `2026-10-01`, which also sorts them. */
type Day = string;

export interface EditionChange {
  on: Day;
  kind: 'edition' | 'update';
  /** False where the day is kept free for a change that may not come. */
  sure: boolean;
  /** What changes, where it is not the whole. */
  en?: string | undefined;
}

/** The edition that holds on a day. */
export interface Edition {
  /** `FY2027`, `2026`, `October 2026`, or the name given in the record. */
  name: string;
  /** What its keeper calls it, where that is known: `version 43.0`. */
  also: string | null;
  /** First and last day; null where not known. */
  from: Day | null;
  until: Day | null;
  /** The day since `from` on which an update was due last; null where there was none yet. */
  updated: EditionChange | null;
  /** What changes next; null where no date is known. */
  next: EditionChange | null;
  /** Id of the record's source. */
  source: string;
}

/**
 * The edition of a record that is in force at the moment `today`, by the record's calendar.
 * The day is that of the US East Coast, where CMS is, whatever the reader's own zone.
 * Null where the record has no calendar, on a day before its first or after its last, and
 * where it has named editions only and none of them reaches that day: unknown is not guessed.
 * `locale` is for the names of months.
 */
export function editionInForce(
  { calendar, label }: Pick<KnowledgeRecord, 'calendar' | 'label'>, today: Date, locale = 'en-US',
): Edition | null {
  if (calendar === undefined) return null;
  const now = usDayOf(today);
  if ((calendar.since !== undefined && now < calendar.since) || (calendar.ended !== undefined && now > calendar.ended)) return null;
  if (calendar.naming === 'given') return givenEdition(calendar, now);
  const changes = changesAround(calendar, now);
  const started = changes.findLast(({ on, kind }) => kind === 'edition' && on <= now);
  if (started === undefined) return unchanging(calendar, label);
  const replaced = changes.find(({ on, kind }) => kind === 'edition' && on > now);
  const name = nameOf(calendar.naming, started.on, locale);
  return {
    name,
    also: calendar.known?.find((known) => known.name === name)?.also ?? null,
    from: laterOf(started.on, calendar.since),
    until: calendar.ended ?? (replaced === undefined ? null : dayBefore(replaced.on)),
    updated: changes.findLast(({ on, kind }) => kind === 'update' && on <= now && on > started.on) ?? null,
    next: changes.find(({ on }) => on > now && (calendar.ended === undefined || on <= calendar.ended)) ?? null,
    source: calendar.source,
  };
}

/** The calendar day of a moment on the US East Coast. */
export function usDayOf(moment: Date): Day {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Every change of last year, this and the next, in order. */
function changesAround({ changes }: Calendar, now: Day): EditionChange[] {
  const year = Number(now.slice(0, 4));
  return [year - 1, year, year + 1]
    .flatMap((one) => changes.map(({ on, ...change }) => ({ ...change, on: `${one}-${on}` })))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function nameOf(naming: Calendar['naming'], from: Day, locale: string): string {
  const [year = 0, month = 0] = from.split('-').map(Number);
  // The federal fiscal year begins on October 1 (31 U.S.C. 1102) and bears the year in which it ends.
  if (naming === 'federal-fiscal-year') return `FY${month >= 10 ? year + 1 : year}`;
  if (naming === 'calendar-year') return String(year);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(from));
}

/** An edition with one end known is trusted for a year: exams and code sets change yearly. */
function givenEdition(calendar: Calendar, now: Day): Edition | null {
  const found = calendar.known?.find(({ from, until }) =>
    (from ?? (until && yearBefore(until)) ?? now) <= now && now <= (until ?? (from && yearAfter(from)) ?? ''));
  if (found === undefined) return null;
  const { name, also = null, from = null, until = null, source } = found;
  return { name, also, from, until, updated: null, next: null, source };
}

/** In force with no dates of its own, as ICD-9-CM was. */
function unchanging(calendar: Calendar, label: string): Edition {
  return {
    name: label, also: null, from: calendar.since ?? null, until: calendar.ended ?? null, updated: null, next: null, source: calendar.source,
  };
}

function laterOf(day: Day, other: Day | undefined): Day {
  return other !== undefined && other > day ? other : day;
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** The last day of the year that begins with `day`. */
function yearAfter(day: Day): Day {
  return dayBefore(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`);
}

/** The day after which the year that ends with `day` runs. */
function yearBefore(day: Day): Day {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
