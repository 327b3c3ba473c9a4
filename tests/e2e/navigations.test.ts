import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { shownTerms, singlePageBoard } from '../bench/page-html.ts';
import { waitForPay } from '../../scripts/browser/marks.ts';
import { inContentWorld, marks, useStage, waitForMarks, waitForNoMarks, waitUntil } from './harness/index.ts';

const stage = useStage();
const navigations = 200;

/** Shows the postings one after another, some for long enough to be read, others gone at once; ends on the `last`. */
async function navigate(page: Page, last: number): Promise<void> {
  await page.evaluate(async (count, end) => {
    const { go } = window as unknown as { go(n: number): void };
    const frame = () => new Promise((done) => { requestAnimationFrame(done); });
    for (let n = 1; n <= count; n += 1) {
      go(n);
      for (let frames = n % 5 === 0 ? 8 : 1; frames > 0; frames -= 1) await frame();
    }
    go(end);
  }, navigations, last);
}

/** What the registry of highlights holds, whether or not its text is still on the page. */
function ranges(page: Page): Promise<{ all: number; connected: number }> {
  return page.evaluate(() => {
    const all = ['codecue-term', 'codecue-pay', 'codecue-current'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    return { all: all.length, connected: all.filter(({ startContainer }) => startContainer.isConnected).length };
  });
}

describe(`after ${navigations} postings on one page`, () => {
  it('what is marked is what the page shows, and nothing else is kept', async () => {
    const page = await stage.openHtml('https://www.indeed.com/board', singlePageBoard);
    await waitForMarks(page, ...shownTerms);
    await waitForPay(page, '$20.50 to $30.00 an hour');
    const before = await ranges(page);
    await navigate(page, 7);
    await waitForPay(page, '$27.50 to $37.00 an hour');
    const found = await waitUntil(
      async () => (await marks(page)).sort(),
      (texts) => texts.join() === [...shownTerms].sort().join(),
      (texts) => `the page shows ${shownTerms.join(', ')}; marked are ${texts.join(', ')}`,
    );
    expect(found).toHaveLength(shownTerms.length);
    expect(await ranges(page)).toEqual(before);
    // Stepping goes through the mentions and amounts that are known: those of the posting that is shown.
    const known = await inContentWorld(stage.live, page, () => {
      const door = (globalThis as unknown as Record<symbol, { position(): { count: number } } | undefined>)[Symbol.for('codecue')];
      return door?.position().count ?? null;
    });
    expect(known).toBe(shownTerms.length + 1);
    // Where the last is empty, nothing is marked or known.
    await page.evaluate(() => document.getElementById('pane')?.replaceChildren());
    await waitForNoMarks(page);
    await waitUntil(() => ranges(page), ({ all }) => all === 0, ({ all, connected }) => `${all} ranges are kept, ${connected} of them on the page`);
  });
});
