import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../lib/profile/profile.ts';
import { cardSize, pressInCard } from './harness/card-controls.ts';
import {
  accessibilityFaults, clearStore, copyOfCard, domRecord, hoverMark, narrow, pointOfMark, store, useStage, waitForCard, waitForNoCard, waitForPay, waitForStillCard, zoom,
} from './harness/index.ts';

const posted = '$25.50 – $33.75 an hour';
const address = 'https://www.indeed.com/viewjob/pay';

/** A coder's posting with this line about pay. */
const posting = (pay: string, { title = 'Medical Coder', place = 'Columbus, OH' } = {}) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
<h1>${title}</h1><p>Elm Clinics, ${place}</p><p>${pay}</p><h2>Qualifications</h2><ul><li>CPC or CCS required.</li><li>2 years of coding experience.</li></ul><p>We are an equal opportunity employer.</p></body></html>`;

describe('pay on a page', () => {
  const stage = useStage();
  afterEach(() => clearStore(stage.live));

  async function cardOf(page: Page, amount: string, wanted: RegExp): Promise<string> {
    await waitForPay(page, amount);
    await hoverMark(page, amount, { kind: 'codecue-pay' });
    return waitForCard(stage.live, page, wanted);
  }

  it('is marked and opens a card: as posted, by the year, among what others earn', async () => {
    const page = await stage.open('sample-posting');
    await waitForPay(page, posted);
    const before = await domRecord(page);
    const text = await cardOf(page, posted, /\$25\.50 to \$33\.75 an hour/);
    expect(text).toContain('$53,040 to $70,200 a year, at 2,080 hours');
    expect(text).toContain('Columbus, OH');
    expect(text).toContain('not only coders');
    expect(text).toMatch(/May 2025/);
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.live, page);
    expect(await domRecord(page)).toBe(before);
  });

  it('explains how it is worked out, and adjusts for prices on request', async () => {
    const page = await stage.open('sample-posting');
    expect(await cardOf(page, posted, /an hour/)).not.toContain('draws a straight line');
    await pressInCard(stage, page, /^How this is worked out/);
    await waitForCard(stage.live, page, /draws a straight line/);
    await pressInCard(stage, page, /^Adjust for prices/);
    await waitForCard(stage.live, page, /Bureau of Economic Analysis/);
  });

  it.each([
    ['Pay: $14.00 per hour', '$14.00 per hour', /below the 10th percentile/],
    ['Pay: $120,000 per year', '$120,000 per year', /above the 90th percentile/],
  ])('beyond what the survey publishes says only that: %s', async (line, amount, wanted) => {
    const page = await stage.openHtml(address, posting(line));
    await cardOf(page, amount, wanted);
  });

  it.each([
    ['Salary: $3,900', '$3,900', /does not say for how long/],
    ['Pay: $4.25 per chart', '$4.25 per chart', /Pay by the piece/],
  ])('that is no year\'s pay is compared with nothing: %s', async (line, amount, wanted) => {
    const page = await stage.openHtml(address, posting(line));
    const text = await cardOf(page, amount, wanted);
    expect(text).not.toMatch(/percentile|a year, at/);
  });

  it('of a neighbouring occupation is compared with that first', async () => {
    const page = await stage.open('career-page');
    const text = await cardOf(page, '$20.00 to $24.50 per hour', /Billing and Posting Clerks/);
    expect(text.indexOf('billing and posting clerks (SOC 43-3021)')).toBeGreaterThan(0);
    expect(text.indexOf('billing and posting clerks (SOC 43-3021)')).toBeLessThan(text.indexOf('not only coders'));
  });

  it('of work from home is compared where the reader lives', async () => {
    await store(stage.live, 'profile', { version: 1, value: { ...emptyProfile, home: { state: 'TX', city: 'Austin' } } });
    const page = await stage.openHtml(address, posting('Pay: $27.00 per hour. This is a fully remote position.', { place: 'Remote' }));
    expect(await cardOf(page, '$27.00 per hour', /where you live/)).toContain('Austin');
  });

  it('in a thread is compared with the nation, and is not called posted', async () => {
    const page = await stage.open('pay-thread');
    await waitForPay(page, '$19.50 an hour', '$21/hr', '$26/hr');
    await hoverMark(page, '$21/hr', { kind: 'codecue-pay' });
    const text = await waitForCard(stage.live, page, /as written here/);
    expect(text).toContain('United States');
    expect(text).not.toMatch(/as posted|Ohio/);
  });

  it('opens its card by a tap', async () => {
    const page = await stage.open('sample-posting');
    await waitForPay(page, posted);
    const { x, y } = await pointOfMark(page, posted, { kind: 'codecue-pay' });
    await page.touchscreen.tap(x, y);
    await waitForCard(stage.live, page, /\$53,040/);
  });

  it('has a card that anybody can use', async () => {
    const page = await stage.open('sample-posting');
    await cardOf(page, posted, /\$53,040/);
    expect(await accessibilityFaults(await copyOfCard(stage, page))).toEqual([]);
  });

  it.each([
    ['on a narrow page', (page: Page) => narrow(page)],
    ['at 200 %', (page: Page) => zoom(page, 2)],
  ])('has a card that fits %s', async (_, set) => {
    const page = await stage.open('sample-posting');
    await set(page);
    await cardOf(page, posted, /\$53,040/);
    await waitForStillCard(stage.live, page);
    expect((await cardSize(stage, page)).sideways).toBe(0);
  });
});
