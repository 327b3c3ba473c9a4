import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { timings } from '../../lib/card/timings.ts';
import { accessibilityFaults, clearStore, control, narrow, openExtensionPage, store, useStage, waitForMarks, waitForNoMarks, waitUntil, type Stage } from './harness/index.ts';

const mark = (term: string) => `[data-term="${term}"]`;
const openCards = (page: Page) => page.$$eval('[role="dialog"]', (all) => all.map((card) => card.getAttribute('aria-label') ?? ''));

async function withPage(stage: Stage, path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await openExtensionPage(stage.live, path);
  try {
    await use(page);
  } finally {
    await page.close();
  }
}

async function waitForCards(page: Page, ...wanted: string[]): Promise<void> {
  await waitUntil(() => openCards(page), (found) => found.join() === wanted.join(), (found) => `cards open: ${found.join(', ') || 'none'}`);
}

const sideways = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

describe.each([
  ['light', false],
  ['dark', true],
])('welcome and settings in %s', (_, dark) => {
  const stage = useStage({ dark });
  afterEach(() => clearStore(stage.live));

  it.each(['welcome.html', 'options.html'])('%s is for everyone, and fits a narrow window', async (path) => {
    await store(stage.live, 'sites', { version: 1, value: { paused: false, off: ['a-very-long-name-of-a-host.that-hardly-fits.careers.example.com'] } });
    await withPage(stage, path, async (page) => {
      await page.waitForSelector(path === 'welcome.html' ? mark('cpc') : control('button', 'Erase everything CodeCue keeps'));
      expect(await accessibilityFaults(page)).toEqual([]);
      await narrow(page);
      expect(await sideways(page)).toBe(0);
    });
  });

  it('the welcome page with a card open has no fault either', async () => {
    await withPage(stage, 'welcome.html', async (page) => {
      await page.locator(mark('ccs')).click();
      await waitForCards(page, 'CCS, explained by CodeCue');
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});

describe('the welcome page', () => {
  const stage = useStage();
  afterEach(() => clearStore(stage.live));

  it('has real marks: a page with the same words has them where the sample has', async () => {
    await withPage(stage, 'welcome.html', async (page) => {
      await page.waitForSelector(mark('cpc'));
      const [sample, shown] = await page.$eval('.sample p', (text) => [text.textContent.replaceAll(/\s+/g, ' ').trim(), [...text.querySelectorAll('button')].map((one) => one.textContent)] as const);
      const posting = await stage.openHtml('https://www.indeed.com/viewjob/welcome', `<!doctype html><meta charset="utf-8"><title>Medical coder</title><p>${sample}</p>`);
      expect(await waitForMarks(posting, ...shown)).toEqual(shown);
    });
  });

  it('opens a card under the resting pointer, keeps it while the pointer is on it, and closes on Esc', async () => {
    await withPage(stage, 'welcome.html', async (page) => {
      await page.locator(mark('cpc')).hover();
      await waitForCards(page, 'CPC, explained by CodeCue');
      const box = await (await page.$('[role="dialog"]'))?.boundingBox();
      if (!box) throw new Error('the card has no box');
      await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 8 });
      await waitUntil(() => page.$$('[role="dialog"]:hover'), (found) => found.length === 1, () => 'the pointer is not on the card');
      await page.keyboard.press('Escape');
      await waitForCards(page);
    });
  });

  it('opens a card on focus, Enter goes in, Esc goes back to the mark and the card stays closed', async () => {
    await withPage(stage, 'welcome.html', async (page) => {
      await page.waitForSelector(mark('cpc'));
      await page.keyboard.press('Tab');
      await waitForCards(page, 'CPC, explained by CodeCue');
      await page.keyboard.press('Tab');
      await waitForCards(page, 'CCS, explained by CodeCue');
      await page.keyboard.press('Enter');
      await waitUntil(() => page.evaluate(() => document.activeElement?.getAttribute('role')), (role) => role === 'dialog', (role) => `the focus is on ${role ?? 'nothing'}`);
      await page.keyboard.press('Escape');
      await waitForCards(page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('CCS');
    });
  });

  it('a card that leads to another stays open for the keyboard, and gives the focus back at the end', async () => {
    await withPage(stage, 'welcome.html', async (page) => {
      await page.waitForSelector(mark('cpc'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await waitForCards(page, 'CPC, explained by CodeCue');
      await page.focus('[role="dialog"] header button');
      await page.keyboard.press('Enter');
      await waitForCards(page, 'AAPC, explained by CodeCue');
      await page.evaluate((wait) => new Promise((done) => { setTimeout(done, wait); }), 2 * timings.hide);
      expect(await openCards(page)).toEqual(['AAPC, explained by CodeCue']);
      await page.keyboard.press('Escape');
      await waitForCards(page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('CPC');
    });
  });

  it('asks the network for nothing', async () => {
    await withPage(stage, 'welcome.html', async (page) => {
      await page.waitForSelector(mark('cpc'));
      expect(stage.strayRequests()).toEqual([]);
    });
  });
});

describe('the settings', () => {
  const stage = useStage();
  afterEach(() => clearStore(stage.live));

  it('switch a site on again, and its open page is read at once', async () => {
    await store(stage.live, 'sites', { version: 1, value: { paused: false, off: ['boards.greenhouse.io'] } });
    const posting = await stage.open('sample-posting');
    await waitForNoMarks(posting);
    await withPage(stage, 'options.html', async (page) => {
      await page.locator(control('button', 'Switch boards.greenhouse.io on again')).click();
      await page.waitForFunction(() => document.body.innerText.includes('You have switched it off on no site.'));
    });
    await waitForMarks(posting, 'CPC', 'RHIT');
  });

  it('mark a silenced term again', async () => {
    await store(stage.live, 'silenced', { version: 1, value: { everywhere: ['cpc'], hosts: { 'boards.greenhouse.io': ['rhit'] } } });
    const posting = await stage.open('sample-posting');
    await waitForMarks(posting, 'CCS');
    await waitForNoMarks(posting, 'CPC', 'RHIT');
    await withPage(stage, 'options.html', async (page) => {
      await page.locator(control('button', 'Mark RHIT again')).click();
      await page.locator(control('button', 'Mark CPC again')).click();
      await page.waitForFunction(() => document.body.innerText.includes('Terms you do not want marked will stand here.'));
    });
    await waitForMarks(posting, 'CPC', 'RHIT');
  });

  // Chromium's own question for leave cannot be answered by a program; Firefox can be told to say yes.
  if (inject('family') === 'firefox') {
    it('give a site back, and its open page is no longer marked', async () => {
      const posting = await stage.openHtml('https://careers.lakeshore-clinic.example/openings/coder', '<!doctype html><title>Medical coder</title><p>CPC or CCS required; ICD-10-CM daily.</p>');
      await withPage(stage, 'options.html', async (page) => {
        await page.waitForFunction(() => document.body.innerText.includes('You have allowed no site'));
        await page.evaluate(`document.addEventListener('click', () => browser.permissions.request({ origins: ['*://careers.lakeshore-clinic.example/*'] }), { once: true })`);
        await page.mouse.click(5, 5);
        const giveBack = await page.waitForSelector(control('button', 'No longer read careers.lakeshore-clinic.example'));
        await posting.bringToFront();
        await waitForMarks(posting, 'CPC', 'CCS');
        await page.bringToFront();
        await giveBack?.click();
        await page.waitForFunction(() => document.body.innerText.includes('You have allowed no site'));
      });
      await waitForNoMarks(posting);
    });
  }

  it('erase everything after a question, and bring it back', async () => {
    await store(stage.live, 'sites', { version: 1, value: { paused: true, off: ['www.indeed.com'] } });
    await withPage(stage, 'options.html', async (page) => {
      const shows = (text: string) => page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
      await shows('www.indeed.com');
      await page.locator(control('button', 'Erase everything CodeCue keeps')).click();
      await shows('Erase it all?');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep it');
      await page.locator(control('button', 'Erase it')).click();
      await shows('Everything is erased.');
      await shows('You have switched it off on no site.');
      await page.locator(control('button', 'Undo')).click();
      await shows('Everything is back.');
      await shows('www.indeed.com');
    });
  });
});
