import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardSize } from './harness/card-controls.ts';
import {
  accessibilityFaults, control, copyOfCard, hoverMark, inContentWorld, narrow, openExtensionPage, openPopup, useStage, waitForCard, waitForMarks, waitForStillCard, zoom, type Stage,
} from './harness/index.ts';

describe.each([
  ['light', false],
  ['dark', true],
])('axe has nothing to say in %s', (_, dark) => {
  const stage = useStage({ dark });

  it.each(['CPC', 'ICD-10-CM', 'AAPC'])('about the card of %s', async (term) => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, term);
    await hoverMark(page, term);
    await waitForCard(stage.live, page, new RegExp(`^${term} `));
    expect(await accessibilityFaults(await copyOfCard(stage, page))).toEqual([]);
  });

  it.each(['This page', 'Recommend', 'Look up', 'Pay'])('about the popup at "%s"', async (tab) => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC');
    const popup = await openPopup(stage.live, page);
    try {
      await popup.locator(control('tab', tab)).click();
      await popup.waitForSelector(control('tabpanel', tab));
      expect(await accessibilityFaults(popup)).toEqual([]);
      await narrow(popup);
      expect(await sidewaysScroll(popup)).toBe(0);
    } finally {
      await popup.close();
    }
  });
});

describe.each([2, 4])('at %i times the size', (factor) => {
  const stage = useStage();

  it('the card stays within the window, and nothing in it goes sideways', async () => {
    const page = await stage.open('sample-posting');
    await zoom(page, factor);
    await waitForMarks(page, 'RHIT');
    await hoverMark(page, 'RHIT');
    await waitForCard(stage.live, page, /^RHIT /);
    await waitForStillCard(stage.live, page);
    const box = await page.$eval('codecue-card', (card) => {
      const { left, top, right, bottom } = card.getBoundingClientRect();
      return { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
    });
    for (const room of Object.values(box)) expect(room).toBeGreaterThanOrEqual(0);
    expect((await cardSize(stage, page)).sideways).toBe(0);
  });

  it.each(['popup.html', 'plan.html', 'welcome.html', 'options.html'])('%s needs no sideways scrolling', async (path) => {
    const own = path === 'popup.html' ? await popupOverPosting(stage) : await openExtensionPage(stage.live, path);
    try {
      await own.waitForSelector('h1');
      await own.waitForSelector('button');
      await zoom(own, factor);
      expect(await sidewaysScroll(own)).toBe(0);
    } finally {
      await own.close();
    }
  });
});

describe('with forced colours', () => {
  const stage = useStage({ forcedColors: true });

  it('the card has no fault and an edge of its own', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC');
    await hoverMark(page, 'CPC');
    await waitForCard(stage.live, page, /^CPC /);
    const copy = await copyOfCard(stage, page);
    await inForce(copy, '(forced-colors: active)');
    expect(await accessibilityFaults(copy)).toEqual([]);
    const edge = await copy.$eval('codecue-card', (host) => {
      const card = host.shadowRoot?.querySelector('[data-card]');
      const { borderTopColor, borderTopWidth, backgroundColor, color } = getComputedStyle(card ?? host);
      return { width: borderTopWidth, seen: borderTopColor !== backgroundColor, asText: borderTopColor === color };
    });
    expect(edge).toEqual({ width: '1px', seen: true, asText: true });
  });

  it('the popup has no fault, and its switches differ by more than a colour of ours', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC');
    const popup = await openPopup(stage.live, page);
    try {
      await popup.waitForSelector('[role="switch"]');
      await inForce(popup, '(forced-colors: active)');
      expect(await accessibilityFaults(popup)).toEqual([]);
      const track = await popup.$eval('[role="switch"][aria-checked="true"] .track', (one) => {
        const { borderTopWidth, backgroundColor } = getComputedStyle(one);
        return { width: borderTopWidth, filled: backgroundColor !== getComputedStyle(document.body).backgroundColor };
      });
      expect(track).toEqual({ width: '1px', filled: true });
    } finally {
      await popup.close();
    }
  });

  it.each(['welcome.html', 'options.html'])('%s has no fault', async (path) => {
    const own = await openExtensionPage(stage.live, path);
    try {
      await own.waitForSelector('button');
      await inForce(own, '(forced-colors: active)');
      expect(await accessibilityFaults(own)).toEqual([]);
    } finally {
      await own.close();
    }
  });
});

describe('with reduced motion', () => {
  const stage = useStage({ reducedMotion: true });

  it('nothing in the card moves', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC');
    await inForce(page, '(prefers-reduced-motion: reduce)');
    await hoverMark(page, 'CPC');
    await waitForCard(stage.live, page, /^CPC /);
    const moving = await inContentWorld(stage.live, page, () => {
      const root = (globalThis as unknown as Record<symbol, { card?: { root: ShadowRoot | null } } | undefined>)[Symbol.for('codecue')]?.card?.root;
      if (!root) return null;
      return [...root.querySelectorAll('*')].map((one) => getComputedStyle(one)).filter(({ animationName, transitionDuration }) => animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration)).length;
    });
    expect(moving).toBe(0);
  });

  it('nothing in the popup moves', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC');
    const popup = await openPopup(stage.live, page);
    try {
      await popup.waitForSelector('[role="switch"]');
      await inForce(popup, '(prefers-reduced-motion: reduce)');
      const moving = await popup.$$eval('*', (all) => all.flatMap((one) => ['', '::before', '::after'].map((part) => getComputedStyle(one, part)))
        .filter(({ animationName, transitionDuration }) => animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration)).length);
      expect(moving).toBe(0);
    } finally {
      await popup.close();
    }
  });
});

/** Waits for a wish of the system's to reach a page: Chromium hands it on after the page has begun. */
async function inForce(page: Page, media: string): Promise<void> {
  await page.waitForFunction((query) => matchMedia(query).matches, {}, media);
}

async function popupOverPosting(stage: Stage): Promise<Page> {
  const page = await stage.open('sample-posting');
  await waitForMarks(page, 'CPC');
  return openPopup(stage.live, page);
}

/** CSS pixels by which a page is wider than its window. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
