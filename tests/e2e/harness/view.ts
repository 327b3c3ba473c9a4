import type { Page } from 'puppeteer-core';

/** A narrow window, as on a telephone or beside another window. */
export async function narrow(page: Page, width = 320, height = 640): Promise<void> {
  await page.setViewport({ width, height });
}

/** What a browser does at 200 %: half the CSS pixels each way, twice the device's for each. */
export async function zoom(page: Page, factor: number): Promise<void> {
  const { width, height } = page.viewport() ?? { width: 1280, height: 900 };
  await page.setViewport({ width: Math.round(width / factor), height: Math.round(height / factor), deviceScaleFactor: factor });
}

/** What the page looks like, as it is now: a picture taken at once might still be of what was painted before. */
export async function picture(page: Page): Promise<string> {
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); }));
  return page.screenshot({ encoding: 'base64' });
}
