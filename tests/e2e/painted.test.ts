import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { picture, useStage, waitForMarks, waitUntil } from './harness/index.ts';

const stage = useStage();
const posting = 'A medical coder with CPC or CCS who codes in ICD-10-CM.';

/** That the marks can be seen: the picture of the page becomes another when the registry of highlights is emptied. */
async function expectPainted(page: Page): Promise<void> {
  await waitForMarks(page, 'CPC', 'CCS', 'ICD-10-CM');
  const marked = await picture(page);
  await page.evaluate(() => CSS.highlights.clear());
  const bare = await waitUntil(() => picture(page), (now) => now !== marked, () => 'the page looks the same without its marks');
  expect(bare).not.toBe(marked);
}

it.each<[string, string, (page: Page) => Promise<void>]>([
  ['on a plain page', `<p>${posting}</p>`, async () => {}],
  ['in an open shadow root', `<div><template shadowrootmode="open"><p>${posting}</p></template></div>`, async () => {}],
  ['inside what has the focus', `<p tabindex="0">${posting}</p>`, (page) => page.keyboard.press('Tab')],
  ['where the page has reset all styles', `<section style="all: initial"><p>${posting}</p></section>`, async () => {}],
])('marks are painted %s', async (_, body, prepare) => {
  const page = await stage.openHtml('https://www.indeed.com/painted', `<!doctype html><html lang="en"><head><title>Medical coder</title></head><body>${body}</body></html>`);
  await prepare(page);
  await expectPainted(page);
});
