import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait.ts';
import type { LiveBrowser } from './launch.ts';

/**
 * The longest stretch of work of each of the extension's scripts in a page, by the script's name.
 * Milliseconds of the page's own thread: what another program takes away meanwhile is not counted.
 */
export type LongestSlices = Readonly<Record<string, number>>;

interface TraceEvent {
  name: string;
  /** Microseconds, by the clock and of the thread. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds without a new mark, after which a page is taken for read. */
const CALM = 3_000;
const PATIENCE = 180_000;

/**
 * Opens a page in a new tab and follows, through the browser's own tracing, for how long at a
 * stretch the extension's scripts keep it busy until all of it is marked.
 * Chromium only.
 */
export async function longestSlicesOn(live: LiveBrowser, url: string): Promise<LongestSlices> {
  const page = await live.browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await page.goto(url);
  await untilRead(page);
  const buffer = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] };
  const longest: Record<string, number> = {};
  for (const { dur = 0, tdur = dur, args } of traceEvents) {
    const script = args?.data?.url ?? '';
    if (!script.startsWith(live.extensionOrigin)) continue;
    const name = script.slice(live.extensionOrigin.length + 1);
    // The thread's clock ticks more coarsely than the other one: it may tell more than has passed.
    longest[name] = Math.max(longest[name] ?? 0, Math.min(dur, tdur) / 1000);
  }
  return longest;
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
