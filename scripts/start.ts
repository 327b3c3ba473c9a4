import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { addresses, fixtureHtml } from '../tests/fixtures/fixtures.ts';
import { waitForCard, waitForStillCard } from './browser/card.ts';
import { launchLive, type LiveBrowser } from './browser/launch.ts';
import { openLocalWeb, type LocalWeb } from './browser/local-web.ts';
import { hoverMark, marks, waitForMarks } from './browser/marks.ts';
import { findBrowsers, type InstalledBrowser } from './browsers.ts';
import { describeError, PlainError } from './plain-error.ts';
import { provideBrowser } from './provide-browsers.ts';
import { buildFor } from './run-build.ts';

/**
 * `npm start`: CodeCue in a browser, on a sample posting that this machine serves itself. Without a
 * display it looks at the posting for you: lists the mentions, opens a card, keeps a picture of it.
 * `npm start -- firefox` (or chrome, chromium, edge) chooses among several browsers.
 */

const sample = addresses['sample-posting'];
/** The mention whose card the headless run opens. */
const shown = 'CPC-A';

try {
  await start();
} catch (error) {
  console.error(`\n${describeError(error)}`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const installed = chooseBrowser(process.argv[2]?.toLowerCase());
  console.log(`Building CodeCue for ${installed.name} ...`);
  const extension = buildFor(installed.family);
  const web = await openLocalWeb();
  web.serve(sample, { body: fixtureHtml('sample-posting') });
  const headless = !hasDisplay();
  console.log(`Opening ${installed.name}${headless ? ' without a window (there is no display)' : ''} ...`);
  const live = await launchLive({ installed, headless, extension, web: web.port, onlyHosts: [new URL(sample).host] });
  process.once('SIGINT', () => void live.browser.close());
  try {
    const page = (await live.browser.pages())[0] ?? (await live.browser.newPage());
    await page.goto(sample);
    await (headless ? lookForYou(live, page) : letThemTry(live, installed));
  } finally {
    await end(live, web);
  }
}

function chooseBrowser(wanted: string | undefined): InstalledBrowser {
  const found = findBrowsers();
  if (wanted === undefined) return found[0] ?? provideBrowser('chromium');
  const chosen = found.find(({ name, family }) => name.toLowerCase() === wanted || family === wanted);
  if (chosen) return chosen;
  const names = found.map(({ name }) => name).join(', ') || 'no browser';
  throw new PlainError(`"${wanted}" was not found on this machine; ${names} was.`, 'Name one of these, or none to let CodeCue choose.');
}

/** Stays until the window is closed or Ctrl+C is pressed. */
async function letThemTry(live: LiveBrowser, installed: InstalledBrowser): Promise<void> {
  console.log('\nRest the pointer on an underlined term, such as CPC or ICD-10-CM, and read its card.');
  console.log("Then open CodeCue from the toolbar's puzzle piece: it lists this page's terms and recommends a certification.");
  console.log(`(Close ${installed.name} or press Ctrl+C to end.)`);
  await closed(live);
}

function closed({ browser }: LiveBrowser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    // On a Mac the program outlives its windows.
    browser.on('targetdestroyed', () => {
      if (browser.connected) void browser.pages().then((pages) => pages.length === 0 && resolve());
    });
  });
}

async function lookForYou(live: LiveBrowser, page: Page): Promise<void> {
  await waitForMarks(page, shown);
  const found = await marks(page);
  console.log(`\nMarked on the sample posting (${found.length} mentions): ${[...new Set(found)].join(', ')}`);
  await hoverMark(page, shown);
  const card = await waitForCard(live, page, new RegExp(`^${shown}`));
  console.log(`Hovered ${shown}. Its card says: ${card.slice(0, 200)}${card.length > 200 ? ' ...' : ''}`);
  await waitForStillCard(live, page);
  const picture = join('.output', 'sample-posting.png');
  mkdirSync('.output', { recursive: true });
  await page.screenshot({ path: picture });
  console.log(`Screenshot: ${picture}`);
}

async function end(live: LiveBrowser, web: LocalWeb): Promise<void> {
  if (live.browser.connected) await live.browser.close();
  await web.close();
}

function hasDisplay(): boolean {
  const { env, platform } = process;
  if (env['CODECUE_HEADLESS'] === '1' || env['CI']) return false;
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}
