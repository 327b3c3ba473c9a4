import type { Keys, SettingsDesk } from '../../components/welcome/settings-desk.ts';
import { change } from '../../lib/extension/change.ts';
import { commandKeys } from '../../lib/extension/command-keys.ts';
import { eraseAll } from '../../lib/extension/erase.ts';
import { giveBack, grantedOrigins, onSitesChanged } from '../../lib/extension/granted-sites.ts';
import { siteSettings, withSite } from '../../lib/extension/settings.ts';
import type { SiteSettings } from '../../lib/extension/settings.ts';
import { nothingSilenced, silenced, withoutTerm } from '../../lib/extension/silenced.ts';

/** What is stored of switches, sites and silenced terms, kept up to date until the signal aborts. */
export function watchSettings(signal: AbortSignal): SettingsDesk {
  let sites = $state.raw<SiteSettings>({ paused: false, off: [] });
  let quiet = $state.raw(nothingSilenced);
  let granted = $state.raw<readonly string[]>([]);
  let reset = $state(false);
  let failed = $state(false);
  const list = $derived([
    ...Object.entries(quiet.hosts).flatMap(([host, terms]) => terms.map((term) => ({ term, host }))),
    ...quiet.everywhere.map((term) => ({ term, host: null })),
  ]);

  const look = async () => { granted = await grantedOrigins(); };
  const keep = (work: Promise<void>) => void work.then(() => { failed = false; }, () => { failed = true; });
  siteSettings.watch((next) => { sites = next; }, signal);
  silenced.watch((next) => { quiet = next; }, signal);
  onSitesChanged(() => void look());
  void siteSettings.read().then((stored) => {
    sites = stored.value;
    reset = stored.reset;
  });
  void silenced.read().then(({ value }) => { quiet = value; });
  void look();

  return {
    get paused() { return sites.paused; },
    get off() { return sites.off; },
    get granted() { return granted; },
    get silenced() { return list; },
    get reset() { return reset; },
    get failed() { return failed; },
    setPaused: (paused) => keep(change(siteSettings, (from) => ({ ...from, paused }))),
    switchOn: (host) => keep(change(siteSettings, (from) => withSite(from, host, true))),
    removeSite: (origin) => keep(giveBack(origin)),
    markAgain: (term, host) => keep(change(silenced, (all) => withoutTerm(all, term, host))),
    erase: eraseAll,
  };
}

export async function keysNow(): Promise<Keys> {
  const { 'next-mention': next, 'previous-mention': previous, pause } = await commandKeys();
  return { next, previous, pause };
}
