import { describe, expect, it } from 'vitest';
import { fixtureHtml, marks, useStage, waitForMarks, waitForNoMarks, waitUntil } from './harness/index.ts';

const stage = useStage();

describe('text that arrives later', () => {
  it('is marked when a board replaces its pane, and the old marks go', async () => {
    const page = await stage.open('split-view-board');
    await waitForMarks(page, 'ICD-10-PCS', 'MS-DRG', 'CCS', 'RHIA');
    await page.click('[data-job=b2]');
    await waitForMarks(page, 'ICD-10-CM', 'CPT', 'CPC', 'AAPC');
    await waitForNoMarks(page, 'CCS', 'RHIA', 'MS-DRG');
    await page.click('[data-job=c3]');
    await waitForNoMarks(page, 'ICD-10-CM', 'CPT', 'CPC', 'AAPC');
  });

  it('is marked as the page is scrolled; what is removed is forgotten', async () => {
    const page = await stage.open('infinite-scroll');
    await waitForMarks(page, 'CPC');
    await page.evaluate(() => {
      const down = () => scrollTo(0, document.body.scrollHeight);
      new MutationObserver(down).observe(document.body, { childList: true, subtree: true });
      down();
    });
    await waitForMarks(page, 'CRC');
    await waitUntil(
      () => page.evaluate(() => document.querySelectorAll('[data-page]').length),
      (count) => count === 3,
      (count) => `there are ${count} pages of results`,
    );
    await waitUntil(
      async () => ({ shown: await page.$$eval('article', (all) => all.length), marked: (await marks(page)).filter((text) => text === 'ICD-10-CM').length }),
      ({ shown, marked }) => shown === marked,
      ({ shown, marked }) => `${shown} postings are shown, ${marked} are marked`,
    );
  });

  it('is marked in open shadow roots', async () => {
    const page = await stage.open('shadow-board');
    const found = await waitForMarks(page, 'CPC', 'CCS', 'ICD-10-CM', 'ICD-10-CM', 'CPT', 'RHIA', 'CCS-P');
    expect(found).toHaveLength(7);
  });

  it('is marked in frames of the same site, and in frames without an address', async () => {
    const page = await stage.open('embedded-posting');
    await waitForMarks(page, 'CPC', 'RHIT');
    const [, posting, notes] = page.frames();
    if (!posting || !notes) throw new Error('the frames are missing');
    await waitForMarks(posting, 'CPT', 'HCPCS', 'CPC', 'COC', 'AAPC');
    await waitForMarks(notes, 'AHIMA', 'CCS-P', 'CIC', 'ICD-10-CM');
    expect((await marks(posting)).filter((text) => text === 'CPC')).toHaveLength(1);
  });
});

describe('difficult pages', () => {
  it('keeps a page that never settles usable', async () => {
    const page = await stage.open('restless');
    await waitForMarks(page, 'CPC', 'ICD-10-CM');
    const turns = () => page.$eval('#count', (count) => Number(count.textContent.replace('Turn ', '')));
    const before = await turns();
    await waitUntil(turns, (now) => now > before + 200, (now) => `the page stands still at turn ${now}`);
  });

  it('sets its marks again where the page clears the registry', async () => {
    const page = await stage.open('highlight-clearer');
    await waitForMarks(page, 'CPC', 'RHIA');
    await page.type('#find', 'HIM');
    await waitForMarks(page, 'CPC', 'RHIA', 'CCS', 'CPT');
    expect(await page.evaluate(() => CSS.highlights.has('search-results'))).toBe(true);
  });

  it('reads a page of 20 MB', async () => {
    const row = '<p>Filler about hospitals, claims, schedules and parking for everybody who works here.</p>\n';
    const html = fixtureHtml('embedded-frame').replace('</body>', `${row.repeat(Math.ceil(20_000_000 / row.length))}<p>The end: RHIA and ICD-10-PCS.</p></body>`);
    const page = await stage.openHtml('https://www.glassdoor.com/long', html);
    await waitUntil(() => marks(page), (found) => ['CPT', 'RHIA', 'ICD-10-PCS'].every((text) => found.includes(text)), (found) => `there are marks on: ${found.join(', ')}`, 60_000);
  }, 90_000);
});
