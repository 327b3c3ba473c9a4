import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { timings } from '../../lib/card/timings.ts';
import { cardText, hoverMark, inContentWorld, pointOfMark, useStage, waitForCard, waitForMarks, waitForNoCard, waitForStillCard, waitUntil } from './harness/index.ts';

/** WCAG 1.4.13, content on hover or focus, step by step; where the card stands; what a screen reader is given. */

const stage = useStage();
const address = 'https://www.indeed.com/viewjob/hover';

/** A coder's page with this in its body. */
const posting = (body: string, style = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Medical coder</title><style>${style}</style></head>
<body><h1>Medical coder</h1><p>You assign ICD-10-CM codes.</p>${body}</body></html>`;

/** Lets so many milliseconds of the page's own clock go by. */
async function letPass(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((wait) => new Promise((done) => { setTimeout(done, wait); }), milliseconds);
}

interface Box { left: number; top: number; right: number; bottom: number }

function boxOfCard(page: Page): Promise<Box> {
  return page.$eval('codecue-card', (card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Counts from now on how often a card is put into the page. */
async function countCards(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { cards: number };
    counted.cards = 0;
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      counted.cards += added.filter(({ nodeName }) => nodeName === 'CODECUE-CARD').length;
    }).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { cards: number }).cards);
}

describe('content on hover', () => {
  it('is dismissible: Esc closes it under a resting pointer, and it does not come back by itself', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CCS');
    await hoverMark(page, 'CCS');
    await waitForCard(stage.live, page, /^CCS /);
    const cards = await countCards(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.live, page);
    await letPass(page, 2 * timings.show);
    expect(await cards()).toBe(0);
    expect(await cardText(stage.live, page)).toBeNull();
  });

  it('is hoverable and persistent: the pointer goes onto the card step by step, rests there, and the card stays', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'RHIT');
    const mark = await pointOfMark(page, 'RHIT');
    await hoverMark(page, 'RHIT');
    await waitForCard(stage.live, page, /^RHIT /);
    await waitForStillCard(stage.live, page);
    await letPass(page, 2 * timings.hide);
    expect(await cardText(stage.live, page)).toMatch(/^RHIT /);
    const { left, top, right, bottom } = await boxOfCard(page);
    const cards = await countCards(page);
    await page.mouse.move((left + right) / 2, top > mark.y ? top + 12 : bottom - 12, { steps: 12 });
    await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 6 });
    await letPass(page, 3 * timings.hide);
    expect(await cardText(stage.live, page)).toMatch(/^RHIT /);
    expect(await cards()).toBe(0);
    await page.mouse.move(2, 2, { steps: 4 });
    await waitForNoCard(stage.live, page);
  });
});

describe('a pass of the pointer', () => {
  const twenty = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 'CPC' : 'CCS'));

  /** From mark to mark without a rest. Gives the longest pause in it: a busy machine may make one. */
  async function pass(page: Page, points: readonly { x: number; y: number }[]): Promise<number> {
    await page.evaluate(() => {
      const moved = globalThis as unknown as { moves: number[] };
      moved.moves = [];
      addEventListener('pointermove', () => moved.moves.push(performance.now()));
    });
    for (const { x, y } of points) await page.mouse.move(x, y);
    return page.evaluate(() => {
      const { moves } = globalThis as unknown as { moves: number[] };
      return Math.max(...moves.slice(1).map((time, at) => time - (moves[at] ?? time)));
    });
  }

  it('over twenty marks mounts no card', async () => {
    const page = await stage.openHtml(address, posting(`<p>${twenty.join(' or ')} required.</p>`));
    await waitForMarks(page, ...twenty);
    const [cpc, ccs] = await Promise.all(['CPC', 'CCS'].map((text) => Promise.all(twenty.slice(0, 10).map((_, nth) => pointOfMark(page, text, { nth })))));
    const points = twenty.map((text, at) => (text === 'CPC' ? cpc : ccs)?.[Math.floor(at / 2)] ?? { x: 0, y: 0 });
    const cards = await countCards(page);
    let mounted = 0;
    // Only a pass without a rest is one: on a busy machine the hand may halt, and a card is then right.
    await waitUntil(
      async () => {
        const before = await cards();
        const pause = await pass(page, [{ x: 2, y: 2 }, ...points, { x: 2, y: 2 }]);
        await letPass(page, 2 * timings.show);
        mounted = (await cards()) - before;
        return pause;
      },
      (pause) => pause < timings.show,
      (pause) => `the pointer rested for ${pause} ms`,
      60_000,
    );
    expect(mounted).toBe(0);
    // What is counted is what there is to count.
    await hoverMark(page, 'CCS', { nth: 3 });
    await waitForCard(stage.live, page, /^CCS /);
    expect(await cards()).toBeGreaterThan(0);
  });
});

describe('where the card stands', () => {
  const places = ['top: 4px; left: 4px', 'top: 4px; left: 45%', 'top: 4px; right: 4px', 'top: 46%; left: 4px', 'top: 46%; left: 45%', 'top: 46%; right: 4px', 'bottom: 4px; left: 4px', 'bottom: 4px; left: 45%', 'bottom: 4px; right: 4px'];

  it.each([
    [1280, 800],
    [360, 640],
  ])('never covers its term nor leaves the window, from nine places at %i × %i', async (width, height) => {
    const body = places.map((place) => `<div style="position: fixed; ${place}">CPC</div>`).join('');
    const page = await stage.openHtml(address, posting(body));
    await page.setViewport({ width, height });
    await waitForMarks(page, ...places.map(() => 'CPC'));
    for (const [nth, place] of places.entries()) {
      await hoverMark(page, 'CPC', { nth });
      await waitForCard(stage.live, page, /^CPC /);
      await waitForStillCard(stage.live, page);
      const card = await boxOfCard(page);
      const term = await page.$$eval('div', (all, at) => {
        const { left, top, right, bottom } = (all[at] as Element).getBoundingClientRect();
        return { left, top, right, bottom };
      }, nth);
      expect(overlap(card, term), `${place}: the card covers its term`).toBe(false);
      expect(card.left >= 0 && card.top >= 0 && card.right <= width && card.bottom <= height, `${place}: the card is at ${JSON.stringify(card)}`).toBe(true);
      await page.keyboard.press('Escape');
      await waitForNoCard(stage.live, page);
    }
  });

  function overlap(one: Box, other: Box): boolean {
    return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  }
});

describe('to a screen reader', () => {
  it('the card is a dialog with a name, that leaves the page alone', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC');
    await hoverMark(page, 'CPC');
    await waitForCard(stage.live, page, /^CPC /);
    const said = await inContentWorld(stage.live, page, () => {
      const root = (globalThis as unknown as Record<symbol, { card?: { root: ShadowRoot | null } } | undefined>)[Symbol.for('codecue')]?.card?.root;
      const card = root?.querySelector('[data-card]');
      return card ? { role: card.getAttribute('role'), name: card.getAttribute('aria-label'), modal: card.getAttribute('aria-modal') } : null;
    });
    expect(said).toEqual({ role: 'dialog', name: 'CPC, explained by CodeCue', modal: null });
    // Firefox's protocol shows no accessibility tree.
    if (stage.live.family !== 'chromium') return;
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const all = flat(tree ? [tree] : []);
    const dialog = all.find(({ role }) => role === 'dialog');
    expect(dialog?.name).toBe('CPC, explained by CodeCue');
    expect(dialog?.modal ?? false).toBe(false);
    expect(flat(dialog ? [dialog] : []).some(({ role, name }) => role === 'button' && name === 'Close')).toBe(true);
    expect(all.some(({ role, name }) => role === 'heading' && name === 'What you bring')).toBe(true);
  });

  interface Said { role: string; name?: string; modal?: boolean; children?: Said[] }

  function flat(nodes: readonly Said[]): Said[] {
    return nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
  }
});
