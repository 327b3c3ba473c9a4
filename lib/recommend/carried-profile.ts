import { workKinds } from '../profile/profile.ts';
import { parseProfile } from '../profile/parse-profile.ts';
import type { Profile } from '../profile/profile.ts';

/** A carried profile in a stored value; null where there is none. */
export function parseCarried(value: unknown): Profile | null {
  return value === null || value === undefined ? null : parseProfile(value);
}

/** The profile with what it leaves open filled in from another; what was said stays. */
export function filledFrom(profile: Profile, other: Profile): Profile {
  return {
    held: profile.held ?? other.held,
    work: Object.fromEntries(workKinds.map((kind) => [kind, profile.work[kind] ?? other.work[kind]])) as Profile['work'],
    schooling: profile.schooling ?? other.schooling,
    healthInformationDegree: profile.healthInformationDegree ?? (profile.schooling === null ? other.healthInformationDegree : null),
    codingCourse: profile.codingCourse ?? other.codingCourse,
    home: profile.home ?? other.home,
  };
}
