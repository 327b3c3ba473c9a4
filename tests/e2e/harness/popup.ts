import type { Page } from 'puppeteer-core';
import { tabIdOf } from '../../../scripts/browser/content-world.ts';
import type { LiveBrowser } from '../../../scripts/browser/launch.ts';
import { openExtensionPage } from './foreground.ts';

/**
 * Opens the popup's page in a tab, as it looks when it is opened over `page`. Neither browser lets a
 * program open the real popup and read it, so the popup takes the tab it is about from `?tab=`.
 * Close it at the end of the test.
 */
export async function openPopup(live: LiveBrowser, page: Page): Promise<Page> {
  const tab = await tabIdOf(live, page);
  return openExtensionPage(live, `popup.html?tab=${tab}`);
}
