import type { Profile } from '../../lib/profile/profile.ts';

/** What the reader has said of themselves, kept up to date, and how to change it. */
export interface ProfileDesk {
  readonly profile: Profile;
  /** Whether it has been read from the store. */
  readonly ready: boolean;
  /** Something was stored that could not be read and was set aside. */
  readonly reset: boolean;
  /** The last change could not be stored. */
  readonly failed: boolean;
  /** Where the form can be opened in a tab, for browsers whose popup closes when it asks for a file; else null. */
  readonly fileTab: string | null;
  /** Saves at once. */
  save(profile: Profile): void;
}

/** The questions, by which one of them can be opened at. */
export type QuestionId = 'about-held' | 'about-work' | 'about-schooling' | 'about-home' | 'about-data';
