import { emptyProfile, schoolings, workKinds } from './profile.ts';
import type { Home, Profile } from './profile.ts';

/** A field of the profile whose value is not one; `other` stands for a field that the profile does not have. */
export type ProfileProblem = keyof Profile | 'other';

/** What stands in a value: the profile, or the fields that keep it from being one; empty where it is no object at all. */
type ProfileReading = { profile: Profile; problems?: undefined } | { profile: null; problems: ProfileProblem[] };

export const mostYears = 60;
export const longestCity = 80;
const mostHeld = 200;

/**
 * Reads a profile from a value of any origin, field by field. Ids of credentials need not be known
 * today: a well-formed one is kept, so that a profile outlives changes of the knowledge. Checked by
 * hand, not by zod, which the add-on linter objects to at run time.
 */
export function readProfile(value: unknown): ProfileReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { profile: null, problems: [] };
  const fields = value as Record<string, unknown>;
  const { held, work, schooling, healthInformationDegree, codingCourse, home } = fields;
  const problems: ProfileProblem[] = Object.keys(fields).some((key) => !Object.hasOwn(emptyProfile, key)) ? ['other'] : [];
  const profile = { held, work, schooling, healthInformationDegree, codingCourse, home };
  for (const key of Object.keys(checks) as (keyof Profile)[]) if (!checks[key](profile[key])) problems.push(key);
  return problems.length === 0 ? { profile: profile as Profile } : { profile: null, problems };
}

/** The profile in a stored value, or null if it is none. */
export function parseProfile(value: unknown): Profile | null {
  return readProfile(value).profile;
}

const checks: Readonly<Record<keyof Profile, (value: unknown) => boolean>> = {
  held: (value) => value === null || isHeld(value),
  work: isWork,
  schooling: (value) => value === null || (schoolings as readonly unknown[]).includes(value),
  healthInformationDegree: isAnswer,
  codingCourse: isAnswer,
  home: (value) => value === null || isHome(value),
};

function isAnswer(value: unknown): value is boolean | null {
  return value === null || typeof value === 'boolean';
}

function isHeld(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= mostHeld && new Set(value).size === value.length
    && value.every((id) => typeof id === 'string' && id.length <= 40 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
}

function isWork(value: unknown): value is Profile['work'] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== workKinds.length) return false;
  return workKinds.every((kind) => isYears((value as Record<string, unknown>)[kind]));
}

/** Whole and half years. */
export function isYears(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && value >= 0 && value <= mostYears && Number.isInteger(value * 2));
}

function isHome(value: unknown): value is Home {
  if (typeof value !== 'object' || value === null || Object.keys(value).some((key) => key !== 'state' && key !== 'city')) return false;
  const { state, city } = value as Partial<Record<keyof Home, unknown>>;
  if (typeof state !== 'string' || !/^[A-Z]{2}$/.test(state)) return false;
  return city === null || (typeof city === 'string' && city.trim() === city && city !== '' && city.length <= longestCity);
}
