import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityFaults, clearStore, control, openPopup, store, useStage, waitForMarks, waitForNoMarks, waitUntil } from './harness/index.ts';

const stage = useStage();
afterEach(() => clearStore(stage.live));

async function withPopup(page: Page, use: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await openPopup(stage.live, page);
  try {
    await use(popup);
  } finally {
    await popup.close();
  }
}

const flip = (popup: Page, name: string) => popup.locator(control('switch', name)).click();

async function switchedTo(popup: Page, name: string, on: boolean): Promise<void> {
  await waitUntil(
    () => popup.$eval(control('switch', name), (one) => one.getAttribute('aria-checked')),
    (checked) => checked === String(on),
    (checked) => `"${name}" is ${checked}`,
  );
}

describe('the switches of the popup, clicked', () => {
  it('take the marks off the page of this site and bring them back, at once', async () => {
    const posting = await stage.open('sample-posting');
    await waitForMarks(posting, 'CPC');
    await withPopup(posting, async (popup) => {
      await flip(popup, 'On boards.greenhouse.io');
      await switchedTo(popup, 'On boards.greenhouse.io', false);
      await popup.waitForSelector('::-p-text(CodeCue is off on this site.)');
      await waitForNoMarks(posting);
      await flip(popup, 'On boards.greenhouse.io');
      await posting.bringToFront();
      await waitForMarks(posting, 'CPC');
    });
  });

  it('do so for all sites, and remember', async () => {
    const posting = await stage.open('sample-posting');
    const forum = await stage.open('forum-thread');
    await waitForMarks(forum, 'CCS');
    await withPopup(forum, async (popup) => {
      await flip(popup, 'On all sites');
      await waitForNoMarks(forum);
      await waitForNoMarks(posting);
    });
    await withPopup(forum, async (popup) => {
      await switchedTo(popup, 'On all sites', false);
      await flip(popup, 'On all sites');
      await forum.bringToFront();
      await waitForMarks(forum, 'CCS');
    });
  });
});

describe('a store that is full', () => {
  it('leaves the switch as it was, and says so', async () => {
    const posting = await stage.open('sample-posting');
    await waitForMarks(posting, 'CPC');
    await withPopup(posting, async (popup) => {
      await switchedTo(popup, 'On all sites', true);
      // Chromium gives 10 MB; Firefox sets no limit that a test could reach.
      if (stage.live.family === 'chromium') await store(stage.live, 'filler', 'x'.repeat(10_485_740));
      else await popup.evaluate(`browser.storage.local.set = () => Promise.reject(new Error('QuotaExceededError'))`);
      await flip(popup, 'On all sites');
      await popup.waitForSelector('::-p-text(The browser could not save this.)');
      await switchedTo(popup, 'On all sites', true);
    });
    expect(await waitForMarks(posting, 'CPC')).toContain('CPC');
  });
});

describe('a store that makes no sense', () => {
  const tab = (popup: Page, name: string) => popup.locator(control('tab', name)).click();

  it.each([
    ['switches', 'sites', 'This page', 'Your saved switches could not be read.'],
    ['answers', 'answers', 'Recommend', 'Your saved answers could not be read'],
    ['place of pay', 'pay-area', 'Pay', 'Your saved state could not be read'],
  ])('is told and set right: the %s', async (_what, key, name, notice) => {
    const posting = await stage.open('sample-posting');
    await store(stage.live, key, { version: 'soon', value: 17 });
    await withPopup(posting, async (popup) => {
      await tab(popup, name);
      await popup.waitForSelector(`::-p-text(${notice})`);
      expect(await accessibilityFaults(popup)).toEqual([]);
    });
  });

  it('loses nothing else', async () => {
    const posting = await stage.open('sample-posting');
    await store(stage.live, 'pay-area', { version: 1, value: { state: 'OH' } });
    await store(stage.live, 'sites', 'rubbish');
    await withPopup(posting, async (popup) => {
      await popup.waitForSelector('::-p-text(Your saved switches could not be read.)');
      await tab(popup, 'Pay');
      await popup.waitForSelector('select');
      expect(await popup.$eval('select', (select) => select.value)).toBe('OH');
    });
  });
});

describe('This page', () => {
  it('names the keys that step through its terms', async () => {
    const posting = await stage.open('sample-posting');
    await waitForMarks(posting, 'CPC');
    await withPopup(posting, async (popup) => {
      await popup.waitForSelector('::-p-text(Alt+Shift+Period goes to the next term)');
    });
  });
});
