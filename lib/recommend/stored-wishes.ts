import { saidNothing } from '../profile/profile.ts';
import type { Profile } from '../profile/profile.ts';
import { parseCarried } from './carried-profile.ts';
import { fromAnswersOne } from './from-answers-one.ts';
import { questions } from './questions.ts';
import type { Question } from './questions.ts';
import { emptyWishes, parseWishes } from './wishes.ts';
import type { Wishes } from './wishes.ts';

/** What the recommender keeps: the wishes, and which questions somebody chose to leave open. */
export interface StoredWishes {
  wishes: Wishes;
  skipped: readonly Question[];
  /** What an older version knew of the person, on its way into the profile; null once it is there. */
  carried: Profile | null;
}

export const storedWishesVersion = 2;
export const noWishes: StoredWishes = { wishes: emptyWishes, skipped: [], carried: null };

/** The stored value checked, or null if it is none. */
export function parseStoredWishes(value: unknown): StoredWishes | null {
  if (typeof value !== 'object' || value === null) return null;
  const { wishes, skipped, carried } = value as Record<string, unknown>;
  const parsed = parseWishes(wishes);
  return parsed && { wishes: parsed, skipped: Array.isArray(skipped) ? questions.filter((one) => skipped.includes(one)) : [], carried: parseCarried(carried) };
}

/** Version 1 held five answers, of which three are the profile's today. */
export const storedWishesMigrations = {
  1: (value: unknown): StoredWishes | null => {
    const old = fromAnswersOne(value);
    return old && { wishes: old.wishes, skipped: [], carried: saidNothing(old.profile) ? null : old.profile };
  },
};
