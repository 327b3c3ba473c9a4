import { z } from 'zod';
import { prose } from './prose.ts';

/**
 * A figure is never a bare number: it always says what it counts, for whom, as of
 * when, and which source of its record it was read from. The schema refuses less.
 */

/** A calendar date as far as it is known: `2026`, `2026-02` or `2026-02-14`. */
export const asOf = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'write a date as 2026, 2026-02 or 2026-02-14',
}).refine(isInCalendar, { error: 'write a day that the calendar has: this month is shorter' });

/** February 31 has the form of a day, but JavaScript reads it as one of March. */
function isInCalendar(date: string): boolean {
  if (date.length < 10) return true;
  const time = Date.parse(date);
  return Number.isNaN(time) || new Date(time).toISOString().startsWith(date);
}

/** `high`: seen at the issuer or repeated by good sources. `low`: show it as unverified. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** A remark that is shown with what it belongs to, under its language. */
const note = z.strictObject({ en: prose() });

export const source = z.strictObject({
  /** Short name, unique in the record; figures refer to it. */
  id: z.string().regex(/^[a-z0-9-]+$/, { error: 'a source id is lower-case letters, digits and hyphens' }),
  title: prose(),
  /** null only where the source is a file without a public page. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** The date of the copy that was read; where a page bears none, the day it was read. */
  asOf,
  /** What a reader should know before trusting it: that it is second-hand, or undated. */
  note: note.optional(),
});

const provenance = {
  /** Who or what the figure is about, in words: "AAPC members", "first-time candidates". */
  population: prose().optional(),
  asOf,
  /** Id of one of the record's sources. */
  source: z.string().min(1),
  confidence,
  /** Why it is uncertain, or what else is said elsewhere. */
  note: note.optional(),
};

export const unit = z.enum(['USD', 'USD a year', 'questions', 'minutes', 'percent', 'CEUs', 'years', 'hours', 'codes', 'jobs', 'months']);

export const numberFigure = z.strictObject({ value: z.number().positive(), unit, ...provenance });
export const textFigure = z.strictObject({ value: z.strictObject({ en: prose() }), ...provenance });
export const booleanFigure = z.strictObject({ value: z.boolean(), ...provenance });

export type Source = z.infer<typeof source>;
export type NumberFigure = z.infer<typeof numberFigure>;
export type TextFigure = z.infer<typeof textFigure>;
export type BooleanFigure = z.infer<typeof booleanFigure>;
export type Figure = NumberFigure | TextFigure | BooleanFigure;
