import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { LiveBrowser } from '../../../scripts/browser/launch.ts';
import type { LocalWeb } from '../../../scripts/browser/local-web.ts';
import { addresses, type FixtureName } from '../../fixtures/fixtures.ts';
import { byTheBrowserItself } from './browser-errands.ts';
import { comeToFront } from './foreground.ts';
import { giveBack, takeBrowser, type Theatre, type TheatreOptions } from './shared-browsers.ts';

/** A browser for a test file, with the built extension and the fixture pages at their addresses. */
export interface Stage {
  readonly live: LiveBrowser;
  readonly web: LocalWeb;
  /** Opens a fixture in a new tab, which the end of the test closes. */
  open(fixture: FixtureName): Promise<Page>;
  /** Serves HTML of the test's own at an address and opens it. */
  openHtml(url: string, html: string): Promise<Page>;
  /** Addresses asked for since the test began, other than those of the named pages: by the page, the extension or anybody. */
  strayRequests(...expected: string[]): string[];
}

export interface StageOptions extends TheatreOptions {
  /** For tests that change the browser itself, as by removing the extension: nobody uses it after them. */
  ownBrowser?: boolean;
}

/**
 * Call at the top of a test file or of a `describe`. The browser is that of the Vitest project
 * (`e2e-chromium`, `e2e-firefox` ...). It has served other files before; what they opened and stored
 * is gone, and where a test has failed, so is the browser.
 */
export function useStage(options: StageOptions = {}): Stage {
  let theatre: Theatre | undefined;
  let worn = options.ownBrowser ?? false;
  const pages: Page[] = [];

  beforeAll(async () => {
    theatre = await takeBrowser(options);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') worn = true;
    await Promise.all(pages.splice(0).map((page) => page.close()));
    theatre?.web.requests.splice(0);
    theatre?.web.refused.splice(0);
  });
  afterAll(async () => {
    if (theatre) await giveBack(options, theatre, worn);
  });

  const stage: Stage = {
    get live() {
      return started(theatre).live;
    },
    get web() {
      return started(theatre).web;
    },
    open: (fixture) => openAt(addresses[fixture]),
    openHtml: (url, html) => {
      stage.web.serve(url, { body: html });
      return openAt(url);
    },
    strayRequests: (...expected) => {
      const known = new Set(expected.flatMap((url) => [url, `${new URL(url).origin}/favicon.ico`]));
      return [...stage.web.requests.filter((url) => !known.has(url)), ...stage.web.refused.filter((target) => !byTheBrowserItself(target))];
    },
  };
  return stage;

  async function openAt(url: string): Promise<Page> {
    const page = await stage.live.browser.newPage();
    pages.push(page);
    await page.goto(url);
    await comeToFront(page);
    return page;
  }
}

function started<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the stage stands only inside tests and their hooks');
  return thing;
}
