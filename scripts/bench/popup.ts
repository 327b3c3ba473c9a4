import type { Page } from 'puppeteer-core';
import { fixtureHtml } from '../../tests/fixtures/fixtures.ts';
import { tabIdOf } from '../browser/content-world.ts';
import { waitForMarks } from '../browser/marks.ts';
import { median, type Figure } from './figure.ts';
import { enabledOrigin, openGround, type Ground } from './ground.ts';

const rounds = 5;

/** Milliseconds from the beginning of the popup's own navigation. */
interface Opened {
  /** Something of it is on the screen. */
  painted: number;
  /** Its first control is there, painted, and the main thread is free to answer it. */
  interactive: number;
}

/** The popup in a browser that has not shown it before: each round has a fresh one. */
export async function measurePopup(): Promise<Figure[]> {
  const all: Opened[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ground = await openGround();
    try {
      all.push(await openCold(ground));
    } finally {
      await ground.close();
    }
  }
  return [
    {
      id: 'popup-cold', name: 'popup interactive, opened for the first time over a posting', value: median(all.map(({ interactive }) => interactive)), unit: 'ms', target: 150,
      beside: { 'first paint, ms': median(all.map(({ painted }) => painted)), 'slowest, ms': Math.max(...all.map(({ interactive }) => interactive)), rounds },
    },
  ];
}

async function openCold(ground: Ground): Promise<Opened> {
  const { live, web } = ground;
  web.serve(`${enabledOrigin}/posting`, { body: fixtureHtml('sample-posting') });
  const page = await live.browser.newPage();
  await page.goto(`${enabledOrigin}/posting`);
  await waitForMarks(page, 'CPC');
  const tab = await tabIdOf(live, page);
  const popup = await live.browser.newPage();
  await popup.evaluateOnNewDocument(noteWhenReady);
  await popup.goto(`${live.extensionOrigin}/popup.html?tab=${tab}`);
  return opened(popup);
}

async function opened(popup: Page): Promise<Opened> {
  await popup.waitForFunction(() => (globalThis as { interactive?: number }).interactive !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0);
  return popup.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { painted, interactive: Math.max(painted, (globalThis as { interactive?: number }).interactive ?? 0) };
  });
}

/** Runs in the popup before anything of its own. */
function noteWhenReady(): void {
  const watch = new MutationObserver(() => {
    const control = document.querySelector('button:not([disabled]), input:not([disabled]), select:not([disabled])');
    if (!control) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { interactive: performance.now() })));
  });
  watch.observe(document, { childList: true, subtree: true });
}
