import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { findBrowser } from '../../../scripts/browsers.ts';
import { launchLive, type LiveBrowser, type LiveOptions } from '../../../scripts/browser/launch.ts';
import { openLocalWeb, type LocalWeb } from '../../../scripts/browser/local-web.ts';
import { PlainError } from '../../../scripts/plain-error.ts';
import { addresses, fixtureHtml, fixtureNames, fixtureType, type FixtureName } from '../../fixtures/fixtures.ts';
import { byTheBrowserItself } from './browser-errands.ts';
import { builtExtension } from './built-extension.ts';

/** One browser for a test file, with the built extension and the fixture pages at their addresses. */
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

export interface StageOptions extends Pick<LiveOptions, 'dark' | 'forcedColors' | 'reducedMotion'> {
  /** Without the extension: for tests of lib/page modules. */
  bare?: boolean;
}

/**
 * Call at the top of a test file or of a `describe`. The browser is that of the Vitest project
 * (`e2e-chromium`, `e2e-firefox` ...).
 */
export function useStage(options: StageOptions = {}): Stage {
  let live: LiveBrowser | undefined;
  let web: LocalWeb | undefined;
  const pages: Page[] = [];

  beforeAll(async () => {
    const family = inject('family');
    const installed = findBrowser(family);
    if (!installed) throw new PlainError(`No browser of the kind ${family} on this machine.`, 'Run "npm test", which says what to install.');
    web = await openLocalWeb();
    for (const name of fixtureNames) web.serve(addresses[name], { body: fixtureHtml(name), type: fixtureType(name) });
    const { bare = false, ...system } = options;
    const extension = bare ? {} : { extension: builtExtension(family) };
    live = await launchLive({ installed, headless: true, web: web.port, ...system, ...extension });
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
    web?.requests.splice(0);
    web?.refused.splice(0);
  });
  afterAll(async () => {
    await live?.browser.close();
    await web?.close();
  });

  const stage: Stage = {
    get live() {
      return started(live);
    },
    get web() {
      return started(web);
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
    return page;
  }
}

function started<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the stage stands only inside tests and their hooks');
  return thing;
}
