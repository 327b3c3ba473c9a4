import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait.ts';
import type { LiveBrowser } from './launch.ts';

/** One stretch of work of the extension in a page. */
export interface Slice {
  /** Milliseconds of the page's own thread: what another program takes away meanwhile is not counted. */
  time: number;
  /** The script and function that was called. */
  what: string;
}

interface TraceEvent {
  name: string;
  /** Microseconds, by the clock and of the thread. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; functionName?: string } };
}

/** Milliseconds without a new mark, after which a page is taken for read. */
const CALM = 3_000;
const PATIENCE = 180_000;

/**
 * Opens a page in a new tab and follows, through the browser's own tracing, for how long at a
 * stretch the extension's scripts keep it busy until all of it is marked. Longest first.
 * Chromium only.
 */
export async function slicesOn(live: LiveBrowser, url: string): Promise<Slice[]> {
  const page = await live.browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await page.goto(url);
  await untilRead(page);
  const buffer = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ args }) => args?.data?.url?.startsWith(live.extensionOrigin))
    .map(({ name, dur = 0, tdur = dur, args }) => ({ time: tdur / 1000, what: `${name} ${args?.data?.functionName ?? ''} ${args?.data?.url?.split('/').at(-1) ?? ''}` }))
    .sort((a, b) => b.time - a.time);
}

async function untilRead(page: Page): Promise<void> {
  let [count, since] = [0, Date.now()];
  await waitUntil(
    async () => {
      const now = await page.evaluate(() => CSS.highlights.get('codecue-term')?.size ?? 0);
      if (now !== count) [count, since] = [now, Date.now()];
      return count > 0 && Date.now() - since > CALM;
    },
    (calm) => calm,
    () => 'the page never came to rest',
    PATIENCE,
  );
}
