import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { hoverMark, marks, openExtensionPage, openPopup, useStage, waitForCard, waitForMarks, waitForNoMarks, waitUntil } from './harness/index.ts';

const address = 'https://careers.lakeshore-clinic.example/openings/coder';
const html = '<!doctype html><title>Medical coder</title><h1>Medical coder</h1><p>CPC or CCS required; ICD-10-CM daily.</p>';
const stage = useStage();

describe('a site that is not on the list', () => {
  it('is left alone until asked', async () => {
    const page = await stage.openHtml(address, html);
    const listed = await stage.open('sample-posting');
    await waitForMarks(listed, 'CPC');
    expect(await marks(page)).toEqual([]);
  });

  if (inject('family') === 'chromium') {
    // Only a click on the toolbar's button lends a page for once, and only Chromium lets a test click it.
    it('is read once, from the popup over it', async () => {
      const page = await stage.openHtml(address, html);
      const [extension] = (await stage.live.browser.extensions()).values();
      if (!extension) throw new Error('the extension is not there');
      await page.triggerExtensionAction(extension);
      const target = await stage.live.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
      const popup = await target.asPage();
      await popup.locator('::-p-text(Read this page once)').click();
      await waitForMarks(page, 'CPC', 'CCS', 'ICD-10-CM');
      await popup.waitForSelector('::-p-text(Certified Professional Coder)');
      await hoverMark(page, 'CCS');
      await waitForCard(stage.live, page, /^CCS /);
      await reload(page);
      expect(await marks(page)).toEqual([]);
    });
  } else {
    // Chromium's own question for leave cannot be answered by a program; Firefox can be told to say yes.
    it('is read by itself once granted, at once and after a reload, and no more when given back', async () => {
      const page = await stage.openHtml(address, html);
      await grant('*://careers.lakeshore-clinic.example/*');
      await page.bringToFront();
      await waitForMarks(page, 'CPC', 'CCS', 'ICD-10-CM');
      await reload(page);
      await waitForMarks(page, 'CPC', 'CCS', 'ICD-10-CM');
      const popup = await openPopup(stage.live, page);
      await popup.locator('::-p-text(No longer read this site by itself)').click();
      await waitForNoMarks(page);
      await popup.close();
      await reload(page);
      expect(await marks(page)).toEqual([]);
    });
  }
});

async function reload(page: Page): Promise<void> {
  await page.reload();
  await waitUntil(() => page.evaluate(() => document.readyState), (state) => state === 'complete', String);
}

/** Asks for leave in a click, as the popup does. */
async function grant(origin: string): Promise<void> {
  const asking = await openExtensionPage(stage.live, 'popup.html');
  await asking.evaluate(`document.addEventListener('click', () => browser.permissions.request({ origins: ['${origin}'] }), { once: true })`);
  await asking.mouse.click(200, 560);
  await waitUntil(
    () => asking.evaluate(`browser.permissions.contains({ origins: ['${origin}'] })`),
    (granted) => granted === true,
    () => 'leave was not given',
  );
  await asking.close();
}
