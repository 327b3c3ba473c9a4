import type { Page } from 'puppeteer-core';
import type { LiveBrowser } from './launch.ts';
import { waitUntil } from './wait.ts';

/** Opens one of the extension's own pages (`popup.html?tab=3`) in a tab. */
export async function openExtensionPage(live: LiveBrowser, path: string, { background = false } = {}): Promise<Page> {
  const page = await live.browser.newPage({ background });
  const url = `${live.extensionOrigin}/${path}`;
  if (live.family === 'chromium') {
    await page.goto(url);
    return page;
  }
  // Firefox opens the page, but its remote protocol reports no navigation into an extension's process:
  // send the request, do not wait for that report, and ask the document itself.
  await page.goto(url, { timeout: 1 }).catch(() => undefined);
  await waitUntil(
    () => page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => ''),
    (shown) => shown === url,
    (shown) => `waited for ${url}; the tab shows ${shown || 'a page that is still loading'}`,
  );
  return page;
}
