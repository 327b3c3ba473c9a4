import { describe, expect, it } from 'vitest';
import { accessibilityFaults, copyOfCard, hoverMark, narrow, openPopup, useStage, waitForCard, waitForMarks, zoom } from './harness/index.ts';

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
      await popup.locator(`::-p-aria(${tab}[role="tab"])`).click();
      await popup.waitForSelector(`::-p-aria(${tab}[role="tabpanel"])`);
      expect(await accessibilityFaults(popup)).toEqual([]);
      await narrow(popup);
      expect(await sidewaysScroll(popup)).toBe(0);
    } finally {
      await popup.close();
    }
  });
});

describe('at 200 %', () => {
  const stage = useStage();

  it('the card stays within the window', async () => {
    const page = await stage.open('sample-posting');
    await zoom(page, 2);
    await waitForMarks(page, 'RHIT');
    await hoverMark(page, 'RHIT');
    await waitForCard(stage.live, page, /^RHIT /);
    const box = await page.$eval('codecue-card', (card) => {
      const { left, top, right, bottom } = card.getBoundingClientRect();
      return { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
    });
    for (const room of Object.values(box)) expect(room).toBeGreaterThanOrEqual(0);
  });
});

/** CSS pixels by which the popup is wider than its window. */
function sidewaysScroll(page: Awaited<ReturnType<typeof openPopup>>): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
