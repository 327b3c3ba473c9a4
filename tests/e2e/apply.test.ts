import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../lib/profile/profile.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { marks } from '../../scripts/browser/marks.ts';
import { accessibilityFaults, clearStore, control, narrow, openPopup, store, useStage, waitForMarks, waitUntil, zoom, type Stage } from './harness/index.ts';

/** A posting far down a long page, so that showing its words has to scroll. */
const address = 'https://boards.greenhouse.io/alder/jobs/7';
const posting = (lines: readonly string[], data = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Medical Coder - Alder Clinic</title>
${data && `<script type="application/ld+json">${data}</script>`}</head><body><main>
<h1>Medical Coder</h1><p>Alder Clinic, Columbus, OH. Full time, on site.</p>
<p>You review charts and assign ICD-10-CM, CPT and HCPCS codes for our outpatient clinics.</p>
<div style="height: 3000px"></div><h2>Requirements</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></main></body></html>`;

const ways = posting([
  'One of the following is required: CPC, CPC-A or CCS, or 2 years of coding experience, or an associate degree.',
  'CRC preferred.',
  'Pay: $24.50 to $31.00 per hour.',
  'Training costs must be repaid if you leave within 12 months.',
]);
const strict = posting(['CPC or CCS required.', '3 years of coding experience required.', 'High school diploma required.', 'No CPC-A.']);

const say = (stage: Stage, said: Partial<Profile>) => store(stage.live, 'profile', { version: 1, value: { ...emptyProfile, ...said } });
const years = (coding: number) => ({ coding, billing: 0, clinical: 0, healthInformation: 0 });

async function withPopup(stage: Stage, html: string, use: (popup: Page, page: Page) => Promise<void>): Promise<void> {
  const page = await stage.openHtml(address, html);
  await waitForMarks(page, 'CCS');
  const popup = await openPopup(stage.live, page);
  try {
    await use(popup, page);
  } finally {
    await popup.close();
  }
}

async function verdict(popup: Page, wanted: string): Promise<string> {
  await waitUntil(
    () => popup.$$eval('[data-verdict]', (all) => all.map((one) => (one as HTMLElement).dataset['verdict'])),
    (found) => found[0] === wanted,
    (found) => `the verdict is ${found.join(', ') || 'not there'}, not ${wanted}`,
  );
  return popup.$eval('[data-verdict]', (one) => (one as HTMLElement).innerText);
}

async function focusedOn(popup: Page, name: string, tag: string): Promise<void> {
  await waitUntil(
    () => popup.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent.trim()}`),
    (found) => found === `${tag} ${name}`,
    (found) => `the focus is on ${found}`,
  );
}

const text = (popup: Page) => popup.$eval('article', (article) => (article).innerText);
/** Each demand as it is marked and named: "Met: CPC-A". */
const demands = (popup: Page) => popup.$$eval('article section[aria-labelledby="can-i-apply"] > div.tree > ul > li', (rows) =>
  rows.map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim()));

describe('"Can I apply?"', () => {
  const stage = useStage();
  afterEach(() => clearStore(stage.live));

  it('without a profile says what it does not know, shows what is asked and offers to fill it in', async () => {
    await withPopup(stage, ways, async (popup) => {
      expect(await verdict(popup, 'unknown')).toContain('CodeCue knows nothing about you yet');
      const rows = await demands(popup);
      expect(rows).toHaveLength(3);
      expect(rows.every((row) => row.includes('Not known:'))).toBe(true);
      await popup.locator(control('button', 'Say what you bring')).click();
      await popup.waitForSelector('#held-query');
    });
  });

  it('says no plain yes where the posting also asks for what it cannot weigh, and shows those words', async () => {
    await say(stage, { held: ['ccs'], work: years(4), schooling: 'bachelor' });
    await withPopup(stage, posting(['CCS required.', 'Active RN license required.', 'CRC preferred.']), async (popup) => {
      expect(await verdict(popup, 'not-all-weighed')).toContain('What counts: CCS.');
      expect(await text(popup)).toMatch(/It also asks for this[^“]*Active RN license required/);
    });
  });

  it('names the way that is met, and the others', async () => {
    await say(stage, { held: ['cpc-a'], work: years(0), schooling: 'high-school' });
    await withPopup(stage, ways, async (popup) => {
      expect(await verdict(popup, 'met')).toContain('What counts: CPC-A.');
      const [certificates, experience, degree] = await demands(popup);
      expect(certificates).toMatch(/^Met: One certificate of these:/);
      expect(experience).toContain('Missing: 2 years of experience');
      expect(degree).toContain('Missing: Associate degree');
    });
  });

  it('says what is missing, the soonest way there, and that beginners are turned down', async () => {
    await say(stage, { held: ['cpc-a'], work: years(1.5), schooling: 'high-school' });
    await withPopup(stage, strict, async (popup) => {
      const said = await verdict(popup, 'missing');
      expect(said).toContain('Have the A taken off your CPC-A');
      expect(said).toContain('1.5 years more of experience');
      expect(said).not.toContain('diploma');
      expect(await text(popup)).toContain('Beginners: not accepted');
    });
  });

  it('asks about other work where that alone is open, and answers at once', async () => {
    await say(stage, { held: ['cpc'], work: { ...emptyProfile.work, coding: 1 }, schooling: 'high-school' });
    await withPopup(stage, strict, async (popup) => {
      await verdict(popup, 'unknown');
      await popup.locator(control('button', 'I have no other work in this field')).click();
      expect(await verdict(popup, 'missing')).toContain('2 years more of experience');
    });
  });

  it('follows a certificate to its card and back to where it was', async () => {
    await withPopup(stage, ways, async (popup) => {
      await verdict(popup, 'unknown');
      await popup.locator('article [data-opens="ccs"]').click();
      await focusedOn(popup, 'CCS', 'H2');
      await popup.keyboard.press('Escape');
      await focusedOn(popup, 'CCS', 'BUTTON');
    });
  });

  it('scrolls the page to the words of a verdict and points at them', async () => {
    await withPopup(stage, ways, async (popup, page) => {
      await verdict(popup, 'unknown');
      await popup.locator(control('button', 'Show on the page: “$24.50 to $31.00 per hour”')).click();
      await page.bringToFront();
      await waitUntil(() => page.evaluate(() => scrollY), (top) => top > 1000, (top) => `the page stands at ${top}`);
      const pointed = await waitUntil(() => marks(page, 'codecue-current'), (found) => found.length > 0, () => 'nothing is pointed at');
      expect(pointed.join()).toContain('$24.50 to $31.00');
    });
  });

  it('shows pay among what others earn there, preferred certificates and what to check', async () => {
    await withPopup(stage, ways, async (popup) => {
      await verdict(popup, 'unknown');
      const all = await text(popup);
      expect(all).toContain('Pay: $24.50 to $31.00 an hour');
      expect(all).toContain('$50,960 to $64,480 a year, at 2,080 hours');
      expect(all).toContain('Columbus, OH');
      expect(all).toContain('not only coders');
      expect(all).toMatch(/Also liked, not needed\s+CRC/);
      expect(all).toContain('You may have to pay money back if you leave');
      expect(all).toContain('Training costs must be repaid');
    });
  });

  it('shows both where the page’s data and its text disagree', async () => {
    const data = JSON.stringify({
      '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Medical Coder', hiringOrganization: { '@type': 'Organization', name: 'Alder Clinic' },
      jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Dayton', addressRegion: 'OH' } },
    });
    await withPopup(stage, ways.replace('</head>', `<script type="application/ld+json">${data}</script></head>`), async (popup) => {
      await verdict(popup, 'unknown');
      const all = await text(popup);
      expect(all).toContain('The page contradicts itself');
      expect(all).toContain('Its data for search engines says: Dayton, OH.');
      expect(all).toMatch(/Its text says:\s+Columbus, OH/);
    });
  });

  it('compares a remote posting with pay where the reader lives', async () => {
    await say(stage, { home: { state: 'TX', city: 'Austin' } });
    await withPopup(stage, ways.replace('Columbus, OH. Full time, on site.', 'Full time. 100% remote.'), async (popup) => {
      await verdict(popup, 'unknown');
      const all = await text(popup);
      expect(all).toContain('Austin-Round Rock');
      expect(all).toContain('compared with pay where you live');
    });
  });

  it('is not asked of a page that is no posting', async () => {
    const forum = await stage.open('forum-thread');
    await waitForMarks(forum, 'CCS');
    const popup = await openPopup(stage.live, forum);
    try {
      await popup.waitForSelector('[data-term="ccs"]');
      expect(await popup.$$('[data-verdict]')).toHaveLength(0);
    } finally {
      await popup.close();
    }
  });

  it('is read and answered by keyboard alone', async () => {
    await withPopup(stage, ways, async (popup) => {
      await verdict(popup, 'unknown');
      const reached = new Set<string>();
      for (let press = 0; press < 40; press += 1) {
        await popup.keyboard.press('Tab');
        reached.add(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? ''));
      }
      for (const name of ['Say what you bring', 'CPC-A', 'CRC', 'Show on the page: “$24.50 to $31.00 per hour”', 'How this is worked out']) {
        expect([...reached]).toContain(name);
      }
    });
  });
});

describe.each([
  ['light', false],
  ['dark', true],
])('axe has nothing to say in %s', (_, dark) => {
  const stage = useStage({ dark });
  afterEach(() => clearStore(stage.live));

  it.each([
    { shown: 'no profile', html: ways, said: null, wanted: 'unknown' },
    { shown: 'a way that is met', html: ways, said: { held: ['cpc-a'] }, wanted: 'met' },
    { shown: 'what is missing', html: strict, said: { held: [], work: years(0), schooling: 'high-school' as const }, wanted: 'missing' },
  ])('about a posting with $shown, which fits 320 px and 200 %', async ({ html, said, wanted }) => {
    if (said) await say(stage, said);
    await withPopup(stage, html, async (popup) => {
      await verdict(popup, wanted);
      expect(await accessibilityFaults(popup)).toEqual([]);
      const sideways = () => popup.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
      await narrow(popup);
      expect(await sideways()).toBe(0);
      await narrow(popup, 380, 600);
      await zoom(popup, 2);
      expect(await sideways()).toBe(0);
    });
  });
});
