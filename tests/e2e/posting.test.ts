import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marks } from '../../scripts/browser/marks.ts';
import { addresses, domRecord, openReports, store, clearStore, useStage, waitForMarks, waitForPay, waitUntil, type FixtureName, type Reports } from './harness/index.ts';

const stage = useStage();

async function withReports<T>(page: Page, use: (reports: Reports) => Promise<T>): Promise<T> {
  const reports = await openReports(stage, page);
  try {
    return await use(reports);
  } finally {
    await reports.close();
  }
}

async function innerFrame(page: Page): Promise<Frame> {
  const frames = await waitUntil(() => Promise.resolve(page.frames()), (all) => all.length === 2, () => 'there is no frame');
  return frames[1] ?? page.mainFrame();
}

async function read(name: FixtureName) {
  const page = await stage.open(name);
  return withReports(page, (reports) => reports.posting());
}

describe('a posting is read', () => {
  it('from the page\'s text, between navigation, other jobs and the footer', async () => {
    const { title, posting, pays } = await read('career-page');
    expect(title).toBe('Medical Biller');
    expect(posting).toMatchObject({ place: { city: 'Boise', state: 'ID' }, remote: 'onsite', pay: { min: 20, max: 24.5, period: 'hour' } });
    expect(pays.map(({ quote }) => quote.text)).toEqual(['$20.00 to $24.50 per hour']);
    expect(posting.credentials).toEqual([{ term: 'cpb', strength: 'preferred' }, { term: 'cpc', strength: 'preferred' }]);
  });

  it('from a definition list and a table', async () => {
    const { posting } = await read('table-posting');
    expect(posting).toMatchObject({ place: { city: 'Tulsa', state: 'OK' }, pay: { min: 49_960, max: 64_952, period: 'year' } });
    expect(posting.credentials.map(({ term }) => term)).toEqual(['ccs', 'cpc', 'rhit']);
  });

  it('from structured data where the page shows only a shell', async () => {
    const { title, employer, posting, quotes } = await read('data-only-posting');
    expect([title, employer]).toEqual(['Risk Adjustment Coder', 'Juniper Health Plan']);
    expect(posting).toMatchObject({ apprentice: 'open', remote: 'remote', pay: { min: 26, max: 32, period: 'hour' } });
    expect(quotes.accepts.length).toBeGreaterThan(0);
    expect(Object.values(quotes).flat().every(({ place }) => place === null)).toBe(true);
  });

  it('with what stands in microdata', async () => {
    const { employer, posting } = await read('microdata-posting');
    expect(employer).toBe('County of Brook');
    expect(posting).toMatchObject({ place: { city: 'Fresno', state: 'CA' }, pay: { min: 61_200, max: 79_800, period: 'year' } });
  });

  it('in a frame of the same site', async () => {
    const { title, posting } = await read('framed-posting');
    expect(title).toBe('Certified Coder, Cardiology');
    expect(posting.pay).toMatchObject({ min: 28, max: 36 });
  });

  it('in open shadow roots, with what is slotted into them', async () => {
    const { posting } = await read('shadow-posting');
    expect(posting.pay).toMatchObject({ min: 58_500, max: 71_000, period: 'year' });
    expect(posting.credentials.map(({ term }) => term)).toEqual(['rhia', 'rhit', 'ccs']);
  });

  it('in XHTML', async () => {
    const { employer, posting } = await read('strict-posting');
    expect(employer).toBe('State University Hospital');
    expect(posting).toMatchObject({ apprentice: 'open', pay: { min: 22.15, period: 'hour' } });
  });
});

describe('a posting that changes', () => {
  it('is followed on a board with results beside it; nothing of the former one remains', async () => {
    const page = await stage.open('results-and-pane');
    await withReports(page, async (reports) => {
      const first = await reports.posting(({ title }) => title === 'Inpatient Coder (DRG)');
      expect(first.posting).toMatchObject({ apprentice: 'closed', pay: { min: 29, max: 38.5 }, place: { city: 'Akron' } });
      await waitForPay(page, '$29.00 - $38.50 an hour');

      await page.click('[data-job=pro]');
      const second = await reports.posting(({ posting }) => posting.apprentice === 'open');
      expect(second).toMatchObject({ title: 'Profee Coder, Family Practice', employer: null });
      expect(second.posting).toMatchObject({ pay: { min: 47_000, max: 58_000, period: 'year' }, place: { city: 'Dayton', state: 'OH' } });
      await waitForPay(page, '$47,000 - $58,000 a year');

      await page.click('[data-job=lift]');
      await reports.noPosting();
      await waitForPay(page);

      await page.click('[data-job=late]');
      const last = await reports.posting();
      expect(last.posting).toMatchObject({ remote: 'remote', pay: { min: 68_000, max: 84_000 } });
    });
  });

  it('is read as it arrives, and again where a press shows more of it', async () => {
    const page = await stage.open('late-posting');
    await withReports(page, async (reports) => {
      const { posting } = await reports.posting((report) => report.posting.accepts !== null);
      expect(posting).toMatchObject({ pay: { min: 27.4, max: 35.1, period: 'hour' }, remote: 'hybrid' });
      expect(posting.credentials.map(({ term }) => term)).toEqual(['cpc', 'coc', 'ccs']);
      await page.click('#more');
      await reports.posting((report) => report.posting.credentials.some(({ term }) => term === 'rhit'));
    });
  });

  it('is the one in the dialog while a dialog is open', async () => {
    const page = await stage.open('dialog-board');
    await waitForMarks(page, 'CRC');
    await page.click('[data-open]');
    await withReports(page, async (reports) => {
      const { title, posting } = await reports.posting();
      expect(title).toBe('Remote HCC Coder');
      expect(posting).toMatchObject({ remote: 'remote', pay: { min: 30.25, max: 37 } });
    });
    await waitForPay(page, '$30.25 - $37.00 an hour');
  });

  it('goes when its text goes', async () => {
    const page = await stage.open('table-posting');
    await withReports(page, async (reports) => {
      await reports.posting();
      await page.evaluate(() => document.querySelector('table')?.parentElement?.replaceChildren('Nothing here'));
      await reports.noPosting();
      expect(await marks(page, 'codecue-pay')).toEqual([]);
    });
  });
});

describe('words that a verdict rests on', () => {
  it('are scrolled to and pointed at, until anything is pressed', async () => {
    const page = await stage.open('table-posting');
    await page.setViewport({ width: 500, height: 200 });
    await withReports(page, async (reports) => {
      const { quotes } = await reports.posting();
      const quote = quotes.accepts.find(({ text }) => text.includes('CCS, CPC or RHIT'));
      await reports.reveal(quote?.place ?? 0);
      const pointed = await waitUntil(() => marks(page, 'codecue-current'), (found) => found.length > 0, () => 'nothing is pointed at');
      expect(pointed.join(' ')).toContain('CCS, CPC or RHIT');
      const top = await page.evaluate(() => document.querySelector('td:nth-child(2)')?.getBoundingClientRect().top ?? -1);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(200);
      await page.keyboard.press('Shift');
      await waitUntil(() => marks(page, 'codecue-current'), (found) => found.length === 0, () => 'the words are still pointed at');
    });
  });
});

describe('what is no posting of this field', () => {
  it.each(['marketing-job', 'nurse-job', 'cost-per-click', 'personal-trainer'] as const)('is none: %s', async (name) => {
    const page = await stage.open(name);
    // A frame with a posting has a longer way to go: once it is read, the page around it has long been.
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<title>Medical Coder</title><h1>Medical Coder</h1><p>Pay: $24.00 per hour.</p><h2>Qualifications</h2><ul><li>CPC or CCS required.</li></ul><p>We are an equal opportunity employer.</p>';
      document.body.append(frame);
    });
    await waitForPay(await innerFrame(page), '$24.00 per hour');
    await withReports(page, async (reports) => {
      await reports.posting();
      expect((await reports.all()).flatMap(({ posting }) => posting?.title ?? [])).toEqual(['Medical Coder']);
    });
    expect(await marks(page, 'codecue-pay')).toEqual([]);
  });

  it('is a thread, of which coders\' pay is marked, not that of other trades', async () => {
    const page = await stage.open('pay-thread');
    await waitForPay(page, '$19.50 an hour', '$21/hr', '$26/hr');
    await withReports(page, (reports) => reports.noPosting());
  });
});

describe('the page', () => {
  it.each(['results-and-pane', 'microdata-posting', 'pay-thread', 'shadow-posting', 'framed-posting'] as const)('is left as it was: %s', async (name) => {
    const bare = await stage.live.browser.newPage();
    await store(stage.live, 'sites', { version: 1, value: { paused: true, off: [] } });
    await bare.goto(addresses[name]);
    const before = await domRecord(bare);
    await bare.close();
    await clearStore(stage.live);
    const page = await stage.open(name);
    const frame = page.frames().at(-1) ?? page;
    await waitUntil(async () => (await marks(frame, 'codecue-pay')).length + (await marks(frame)).length, (count) => count > 0, () => 'nothing is marked');
    await withReports(page, (reports) => (name === 'pay-thread' ? reports.noPosting() : reports.posting().then(() => undefined)));
    expect(await domRecord(page)).toBe(before);
  });

  it('is not read where the site is off, and its pay is unmarked when it is switched off', async () => {
    const page = await stage.open('table-posting');
    await waitForPay(page, '$49,960 - $64,952 per year');
    await withReports(page, async (reports) => {
      await reports.posting();
      await store(stage.live, 'sites', { version: 1, value: { paused: false, off: ['www.usajobs.gov'] } });
      await reports.noPosting();
    });
    await waitForPay(page);
    await clearStore(stage.live);
    await page.bringToFront();
    await waitForPay(page, '$49,960 - $64,952 per year');
  });

  it('costs no request', async () => {
    const page = await stage.open('microdata-posting');
    await withReports(page, (reports) => reports.posting());
    expect(stage.strayRequests(page.url())).toEqual([]);
  });
});
