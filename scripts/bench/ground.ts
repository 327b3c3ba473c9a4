import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { findBrowser } from '../browsers.ts';
import { launchLive, type LiveBrowser } from '../browser/launch.ts';
import { openLocalWeb, type LocalWeb } from '../browser/local-web.ts';
import { PlainError } from '../plain-error.ts';
import { buildFor } from '../run-build.ts';

/** One Chromium with the built extension, and a web of its own. */
export interface Ground {
  live: LiveBrowser;
  web: LocalWeb;
  close(): Promise<void>;
}

/** The same page is served at both: CodeCue reads the first and may not even see the second. */
export const enabledOrigin = 'https://www.indeed.com';
export const otherOrigin = 'https://plain.example';

let built: string | undefined;

/** @throws PlainError where there is no Chromium or the build fails. */
export async function openGround(): Promise<Ground> {
  const installed = findBrowser('chromium');
  if (!installed) throw new PlainError('The benchmark needs Chrome, Chromium or Edge.', 'Install one, or name it in CODECUE_CHROMIUM.');
  const web = await openLocalWeb();
  const live = await launchLive({ installed, headless: true, web: web.port, extension: builtFolder() });
  return {
    live,
    web,
    close: async () => {
      await live.browser.close();
      await web.close();
    },
  };
}

/** Where the build stands that is measured. */
export function builtFolder(): string {
  return (built ??= buildFor('chromium'));
}

/** Serves a page on both sides, under the same path. */
export function serveBoth({ web }: Ground, path: string, html: string): void {
  for (const origin of [enabledOrigin, otherOrigin]) web.serve(origin + path, { body: html });
}

/** What the browser has counted for a page's main thread, in CPU milliseconds: other programs on the machine do not count. */
export interface Spent {
  all: number;
  script: number;
  style: number;
  layout: number;
}

/** Starts the count; call before the page is opened. */
export async function countCpu(page: Page): Promise<CDPSession> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return client;
}

export async function spent(client: CDPSession): Promise<Spent> {
  const { metrics } = await client.send('Performance.getMetrics');
  const seconds = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { all: seconds('TaskDuration'), script: seconds('ScriptDuration'), style: seconds('RecalcStyleDuration'), layout: seconds('LayoutDuration') };
}

/** Between two looks at a page, and how little may be done between them for it to be at rest. Milliseconds. */
const look = 250;
const next = 4;
const looksAtRest = 6;

/**
 * Waits until a page's main thread has had nothing to do for one and a half seconds, or `longest`
 * milliseconds. Gives what was spent.
 */
export async function atRest(client: CDPSession, longest = Infinity): Promise<Spent> {
  const end = performance.now() + longest;
  let before = await spent(client);
  for (let quiet = 0; quiet < looksAtRest && performance.now() < end; ) {
    await sleep(look);
    const now = await spent(client);
    quiet = now.all - before.all < next ? quiet + 1 : 0;
    before = now;
  }
  return before;
}
