import { describe, expect, it } from 'vitest';
import { cardText, pointOfMark, useStage, waitForCard, waitForMarks, waitForNoCard } from './harness/index.ts';

const stage = useStage();

describe('by touch', () => {
  it('a tap on a mark opens its card, a tap elsewhere closes it', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'RHIT');
    const { x, y } = await pointOfMark(page, 'RHIT');
    await page.touchscreen.tap(x, y);
    await waitForCard(stage.live, page, /^RHIT /);
    await page.touchscreen.tap(5, 5);
    await waitForNoCard(stage.live, page);
  });

  it('a tap on a link goes where the link goes, and opens no card', async () => {
    const page = await stage.openHtml('https://www.indeed.com/viewjob/link', '<title>Medical coder</title><p>RHIT or CCS: <a href="#more">what a CPC earns</a></p>');
    await waitForMarks(page, 'CPC');
    const { x, y } = await pointOfMark(page, 'CPC');
    await page.touchscreen.tap(x, y);
    await page.waitForFunction(() => location.hash === '#more');
    expect(await cardText(stage.live, page)).toBeNull();
  });
});
