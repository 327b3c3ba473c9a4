import { readProfile } from './parse-profile.ts';
import type { ProfileProblem } from './parse-profile.ts';
import type { Profile } from './profile.ts';

/** The version of a profile's shape, in the store and in files. */
export const profileVersion = 1;

/** migrations[n] turns a profile of version n into one of version n + 1. */
export const profileMigrations: Readonly<Record<number, (value: unknown) => unknown>> = {};

/** Why a file was not taken over. `fields`: it is a profile of ours, and these fields of it are damaged. */
export type FileFault =
  | { why: 'not-json' | 'not-a-profile' | 'newer' }
  | { why: 'fields'; problems: readonly ProfileProblem[] };

/** The profile as the text of a file; `day` as YYYY-MM-DD. */
export function writeProfileFile(profile: Profile, day: string): string {
  return `${JSON.stringify({ codecue: 'profile', version: profileVersion, saved: day, profile }, null, 2)}\n`;
}

/** The profile in the text of a file, all of it or none. */
export function readProfileFile(text: string): { profile: Profile } | { fault: FileFault } {
  const file = parsed(text);
  if (file === undefined) return { fault: { why: 'not-json' } };
  if (typeof file !== 'object' || file === null || !('codecue' in file) || file.codecue !== 'profile') return { fault: { why: 'not-a-profile' } };
  const { version, profile: value } = file as { version?: unknown; profile?: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { fault: { why: 'not-a-profile' } };
  if (version > profileVersion) return { fault: { why: 'newer' } };
  const reading = readProfile(migrated(value, version));
  if (reading.profile) return { profile: reading.profile };
  return { fault: reading.problems.length > 0 ? { why: 'fields', problems: reading.problems } : { why: 'not-a-profile' } };
}

function migrated(value: unknown, from: number): unknown {
  let current = value;
  for (let version = from; version < profileVersion; version += 1) current = profileMigrations[version]?.(current);
  return current;
}

/** Undefined where the text is no JSON; a byte order mark, as some editors write, is no fault. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
