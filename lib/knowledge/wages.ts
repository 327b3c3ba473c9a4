import { z } from 'zod';
import { asOf } from './figure.ts';

/** US dollars a year; null where the survey published none (never zero). */
const wage = z.number().positive().nullable();

export const wageArea = z.strictObject({
  type: z.enum(['nation', 'state', 'metro']),
  /** The survey's area code: US, a postal code, or a metropolitan area's number. */
  code: z.string().min(1),
  title: z.string().min(1),
  /** Postal codes of the states it lies in; empty for the nation. */
  states: z.array(z.string().length(2)),
  /** Number of jobs, or null where not published. */
  employment: z.number().nullable(),
  p10: wage,
  p25: wage,
  p50: wage,
  p75: wage,
  p90: wage,
});

export const wageSource = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  asOf,
  released: asOf,
  /** Who is counted, in words; shown wherever a wage is shown. */
  population: z.strictObject({ en: z.string().min(1) }),
});

export const wageTable = z.strictObject({ source: wageSource, areas: z.array(wageArea).min(1) });

export const outlook = z.strictObject({
  /** The day of release may be unknown. */
  source: wageSource.partial({ released: true }),
  period: z.string().regex(/^\d{4}-\d{2}$/),
  growthPercent: z.number(),
  openingsPerYear: z.number(),
  employmentBase: z.number(),
});

export type WageArea = z.infer<typeof wageArea>;
export type WageTable = z.infer<typeof wageTable>;
export type Outlook = z.infer<typeof outlook>;
