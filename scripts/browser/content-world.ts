import type { Page } from 'puppeteer-core';
import { openExtensionPage } from './extension-page.ts';
import type { LiveBrowser } from './launch.ts';

/**
 * Runs a function in the world of the extension's content scripts, frame by frame, and gives the first
 * answer that is not null. The function is sent as source: it sees only what stands inside it.
 */
export async function inContentWorld<T>(live: LiveBrowser, page: Page, task: () => T | null): Promise<T | null> {
  return live.family === 'chromium' ? throughRealms(live, page, task) : throughExtensionPage(live, page, task);
}

async function throughRealms<T>(live: LiveBrowser, page: Page, task: () => T | null): Promise<T | null> {
  for (const frame of page.frames()) {
    for (const realm of frame.extensionRealms()) {
      if (realm.origin !== live.extensionOrigin) continue;
      const answer = await realm.evaluate(task);
      if (answer !== null) return answer;
    }
  }
  return null;
}

/** Firefox shows no foreign realms, but an extension page may run functions in the tabs it has access to. */
async function throughExtensionPage<T>(live: LiveBrowser, page: Page, task: () => T | null): Promise<T | null> {
  const backstage = await backstageOf(live);
  const tab = await tabIdOf(live, page);
  const answers = await backstage.evaluate(
    `browser.scripting.executeScript({ target: { tabId: ${tab}, allFrames: true }, func: ${task.toString()} })
      .then((results) => results.map(({ result }) => result ?? null))`,
  );
  return (answers as (T | null)[]).find((answer) => answer !== null) ?? null;
}

/** The browser's number for a page's tab, as the extension sees it. */
export async function tabIdOf(live: LiveBrowser, page: Page): Promise<number> {
  const backstage = await backstageOf(live);
  const api = live.family === 'chromium' ? 'chrome' : 'browser';
  const tabs = (await backstage.evaluate(`${api}.tabs.query({}).then((tabs) => tabs.map(({ id, url }) => ({ id, url: url ?? '' })))`)) as {
    id: number;
    url: string;
  }[];
  const tab = tabs.findLast(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}; there are: ${tabs.map(({ url }) => url || '(hidden address)').join(', ')}`);
  return tab.id;
}

const backstages = new WeakMap<LiveBrowser, Promise<Page>>();

/** A page of the extension, kept in the background for the test's own questions. */
export function backstageOf(live: LiveBrowser): Promise<Page> {
  // Any document of the extension will do; its style sheet is one that runs nothing of its own.
  const open = backstages.get(live) ?? openExtensionPage(live, 'assets/marks.css', { background: true });
  backstages.set(live, open);
  return open;
}
