/** What a person wants and can give, as far as it was said; what they are stands in the profile. */

export const goals = ['first-job', 'pay', 'audit', 'risk', 'management', 'documentation', 'billing', 'teaching'] as const;
export const settings = ['clinic', 'inpatient', 'outpatient', 'payer', 'unsure'] as const;
/** Time until the exam: weeks, up to half a year, up to a year, longer. */
export const horizons = ['weeks', 'half-year', 'year', 'long'] as const;
/** US dollars for the first two years. */
export const budgets = ['none', 'under-600', 'under-1000', 'under-2500', 'open'] as const;
/** `either`: at a desk with others is possible; `remote`: from home only. */
export const places = ['on-site', 'either', 'remote'] as const;
/** What the exam must allow. */
export const examNeeds = ['open-book', 'at-home'] as const;
/** Code sets that are used at work, by their records. */
export const codeSets = ['icd-10-cm', 'icd-10-pcs', 'cpt', 'hcpcs'] as const;

export type Goal = (typeof goals)[number];
export type WantedSetting = (typeof settings)[number];
export type Horizon = (typeof horizons)[number];
export type Budget = (typeof budgets)[number];
export type Place = (typeof places)[number];
export type ExamNeed = (typeof examNeeds)[number];
export type CodeSet = (typeof codeSets)[number];

/** `null` always means "not said". */
export interface Wishes {
  goal: Goal | null;
  setting: WantedSetting | null;
  horizon: Horizon | null;
  budget: Budget | null;
  place: Place | null;
  /** Empty: any exam will do. */
  exam: readonly ExamNeed[] | null;
  /** Empty: none of them. */
  codeSets: readonly CodeSet[] | null;
}

export const emptyWishes: Wishes = {
  goal: null, setting: null, horizon: null, budget: null, place: null, exam: null, codeSets: null,
};

const choices = { goal: goals, setting: settings, horizon: horizons, budget: budgets, place: places } as const;
const lists = { exam: examNeeds, codeSets } as const;

/** US dollars that may be spent in the first two years; null where there is no limit. */
export const budgetLimits: Readonly<Record<Budget, number | null>> = {
  none: 0, 'under-600': 600, 'under-1000': 1000, 'under-2500': 2500, open: null,
};

/**
 * The wishes in a stored value, or null if it is none. A single answer that is not known (of an older
 * or damaged store) is dropped and so asked again; the others stay. By hand: zod is there at build time only.
 */
export function parseWishes(value: unknown): Wishes | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const from = value as Record<string, unknown>;
  return {
    goal: oneOf(choices.goal, from['goal']),
    setting: oneOf(choices.setting, from['setting']),
    horizon: oneOf(choices.horizon, from['horizon']),
    budget: oneOf(choices.budget, from['budget']),
    place: oneOf(choices.place, from['place']),
    exam: listOf(lists.exam, from['exam']),
    codeSets: listOf(lists.codeSets, from['codeSets']),
  };
}

function oneOf<T extends string>(all: readonly T[], value: unknown): T | null {
  return all.find((one) => one === value) ?? null;
}

function listOf<T extends string>(all: readonly T[], value: unknown): T[] | null {
  return Array.isArray(value) && value.every((one) => (all as readonly unknown[]).includes(one)) ? all.filter((one) => value.includes(one)) : null;
}
