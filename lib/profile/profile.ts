import type { TermId } from '../knowledge/record.ts';

/**
 * What a person has said of themselves: filled once, kept on this computer, used by the reader
 * of postings, by the recommender and by the pay comparison. `null` always means "not said",
 * which is never the same as "none".
 */
export interface Profile {
  /** Credentials held today, by record; an apprentice holds the apprentice's own record (`cpc-a`, `coc-a`). */
  held: readonly TermId[] | null;
  /** Paid work so far. */
  work: Readonly<Record<WorkKind, number | null>>;
  /** The highest schooling that is finished. */
  schooling: Schooling | null;
  /** Whether the degree is in health information management, from a programme accredited by CAHIIM. */
  healthInformationDegree: boolean | null;
  /** Whether a coding course is finished. */
  codingCourse: boolean | null;
  home: Home | null;
}

/** Kinds of paid work that employers and issuers count differently; in years, halves allowed. */
export const workKinds = ['coding', 'billing', 'clinical', 'healthInformation'] as const;
export type WorkKind = (typeof workKinds)[number];

/** From the least to the most. */
export const schoolings = ['none', 'high-school', 'certificate', 'associate', 'bachelor', 'master'] as const;
export type Schooling = (typeof schoolings)[number];

/** Where the person lives. */
export interface Home {
  /** Postal code of a state or territory. */
  state: string;
  /** City as typed; null where not said. */
  city: string | null;
}

export const emptyProfile: Profile = {
  held: null,
  work: { coding: null, billing: null, clinical: null, healthInformation: null },
  schooling: null,
  healthInformationDegree: null,
  codingCourse: null,
  home: null,
};

/** Whether nothing at all has been said. */
export function saidNothing({ held, work, schooling, healthInformationDegree, codingCourse, home }: Profile): boolean {
  return [held, schooling, healthInformationDegree, codingCourse, home, ...Object.values(work)].every((one) => one === null);
}
