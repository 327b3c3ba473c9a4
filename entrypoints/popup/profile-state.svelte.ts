import type { ProfileDesk } from '../../components/profile/profile-desk.ts';
import { profileItem } from '../../lib/extension/profile.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';
import type { Profile } from '../../lib/profile/profile.ts';

/** The profile as the store has it, kept up to date until the signal aborts. */
export function watchProfile(signal: AbortSignal, { inTab }: { inTab: boolean }): ProfileDesk {
  // Raw, because what is stored must be the object itself: browsers do not copy proxies.
  let profile = $state.raw<Profile>(emptyProfile);
  let status = $state({ ready: false, reset: false, failed: false });

  profileItem.watch((stored) => { profile = stored; }, signal);
  void profileItem.read().then(({ value, reset }) => {
    profile = value;
    status = { ready: true, reset, failed: false };
  });
  return {
    get profile() { return profile; },
    get ready() { return status.ready; },
    get reset() { return status.reset; },
    get failed() { return status.failed; },
    // In Firefox the popup closes as soon as a file is asked for.
    fileTab: import.meta.env.FIREFOX && !inTab ? 'popup.html?about-you' : null,
    save(next) {
      profile = next;
      status.reset = false;
      profileItem.write(next).then(() => { status.failed = false; }, () => { status.failed = true; });
    },
  };
}
