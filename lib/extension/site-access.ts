import { browser, type Tab } from './browser.ts';
import { injectPageScript, stopPageScript } from './inject.ts';

/**
 * `enabled`: CodeCue works here by itself. `asked`: the user has granted this site.
 * `available`: the user can grant it. `forbidden`: no extension may read this page.
 */
export type SiteAccess = 'enabled' | 'asked' | 'available' | 'forbidden';

export async function siteAccess(tab: Tab): Promise<SiteAccess> {
  const origin = originOf(tab);
  if (!origin) return 'forbidden';
  if (matchesManifest(tab)) return 'enabled';
  return (await browser.permissions.contains({ origins: [origin] })) ? 'asked' : 'available';
}

/** Asks for a site for good. Call it in the click: browsers show the question only then. */
export async function requestSite(tab: Tab): Promise<boolean> {
  const origin = originOf(tab);
  if (!origin || tab.id === undefined) return false;
  const granted = await browser.permissions.request({ origins: [origin] });
  if (granted) await injectPageScript(tab.id);
  return granted;
}

/** Gives a site back; what is marked on its open page goes at once. */
export async function removeSite(tab: Tab): Promise<void> {
  const origin = originOf(tab);
  if (!origin || tab.id === undefined) return;
  await stopPageScript(tab.id);
  await browser.permissions.remove({ origins: [origin] });
}

/** Reads this page until it is left; opening the popup has given us leave for that. */
export async function readOnce(tab: Tab): Promise<void> {
  if (tab.id !== undefined) await injectPageScript(tab.id);
}

/** The host that the switches are about; null on browser pages. */
export function hostOf(tab: Tab): string | null {
  const address = tab.url ? URL.parse(tab.url) : null;
  return address && /^https?:$/.test(address.protocol) ? address.hostname : null;
}

function originOf(tab: Tab): string | null {
  const host = hostOf(tab);
  return host && `*://${host}/*`;
}

function matchesManifest(tab: Tab): boolean {
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? [];
  return patterns.some((pattern) => matches(pattern, tab.url ?? ''));
}

/** Match patterns as our site list uses them; see scripts/build/sites.ts. */
export function matches(pattern: string, address: string): boolean {
  const [, anySub, host, path] = /^\*:\/\/(\*\.)?([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const url = URL.parse(address);
  if (!host || !path || !url || !/^https?:$/.test(url.protocol)) return false;
  if (url.hostname !== host && !(anySub && url.hostname.endsWith(`.${host}`))) return false;
  const steps = path.split('*').map((step) => step.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${steps.join('.*')}$`).test(url.pathname + url.search);
}
