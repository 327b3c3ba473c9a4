import { TargetType, type Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { backstageOf } from '../../scripts/browser/content-world.ts';
import { clearStore, useStage, waitForCard, waitForMarks, waitForNoMarks } from './harness/index.ts';

const stage = useStage();
afterEach(() => clearStore(stage.live));

/**
 * As if the keys had been pressed: the browser's own shortcuts reach no program, but in Chromium the event
 * can be raised in the background. Firefox offers no way to it.
 */
async function command(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const target = await stage.live.browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (!worker) throw new Error('the background is not running');
  await worker.evaluate(`chrome.tabs.query({ active: true }).then((tabs) => {
    chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tabs.find(({ url }) => url === ${JSON.stringify(page.url())}));
  })`);
}

describe('the keyboard commands', () => {
  it('have keys and say what they do', async () => {
    const backstage = await backstageOf(stage.live);
    const api = stage.live.family === 'chromium' ? 'chrome' : 'browser';
    const all = (await backstage.evaluate(`${api}.commands.getAll()`)) as { name: string; shortcut: string; description: string }[];
    for (const name of ['next-mention', 'previous-mention', 'pause']) {
      expect(all.find((one) => one.name === name)).toMatchObject({ shortcut: expect.stringMatching(/\+/) as string, description: expect.stringMatching(/ /) as string });
    }
  });

  if (inject('family') !== 'chromium') return;

  it('pause everywhere, and go on', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC');
    await command(page, 'pause');
    await waitForNoMarks(page);
    await command(page, 'pause');
    await waitForMarks(page, 'CPC');
  });

  it('step from term to term and open their cards', async () => {
    const page = await stage.open('sample-posting');
    const [first = '', second = ''] = await waitForMarks(page, 'CPC');
    await command(page, 'next-mention');
    const opened = await waitForCard(stage.live, page, /./);
    await command(page, 'next-mention');
    await waitForCard(stage.live, page, new RegExp(`^(?!${RegExp.escape(opened)})`));
    await command(page, 'previous-mention');
    expect(await waitForCard(stage.live, page, new RegExp(`^${RegExp.escape(opened)}`))).toBe(opened);
    expect(first).not.toBe(second);
  });
});
