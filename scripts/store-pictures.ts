import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { emptyProfile, type Profile } from '../lib/profile/profile.ts';
import { emptyWishes, type Wishes } from '../lib/recommend/wishes.ts';
import { addresses, fixtureHtml } from '../tests/fixtures/fixtures.ts';
import { findBrowser } from './browsers.ts';
import { waitForCard, waitForStillCard } from './browser/card.ts';
import { backstageOf, tabIdOf } from './browser/content-world.ts';
import { openExtensionPage } from './browser/extension-page.ts';
import { launchLive, type LiveBrowser } from './browser/launch.ts';
import { openLocalWeb } from './browser/local-web.ts';
import { hoverMark, pointOfMark, waitForMarks, waitForPay } from './browser/marks.ts';
import { describeError } from './plain-error.ts';
import { provideBrowser } from './provide-browsers.ts';
import { buildFor } from './run-build.ts';

/**
 * `npm run store-pictures`: the five pictures of the store listing, and the README's, taken from the built
 * extension in a Chromium, on a posting of our own. Nothing in them is drawn by hand; a popup, which no
 * program can photograph where it opens, is laid over its page at the place where browsers open it.
 */

const folder = fileURLToPath(new URL('../.github/store/pictures/', import.meta.url));
const readmePicture = fileURLToPath(new URL('../.github/codecue-on-a-posting.png', import.meta.url));
/** As the stores want them, in pixels. */
const size = { width: 1280, height: 800 };
/** The most that browsers give a popup in height; the width is our own. */
const popupSize = { width: 380, height: 600 };
const posting = addresses['sample-posting'];
const pay = '$25.50 – $33.75 an hour';

/** Who the pictures speak to: somebody with a first certificate and a year of work. */
const reader: Profile = {
  ...emptyProfile, held: ['cpc-a'], work: { coding: 1, billing: 0, clinical: 0, healthInformation: 0 }, schooling: 'high-school', codingCourse: true,
  home: { state: 'OH', city: 'Columbus' },
};
const wishes: Wishes = { ...emptyWishes, goal: 'first-job', setting: 'clinic', horizon: 'year', budget: 'under-1000', place: 'remote', exam: [] };

try {
  await takePictures();
} catch (error) {
  console.error(`\n${describeError(error)}`);
  process.exitCode = 1;
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const extension = buildFor('chromium');
  const web = await openLocalWeb();
  web.serve(posting, { body: fixtureHtml('sample-posting') });
  const live = await launchLive({ installed: findBrowser('chromium') ?? provideBrowser('chromium'), headless: true, extension, web: web.port });
  try {
    await remember(live, { profile: { version: 1, value: reader } });
    await take('1-term-card', await termCard(live));
    copyFileSync(`${folder}1-term-card.png`, readmePicture);
    await take('2-pay-card', await payCard(live));
    await take('3-can-i-apply', await overPosting(live, '', (popup) => popup.waitForSelector('[data-verdict]')));
    // Advice to somebody who has no certificate yet.
    await remember(live, { profile: { version: 1, value: { ...reader, held: [], work: { ...reader.work, coding: 0 } } }, answers: { version: 2, value: { wishes, skipped: [], carried: null } } });
    await take('4-recommendation', await recommendation(live));
    await take('5-compare', await overPosting(live, '&look-up=CPC vs CCS', async (popup) => {
      await popup.locator('::-p-aria(Compare CPC, CCS[role="button"])').click();
      await popup.waitForSelector('section dt');
      await popup.$eval('h3', (title) => title.scrollIntoView({ block: 'center', behavior: 'instant' }));
    }));
  } finally {
    await live.browser.close();
    await web.close();
  }
}

async function take(name: string, page: Page): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
  console.log(`.github/store/pictures/${name}.png`);
}

async function remember(live: LiveBrowser, values: Record<string, unknown>): Promise<void> {
  const backstage = await backstageOf(live);
  await backstage.evaluate(`chrome.storage.local.set(${JSON.stringify(values)})`);
}

async function openPosting(live: LiveBrowser): Promise<Page> {
  const page = await live.browser.newPage();
  await page.setViewport(size);
  await page.goto(posting);
  await waitForMarks(page, 'CPC', 'RHIT');
  await waitForPay(page, pay);
  return page;
}

async function termCard(live: LiveBrowser): Promise<Page> {
  const page = await openPosting(live);
  const { x, y } = await pointOfMark(page, 'CPC');
  // With the line higher up there is room for the whole card below it.
  const up = await page.evaluate(() => {
    const from = scrollY;
    scrollBy({ top: 170, behavior: 'instant' });
    return scrollY - from;
  });
  await page.mouse.move(x - 3, y - up);
  await page.mouse.move(x, y - up);
  await waitForCard(live, page, /^CPC /);
  await waitForStillCard(live, page);
  return page;
}

async function payCard(live: LiveBrowser): Promise<Page> {
  const page = await openPosting(live);
  await hoverMark(page, pay, { kind: 'codecue-pay' });
  await waitForCard(live, page, /an hour/);
  await waitForStillCard(live, page);
  return page;
}

async function recommendation(live: LiveBrowser): Promise<Page> {
  const page = await openExtensionPage(live, 'plan.html');
  await page.setViewport(size);
  await page.waitForSelector('details[data-term]');
  await page.evaluate(() => scrollTo(0, 0));
  return page;
}

/** The popup, opened with a query, over the posting that it is about. */
async function overPosting(live: LiveBrowser, query: string, ready: (popup: Page) => Promise<unknown>): Promise<Page> {
  const page = await openPosting(live);
  const popup = await openExtensionPage(live, `popup.html?tab=${await tabIdOf(live, page)}${encodeURI(query)}`);
  await popup.setViewport(popupSize);
  await ready(popup);
  const front = await popup.screenshot({ encoding: 'base64' });
  await page.bringToFront();
  const behind = await page.screenshot({ encoding: 'base64' });
  const both = await live.browser.newPage();
  await both.setViewport(size);
  await both.setContent(`<style>
    body { margin: 0 } img { display: block; position: absolute; top: 0; left: 0 }
    img + img { left: auto; top: 8px; right: 16px; border-radius: 10px; box-shadow: 0 0 0 1px rgb(0 0 0 / 0.12), 0 12px 40px rgb(0 0 0 / 0.3) }
  </style><img alt="" src="data:image/png;base64,${behind}"><img alt="" src="data:image/png;base64,${front}">`, { waitUntil: 'load' });
  await popup.close();
  await page.close();
  return both;
}
