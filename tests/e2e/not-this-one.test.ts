import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { clearStore, hoverMark, marks, openPopup, store, useStage, waitForCard, waitForMarks, waitForNoCard, waitForNoMarks, waitUntil } from './harness/index.ts';
import { pressInCard } from './harness/card-controls.ts';

const stage = useStage();
afterEach(() => clearStore(stage.live));

/** Says of a mark, on its card, that it is not this term. */
async function decline(page: Page, surface: string, answer: RegExp): Promise<void> {
  await hoverMark(page, surface);
  await waitForCard(stage.live, page, /Why marked\?/);
  await pressInCard(stage, page, /Why marked\?/);
  await waitForCard(stage.live, page, /Not this one\?/);
  await pressInCard(stage, page, answer);
}

describe('"Not this one?" on a card', () => {
  it('stops marking the term on this site only, at once', async () => {
    const forum = await stage.open('forum-thread');
    await waitForMarks(forum, 'CCS');
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CCS', 'RHIT');
    await decline(page, 'CCS', /Do not mark CCS on boards\.greenhouse\.io/);
    await waitForNoMarks(page, 'CCS');
    await waitForNoCard(stage.live, page);
    expect(await waitForMarks(page, 'RHIT')).not.toContain('CCS');
    await forum.bringToFront();
    await waitForMarks(forum, 'CCS');
  });

  it('stops marking it everywhere, also on pages that are open', async () => {
    const forum = await stage.open('forum-thread');
    await waitForMarks(forum, 'CCS');
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CCS');
    await decline(page, 'CCS', /Do not mark CCS anywhere/);
    await waitForNoMarks(page, 'CCS');
    await forum.bringToFront();
    await waitForNoMarks(forum, 'CCS');
  });

  it('can be taken back in the popup', async () => {
    await store(stage.live, 'silenced', { version: 1, value: { everywhere: ['ccs'], hosts: { 'boards.greenhouse.io': ['rhit'], 'other.example': ['cpc'] } } });
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC');
    expect(await marks(page)).not.toContain('CCS');
    const popup = await openPopup(stage.live, page);
    const list = () => popup.evaluate(() => document.body.innerText);
    await waitUntil(list, (text) => text.includes('Mark RHIT again'), (text) => text);
    expect(await list()).not.toMatch(/Mark CPC again/);
    for (const label of ['RHIT', 'CCS']) {
      await popup.locator(`::-p-text(Mark ${label} again)`).click();
      await waitUntil(list, (text) => !text.includes(`Mark ${label} again`), (text) => text);
    }
    await page.bringToFront();
    await waitForMarks(page, 'CCS', 'RHIT');
  });

  it('takes a list that makes no sense for an empty one', async () => {
    await store(stage.live, 'silenced', { version: 1, value: { everywhere: 'all', hosts: [] } });
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CCS');
  });
});
