import { z } from 'zod';
import { prose } from './prose.ts';

/** When a code set, a set of payment rules or the books of an exam change, as data. */

/** A day: `2015-10-01`. */
export const day = z.iso.date({ error: 'write a day as 2015-10-01' });

/** A day of every year: `10-01` is October 1. */
const dayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
  error: 'write a day of the year as month and day: 10-01 is October 1',
});

const change = z.strictObject({
  on: dayOfYear,
  /** `edition`: a new edition with a new name. `update`: the edition goes on, with codes added or taken out. */
  kind: z.enum(['edition', 'update']),
  /** False where the date is kept free for a change that does not come every year. */
  sure: z.boolean(),
  /** What changes, where it is not the whole. */
  en: prose().optional(),
});

export const calendar = z.strictObject({
  /** What changes: the codes, the payment rules, or the code books that an exam allows. */
  of: z.enum(['codes', 'rules', 'exam-books']),
  /**
   * How an edition is named. `federal-fiscal-year`: FY2027 begins on October 1, 2026.
   * `calendar-year`: 2026. `month`: October 2026. `given`: by the names under `known` only.
   */
  naming: z.enum(['federal-fiscal-year', 'calendar-year', 'month', 'given']),
  /** The days on which it changes every year. Empty where no page gives them. */
  changes: z.array(change),
  /** The first day on which it was in force in the US. */
  since: day.optional(),
  /** The last day on which it was in force. */
  ended: day.optional(),
  /** Editions of which more is known than the calendar says. */
  known: z.array(z.strictObject({
    /** The edition's name by the calendar (`FY2026`), or, with the naming `given`, its only name. */
    name: prose(),
    /** What its keeper calls it: `version 43.0`. */
    also: prose().optional(),
    /** First and last day; with the naming `given`, at least one of them. */
    from: day.optional(),
    until: day.optional(),
    source: z.string().min(1),
  })).optional(),
  /** Id of the record's source for the calendar. */
  source: z.string().min(1),
});

export type Calendar = z.infer<typeof calendar>;
