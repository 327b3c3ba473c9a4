import { z } from 'zod';

/** What the recommender asks. Every question may stand unanswered (null) until advice is wanted. */

export const places = ['clinic', 'inpatient', 'outpatient', 'payer', 'unsure'] as const;
export const experiences = ['none', 'under-one', 'one-to-two', 'two-plus'] as const;
export const schoolings = ['none', 'high-school', 'coding-course', 'him-associate', 'him-bachelor', 'other-degree'] as const;
export const urgencies = ['weeks', 'months', 'open'] as const;
/** The credentials that change the advice when one holds them already. */
export const holdables = ['cpc-a', 'cpc', 'coc-a', 'coc', 'cic', 'crc', 'cca', 'ccs', 'ccs-p', 'rhit', 'rhia'] as const;

export const place = z.enum(places);
export const experience = z.enum(experiences);
export const schooling = z.enum(schoolings);
export const urgency = z.enum(urgencies);
export const holdable = z.enum(holdables);

/** Answers as far as they were given; this is what the popup stores. */
export const draft = z.strictObject({
  place: place.nullable(),
  /** Years of paid coding work. */
  experience: experience.nullable(),
  schooling: schooling.nullable(),
  held: z.array(holdable).nullable(),
  /** How soon a first job is needed. */
  urgency: urgency.nullable(),
});

export type Draft = z.infer<typeof draft>;
export type Question = keyof Draft;
export type Answers = { [Q in Question]: NonNullable<Draft[Q]> };
export type Holdable = z.infer<typeof holdable>;

export const questions = ['place', 'experience', 'schooling', 'held', 'urgency'] as const satisfies readonly Question[];

export const emptyDraft: Draft = { place: null, experience: null, schooling: null, held: null, urgency: null };

/** The answers once all questions are answered, else null. */
export function complete({ place, experience, schooling, held, urgency }: Draft): Answers | null {
  if (place === null || experience === null || schooling === null || held === null || urgency === null) return null;
  return { place, experience, schooling, held, urgency };
}

/** The draft in a stored value, or null if it is none. Used by the popup's store item. */
export function parseDraft(value: unknown): Draft | null {
  return draft.safeParse(value).data ?? null;
}
