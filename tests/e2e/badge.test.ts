import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { backstageOf, tabIdOf } from '../../scripts/browser/content-world.ts';
import { addresses, clearStore, store, useStage, waitUntil } from './harness/index.ts';

const stage = useStage();
afterEach(() => clearStore(stage.live));

const tabOf = (page: Page) => tabIdOf(stage.live, page);

/** What the toolbar's icon says over a tab. */
async function badge(tab: number): Promise<{ text: string; title: string }> {
  const backstage = await backstageOf(stage.live);
  const api = stage.live.family === 'chromium' ? 'chrome' : 'browser';
  const of = JSON.stringify({ tabId: tab });
  return (await backstage.evaluate(`Promise.all([${api}.action.getBadgeText(${of}), ${api}.action.getTitle(${of})]).then(([text, title]) => ({ text, title }))`)) as { text: string; title: string };
}

const waitForBadge = (tab: number, text: string) =>
  waitUntil(() => badge(tab), (found) => found.text === text, (found) => `the toolbar says "${found.text}" (${found.title}), not "${text}"`);

const say = (said: Partial<Profile>) => store(stage.live, 'profile', { version: 1, value: { ...emptyProfile, ...said } });
const years = (coding: number) => ({ coding, billing: 0, clinical: 0, healthInformation: 0 });

describe('the toolbar', () => {
  it('tells that a posting was read, and follows what the reader says of themselves', async () => {
    const page = await stage.open('sample-posting');
    const tab = await tabOf(page);
    expect((await waitForBadge(tab, '?')).title).toContain('Medical Coder II (Outpatient)');
    await say({ held: ['cpc'], work: years(3) });
    expect((await waitForBadge(tab, 'yes')).title).toMatch(/you meet/);
    await say({ held: [], work: years(3) });
    expect((await waitForBadge(tab, 'part')).title).toMatch(/part/);
    await say({ held: [], work: years(0), codingCourse: false });
    expect((await waitForBadge(tab, 'gap')).title).toMatch(/do not have yet/);
  });

  it('says nothing over a page that is no posting, and of one that was left', async () => {
    const page = await stage.open('sample-posting');
    const tab = await tabOf(page);
    await waitForBadge(tab, '?');
    await page.goto(addresses['cost-per-click']);
    await waitForBadge(tab, '');
    // A page that the browser has kept as it was loads nothing, so there is no load to wait for; the errand itself has to return before it leaves.
    await page.evaluate(() => { setTimeout(() => { history.back(); }); });
    await waitForBadge(tab, '?');
  });

  it('follows a board that changes its posting without a load', async () => {
    const page = await stage.open('results-and-pane');
    const tab = await tabOf(page);
    expect((await waitForBadge(tab, '?')).title).toContain('Inpatient Coder');
    await page.click('[data-job=lift]');
    await waitForBadge(tab, '');
    await page.click('[data-job=pro]');
    expect((await waitForBadge(tab, '?')).title).toContain('Profee Coder');
  });

  it('says where the site is off, and where everything is', async () => {
    const page = await stage.open('sample-posting');
    const tab = await tabOf(page);
    await waitForBadge(tab, '?');
    await store(stage.live, 'sites', { version: 1, value: { paused: false, off: ['boards.greenhouse.io'] } });
    expect((await waitForBadge(tab, 'off')).title).toContain('off on this site');
    await store(stage.live, 'sites', { version: 1, value: { paused: false, off: [] } });
    await page.bringToFront();
    await waitForBadge(tab, '?');
    await store(stage.live, 'sites', { version: 1, value: { paused: true, off: [] } });
    await waitUntil(() => badge(tab), ({ text, title }) => text === 'off' && title.includes('off everywhere'), ({ text, title }) => `the toolbar says "${text}" (${title})`);
    await store(stage.live, 'sites', { version: 1, value: { paused: false, off: [] } });
    await page.bringToFront();
    await waitForBadge(tab, '?');
  });
});
