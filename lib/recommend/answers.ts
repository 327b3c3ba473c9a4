/** What the recommender asks. Every question may stand unanswered (null) until advice is wanted. */

export const places = ['clinic', 'inpatient', 'outpatient', 'payer', 'unsure'] as const;
/** Years of paid coding work. */
export const experiences = ['none', 'under-one', 'one-to-two', 'two-plus'] as const;
export const schoolings = ['none', 'high-school', 'coding-course', 'him-associate', 'him-bachelor', 'other-degree'] as const;
/** How soon a first job is needed. */
export const urgencies = ['weeks', 'months', 'open'] as const;
/** The credentials that change the advice when one holds them already. */
export const holdables = ['cpc-a', 'cpc', 'coc-a', 'coc', 'cic', 'crc', 'cca', 'ccs', 'ccs-p', 'rhit', 'rhia'] as const;

export type Holdable = (typeof holdables)[number];

export interface Answers {
  place: (typeof places)[number];
  experience: (typeof experiences)[number];
  schooling: (typeof schoolings)[number];
  held: readonly Holdable[];
  urgency: (typeof urgencies)[number];
}

export type Question = keyof Answers;

/** Answers as far as they were given; this is what the popup stores. */
export type Draft = { [Q in Question]: Answers[Q] | null };

export const questions = ['place', 'experience', 'schooling', 'held', 'urgency'] as const satisfies readonly Question[];

export const emptyDraft: Draft = { place: null, experience: null, schooling: null, held: null, urgency: null };

/** The answers once all questions are answered, else null. */
export function complete({ place, experience, schooling, held, urgency }: Draft): Answers | null {
  if (place === null || experience === null || schooling === null || held === null || urgency === null) return null;
  return { place, experience, schooling, held, urgency };
}

/**
 * The draft in a stored value, or null if it is none. By hand: zod is there at build time
 * only, because the add-on linter objects to what it does at run time.
 */
export function parseDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== questions.length) return null;
  const { place, experience, schooling, held, urgency } = value as Partial<Record<Question, unknown>>;
  if (!isOneOf(places, place) || !isOneOf(experiences, experience)) return null;
  if (!isOneOf(schoolings, schooling) || !isOneOf(urgencies, urgency)) return null;
  return isHeld(held) ? { place, experience, schooling, held, urgency } : null;
}

function isOneOf<T extends string>(all: readonly T[], value: unknown): value is T | null {
  return value === null || (all as readonly unknown[]).includes(value);
}

function isHeld(value: unknown): value is Holdable[] | null {
  if (value === null) return true;
  return Array.isArray(value) && value.every((term) => (holdables as readonly unknown[]).includes(term));
}
