import type { Page } from 'puppeteer-core';
import { timings } from '../../lib/card/timings.ts';
import { fixtureHtml } from '../../tests/fixtures/fixtures.ts';
import { waitForCard, waitForNoCard } from '../browser/card.ts';
import { pointOfMark, waitForMarks } from '../browser/marks.ts';
import { median, type Figure } from './figure.ts';
import { enabledOrigin, type Ground } from './ground.ts';

const rounds = 9;
const laterRounds = 3;
/** How long a frame lasts. Milliseconds. */
const frame = 1000 / 60;
/** The page script looks where the pointer is at most this often: see lib/card/pointer.ts. Milliseconds. */
const lookEvery = 60;

/** Milliseconds from the pointer's coming to rest on a mark. */
interface Shown {
  /** The card's element stands in the page. */
  there: number;
  /** The frame with it has been made. */
  painted: number;
}

/** From the end of the dwell to the painted card: the first time on a page, its code still to come, and later. */
export async function measureHover(ground: Ground): Promise<Figure[]> {
  ground.web.serve(`${enabledOrigin}/posting`, { body: fixtureHtml('sample-posting') });
  const [first, later]: [Shown[], Shown[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const page = await ground.live.browser.newPage();
    await page.goto(`${enabledOrigin}/posting`);
    await waitForMarks(page, 'CPC', 'CCS');
    await watchCards(page);
    first.push(await hover(ground, page, 'CPC'));
    for (let again = 0; again < laterRounds; again += 1) later.push(await hover(ground, page, again % 2 === 0 ? 'CCS' : 'CPC'));
    await page.close();
  }
  const dwell = timings.show + lookEvery;
  const figure = (id: string, name: string, shown: readonly Shown[], target: number): Figure => ({
    id, name, value: median(shown.map(({ painted }) => painted)) - dwell, unit: 'ms', target,
    beside: {
      'pointer at rest to painted, ms': median(shown.map(({ painted }) => painted)), 'dwell, ms': dwell,
      'card in the page after the dwell, ms': median(shown.map(({ there }) => there)) - dwell,
      'slowest, ms': Math.max(...shown.map(({ painted }) => painted)) - dwell, rounds: shown.length,
    },
  });
  return [
    figure('hover-first', 'end of the first dwell to painted card, its code arriving', first, 100),
    figure('hover-later', 'end of a later dwell to painted card: the next frame', later, 2 * frame),
  ];
}

/** Has the page note when the pointer moved last, when a card came and when the frame with it was made. */
async function watchCards(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { moved: 0, there: 0, painted: 0 };
    Object.assign(window, { seen });
    document.addEventListener('pointermove', (event) => { seen.moved = event.timeStamp; }, { capture: true });
    new MutationObserver((records) => {
      if (!records.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === 'CODECUE-CARD'))) return;
      seen.there = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { seen.painted = performance.now(); };
        port2.postMessage(null);
      });
    }).observe(document.documentElement, { childList: true });
  });
}

async function hover({ live }: Ground, page: Page, text: string): Promise<Shown> {
  const { x, y } = await pointOfMark(page, text);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await waitForCard(live, page, new RegExp(text));
  await page.waitForFunction(() => (window as unknown as { seen: { painted: number } }).seen.painted > 0);
  const shown = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { moved: number; there: number; painted: number } };
    const { moved, there, painted } = seen;
    seen.painted = 0;
    return { there: there - moved, painted: painted - moved };
  });
  await page.keyboard.press('Escape');
  await waitForNoCard(live, page);
  await page.mouse.move(2, 2);
  return shown;
}
