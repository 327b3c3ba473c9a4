import type { Manifest } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { injectPageScript, markStyleFile, pageScriptFile, stopPageScript } from './inject.ts';

const registration = 'granted-sites';

/**
 * Keeps the page script registered on exactly those sites that the user has granted. The
 * browser's own list of permissions is the only record of them, so that what is shown in
 * the browser's settings is always the truth.
 */
export async function registerGrantedSites(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [registration] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [registration] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: registration,
      matches,
      js: [pageScriptFile],
      css: [markStyleFile],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Match patterns of the sites that the user has granted. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return notOurs(origins, browser.runtime.getManifest());
}

/** What browsers call granted contains what the manifest names itself, as hosts and as matches. */
export function notOurs(
  origins: readonly string[],
  manifest: Pick<Manifest.WebExtensionManifest, 'content_scripts'> & { host_permissions?: string[] },
): string[] {
  const matches = manifest.content_scripts?.flatMap((script) => script.matches) ?? [];
  const ours = new Set([...(manifest.host_permissions ?? []), ...matches]);
  return origins.filter((origin) => !ours.has(origin));
}

/** Reads the open pages of these sites at once, so that no reload is needed. */
export async function readOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  // A tab may refuse (a store page, an error page) or be gone: the others still count.
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && injectPageScript(id)));
}

/** Gives a site back; what is marked on its open pages goes at once. */
export async function giveBack(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: origin });
  // A tab that is gone meanwhile has nothing left to stop.
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && stopPageScript(id)));
  await browser.permissions.remove({ origins: [origin] });
}

export function onSitesChanged(callback: (added: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => callback(origins ?? []));
  browser.permissions.onRemoved.addListener(() => callback([]));
}
