import { parseProfile } from '../profile/parse-profile.ts';
import { emptyProfile } from '../profile/profile.ts';
import type { Profile } from '../profile/profile.ts';
import { profileMigrations, profileVersion } from '../profile/profile-file.ts';
import { defineItem } from './store.ts';

/** What the user has said of themselves. */
export const profileItem = defineItem<Profile>({
  key: 'profile',
  version: profileVersion,
  initial: emptyProfile,
  parse: parseProfile,
  migrations: profileMigrations,
});
