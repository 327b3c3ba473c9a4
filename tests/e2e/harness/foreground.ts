import type { Page } from 'puppeteer-core';
import { openExtensionPage as open } from '../../../scripts/browser/extension-page.ts';
import type { LiveBrowser } from '../../../scripts/browser/launch.ts';
import { waitUntil } from '../../../scripts/browser/wait.ts';

/**
 * Waits until a new tab is the one that is shown and that the keys go to. It comes to the front by
 * itself, but on a busy machine later than its page; a hidden page is not read.
 */
export async function comeToFront(page: Page): Promise<void> {
  const inFront = () => page.evaluate(() => !document.hidden && document.hasFocus());
  await waitUntil(() => inFront().then((is) => is || page.bringToFront().then(inFront)), Boolean, () => `${page.url()} stays in the background`);
}

/** Opens one of the extension's own pages in a tab, in front of all others. */
export async function openExtensionPage(live: LiveBrowser, path: string): Promise<Page> {
  const page = await open(live, path);
  await comeToFront(page);
  return page;
}
