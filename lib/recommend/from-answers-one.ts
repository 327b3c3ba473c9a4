import type { TermId } from '../knowledge/record.ts';
import { emptyProfile } from '../profile/profile.ts';
import type { Profile } from '../profile/profile.ts';
import type { Answers } from './questions.ts';
import { emptyWishes } from './wishes.ts';
import type { Horizon, WantedSetting } from './wishes.ts';

/**
 * The answers that the first recommender stored (item `answers`, version 1), as a profile and wishes.
 * Null where it is not such a value; single answers that it does not know are left out, so that
 * they are asked again. A range of years becomes its lowest figure, which promises nothing.
 */
export function fromAnswersOne(value: unknown): Answers | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const old = value as Record<string, unknown>;
  const held = Array.isArray(old['held']) ? old['held'].filter((term): term is TermId => holdable.has(term)) : null;
  return {
    profile: {
      ...emptyProfile,
      held,
      work: { ...emptyProfile.work, coding: pick(years, old['experience']) },
      ...pick(schoolingOf, old['schooling']),
    },
    wishes: { ...emptyWishes, setting: pick(settingOf, old['place']), horizon: pick(horizonOf, old['urgency']) },
  };
}

/** The credentials that could be ticked then. */
const holdable: ReadonlySet<unknown> = new Set(['cpc-a', 'cpc', 'coc-a', 'coc', 'cic', 'crc', 'cca', 'ccs', 'ccs-p', 'rhit', 'rhia']);

const years: Readonly<Record<string, number>> = { none: 0, 'under-one': 0.5, 'one-to-two': 1, 'two-plus': 2 };

const schoolingOf: Readonly<Record<string, Partial<Profile>>> = {
  none: { schooling: 'none' },
  'high-school': { schooling: 'high-school' },
  'coding-course': { schooling: 'certificate', codingCourse: true },
  'him-associate': { schooling: 'associate', healthInformationDegree: true },
  'him-bachelor': { schooling: 'bachelor', healthInformationDegree: true },
  // Which degree it was did not matter then, so the lowest is taken.
  'other-degree': { schooling: 'associate', healthInformationDegree: false },
};

const settingOf: Readonly<Record<string, WantedSetting>> = {
  clinic: 'clinic', inpatient: 'inpatient', outpatient: 'outpatient', payer: 'payer', unsure: 'unsure',
};

const horizonOf: Readonly<Record<string, Horizon>> = { weeks: 'weeks', months: 'year', open: 'long' };

function pick<T>(from: Readonly<Record<string, T>>, key: unknown): T | null {
  return typeof key === 'string' && Object.hasOwn(from, key) ? from[key] ?? null : null;
}
