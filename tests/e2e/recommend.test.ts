import ICAL from 'ical.js';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { emptyPlan } from '../../lib/plan/plan-state.ts';
import { emptyWishes, type Wishes } from '../../lib/recommend/wishes.ts';
import { backstageOf } from '../../scripts/browser/content-world.ts';
import { accessibilityFaults, clearStore, control, narrow, openExtensionPage, openPopup, store, useStage, waitUntil, zoom, type Stage } from './harness/index.ts';
import { press, tabTo } from './harness/keys.ts';

const newcomer: Profile = { ...emptyProfile, held: [], work: { coding: 0, billing: 0, clinical: 0, healthInformation: 0 }, schooling: 'high-school', codingCourse: false, home: { state: 'OH', city: null } };
const wishes: Wishes = { ...emptyWishes, goal: 'first-job', setting: 'clinic', horizon: 'year', budget: 'under-1000', place: 'remote', exam: [] };

async function say(stage: Stage, profile: Partial<Profile>, wished: Partial<Wishes>): Promise<void> {
  await store(stage.live, 'profile', { version: 1, value: { ...newcomer, ...profile } });
  await store(stage.live, 'answers', { version: 2, value: { wishes: { ...wishes, ...wished }, skipped: [], carried: null } });
}

async function stored(stage: Stage, key: string): Promise<unknown> {
  const backstage = await backstageOf(stage.live);
  const api = stage.live.family === 'chromium' ? 'chrome' : 'browser';
  const found = (await backstage.evaluate(`${api}.storage.local.get('${key}')`)) as Record<string, { value: unknown } | undefined>;
  return found[key]?.value ?? null;
}

const waitForStored = (stage: Stage, key: string, holds: (value: unknown) => boolean) =>
  waitUntil(() => stored(stage, key), holds, (value) => `"${key}" is stored as ${JSON.stringify(value)}`);

/** Opens "Recommend" in the popup, by keyboard: the tabs have one stop, arrows go on from there. */
async function inPopup(stage: Stage, use: (popup: Page) => Promise<void>): Promise<void> {
  await usePopup(await openExtensionPage(stage.live, 'popup.html'), use);
}

async function usePopup(popup: Page, use: (popup: Page) => Promise<void>): Promise<void> {
  try {
    await popup.waitForSelector('#tab-page');
    await popup.focus('#tab-page');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('#panel-recommend h2');
    await use(popup);
  } finally {
    await popup.close();
  }
}

async function onPage(stage: Stage, file: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await openExtensionPage(stage.live, file);
  try {
    await page.waitForSelector('h2');
    await use(page);
  } finally {
    await page.close();
  }
}

const asks = (page: Page, question: string) => page.waitForFunction((text) => document.querySelector('#question')?.textContent === text, {}, question);
const advises = (page: Page) => page.waitForFunction(() => document.querySelector('h2')?.textContent === 'What fits you' && document.activeElement?.tagName === 'H2');
const list = (page: Page) => page.$$eval('details[data-term]', (all) => all.map((one) => one.getAttribute('data-term')));
const says = (page: Page, text: string) => page.waitForSelector(`::-p-text(${text})`);

/** Fills a field of a form in one go: browsers take the keys of a date each in their own way. */
async function fill(page: Page, selector: string, value: string): Promise<void> {
  await page.$eval(selector, (field, text) => {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** What a button offers to be saved, as text; caught on its way to the disk, or the browser's list of downloads might take the keys. */
async function savedText(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    delete (globalThis as { saved?: Promise<string> }).saved;
    URL.createObjectURL = (file: Blob) => {
      (globalThis as { saved?: Promise<string> }).saved = file.text();
      return create(file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await page.locator(control('button', button)).click();
  return waitUntil(
    () => page.evaluate(() => (globalThis as { saved?: Promise<string> }).saved ?? ''),
    (text) => text !== '',
    () => `"${button}" saved nothing`,
  );
}

describe('the questions, by keyboard alone', () => {
  const stage = useStage();
  afterEach(() => clearStore(stage.live));

  it('lead a newcomer to the advice', async () => {
    await inPopup(stage, async (popup) => {
      await asks(popup, 'Certificates you hold');
      await press(popup, 'I hold none yet');
      await press(popup, 'Go on');
      await asks(popup, 'Years of paid work');
      await press(popup, 'No such work yet');
      await press(popup, 'Go on');
      await asks(popup, 'Schooling');
      await tabTo(popup, 'schooling');
      await popup.keyboard.type('High');
      await press(popup, 'Go on');
      await asks(popup, 'Where do you want to work?');
      await press(popup, 'Clinic or physician office');
      await asks(popup, 'What do you want most?');
      await press(popup, 'A first job, soon');
      await asks(popup, 'How much time is there until the exam?');
      await press(popup, 'Up to a year');
      await asks(popup, 'What can you spend in the first two years?');
      await press(popup, 'Up to $1,000');
      await asks(popup, 'Can you work on site?');
      await press(popup, 'No, from home only');
      await asks(popup, 'What must the exam allow?');
      await press(popup, 'My code books on the desk', ' ');
      await press(popup, 'Go on');
      await asks(popup, 'Where you live');
      await press(popup, 'Skip');
      await advises(popup);
      expect((await list(popup))[0]).toBe('cpc');
      await says(popup, 'Work from home on the first day is rare');
    });
  });

  it('lose no answer on the way back', async () => {
    await say(stage, {}, { setting: null, goal: null });
    await inPopup(stage, async (popup) => {
      await asks(popup, 'Where do you want to work?');
      await press(popup, 'Hospital, inpatient (overnight stays)');
      await asks(popup, 'What do you want most?');
      await press(popup, 'Higher pay as a coder');
      await advises(popup);
      await press(popup, 'Goal Higher pay as a coder');
      await asks(popup, 'What do you want most?');
      await press(popup, 'Back');
      await asks(popup, 'Where do you want to work?');
      expect(await popup.$eval('[aria-pressed="true"]', (one) => one.textContent)).toBe('Hospital, inpatient (overnight stays)');
      await press(popup, 'Back');
      await asks(popup, 'Schooling');
      await press(popup, 'See the advice');
      await advises(popup);
      await waitForStored(stage, 'answers', (value) => isDeepStrictEqual((value as { wishes: Wishes }).wishes, { ...wishes, setting: 'inpatient', goal: 'pay' }));
    });
  });

  it('may all be skipped, and what was assumed is said', async () => {
    await inPopup(stage, async (popup) => {
      for (let at = 0; at < 10; at += 1) {
        const question = await popup.$eval('#question', (one) => one.textContent);
        await press(popup, 'Skip');
        await popup.waitForFunction((before) => document.querySelector('#question')?.textContent !== before, {}, question);
      }
      await advises(popup);
      await says(popup, 'Not answered: Holds, Work, Schooling');
      expect((await list(popup))[0]).toBe('cpc');
    });
  });
});

describe('people at the interface', () => {
  const stage = useStage();
  afterEach(() => clearStore(stage.live));

  it.each<[string, Partial<Profile>, Partial<Wishes>, string]>([
    ['a coder of three years who wants to audit', { held: ['cpc'], work: { ...newcomer.work, coding: 3 } }, { goal: 'audit', budget: 'open' }, 'cpma'],
    ['a nurse who wants documentation', { schooling: 'bachelor', work: { ...newcomer.work, clinical: 12 } }, { goal: 'documentation', setting: 'inpatient' }, 'cdip'],
    ['a graduate in health information', { schooling: 'associate', healthInformationDegree: true }, { setting: 'inpatient' }, 'rhit'],
    ['a biller of ten years', { work: { ...newcomer.work, billing: 10 } }, { goal: 'billing' }, 'cpb'],
  ])('%s', async (_who, profile, wished, first) => {
    await say(stage, profile, { ...wished, codeSets: [] });
    await inPopup(stage, async (popup) => {
      expect((await list(popup))[0]).toBe(first);
    });
  });

  it('an apprentice without a job is told to lose the A, and shown how', async () => {
    await say(stage, { held: ['cpc-a'], codingCourse: true }, {});
    await inPopup(stage, async (popup) => {
      await says(popup, 'First lose the A of your CPC-A');
      await press(popup, 'Plan how the A goes');
      await popup.waitForSelector('[data-route="course-and-practicode"]');
      await press(popup, 'I have finished a coding course of at least 80 hours', ' ');
      await press(popup, 'I have finished Practicode', ' ');
      await popup.waitForSelector('[data-route="course-and-practicode"].met');
      expect(await popup.$$('[data-route="work"].met')).toEqual([]);
    });
  });

  it('answers that pull apart are pointed out, with the way to change them', async () => {
    await say(stage, { held: ['cpc'], work: { ...newcomer.work, coding: 2 } }, { goal: 'risk', setting: 'inpatient', codeSets: [] });
    await inPopup(stage, async (popup) => {
      await says(popup, 'These answers do not go together.');
      await press(popup, 'Change: Work in');
      await asks(popup, 'Where do you want to work?');
    });
  });
});

describe('answers of an older version', () => {
  const stage = useStage();
  afterEach(() => clearStore(stage.live));

  it('move into the profile and the wishes, and are not asked again', async () => {
    await store(stage.live, 'answers', { version: 1, value: { place: 'clinic', experience: 'two-plus', schooling: 'high-school', held: ['cpc'], urgency: 'months' } });
    await inPopup(stage, async (popup) => {
      await asks(popup, 'Which code sets do you use at work?');
      await waitForStored(stage, 'profile', (value) => isDeepStrictEqual(value, { ...emptyProfile, held: ['cpc'], schooling: 'high-school', work: { ...emptyProfile.work, coding: 2 } }));
      await press(popup, 'Skip');
      await asks(popup, 'What do you want most?');
    });
  });

  it('that are not known are asked again', async () => {
    await say(stage, {}, { goal: 'astronaut' as never });
    await inPopup(stage, async (popup) => {
      await asks(popup, 'What do you want most?');
      await press(popup, 'Auditing: checking other people’s coding');
      await advises(popup);
    });
  });
});

describe('the plan', () => {
  const stage = useStage();
  afterEach(() => clearStore(stage.live));

  it('is made from the advice and stays', async () => {
    await say(stage, {}, {});
    await inPopup(stage, async (popup) => {
      await press(popup, 'Plan the way to the CPC');
      await popup.waitForSelector('#exam-day');
      await fill(popup, '#exam-day', '2031-05-05');
      await press(popup, 'step-read-postings', ' ');
      await waitForStored(stage, 'plan', (value) => isDeepStrictEqual(value, { ...emptyPlan, term: 'cpc', examDay: '2031-05-05', done: ['read-postings'] }));
    });
    await inPopup(stage, async (popup) => {
      await press(popup, 'Open your plan for the CPC');
      await popup.waitForSelector('#step-read-postings:checked');
      await says(popup, '1 of 16 steps done');
    });
  });

  it('becomes a calendar that a parser reads, and a text', async () => {
    await say(stage, {}, {});
    await store(stage.live, 'plan', { version: 1, value: { ...emptyPlan, term: 'cpc', examDay: '2031-05-05' } });
    await inPopup(stage, async (popup) => {
      await press(popup, 'Open your plan for the CPC');
      await popup.waitForSelector('#exam-day');
      const calendar = await savedText(popup, 'Save as calendar file');
      const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(events.map(({ summary, startDate }) => `${String(startDate)} ${summary}`)).toContain('2031-05-05 Sit the CPC exam');
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      await says(popup, 'Saved as codecue-plan-cpc-');
      expect(await savedText(popup, 'Save as text')).toContain('Your plan: CPC');
    });
  });

  it('counts a month of two jobs once, and says what has been spent', async () => {
    await say(stage, {}, {});
    await store(stage.live, 'plan', { version: 1, value: { ...emptyPlan, term: 'cpc' } });
    await onPage(stage, 'plan.html', async (page) => {
      await says(page, 'Open your plan for the CPC').then(() => press(page, 'Open your plan for the CPC'));
      await page.waitForSelector('#removal-title');
      for (const [first, last] of [['2024-01-08', '2024-06-30'], ['2024-04-01', '2024-08-15']] as const) {
        await page.$eval('#removal-title ~ details', (details) => { (details).open = true; });
        await fill(page, '#removal-title ~ details input[type="date"][required]', first);
        await fill(page, '#removal-title ~ details input[type="date"]:not([required])', last);
        // Firefox without a window does not come back from its own controls, so the way starts anew.
        await page.focus('#removal-title ~ details summary');
        await press(page, 'Add the job');
      }
      await says(page, '8 months of coding work so far');
      await fill(page, '#money-title ~ form input[type="number"]', '425');
      await press(page, 'Add');
      await says(page, '$425 so far.');
      await waitForStored(stage, 'plan', (value) => (value as { spent: { usd: number }[] }).spent[0]?.usd === 425);
    });
  });

  it('asks for notifications only when they are wanted', async () => {
    const backstage = await backstageOf(stage.live);
    const api = stage.live.family === 'chromium' ? 'chrome' : 'browser';
    expect(await backstage.evaluate(`${api}.permissions.contains({ permissions: ['notifications'] })`)).toBe(false);
  });
});

describe('beside a page', () => {
  const stage = useStage();
  afterEach(() => clearStore(stage.live));

  it('the browser has a place for it, which does not open by itself', async () => {
    const backstage = await backstageOf(stage.live);
    const manifest = (await backstage.evaluate('(globalThis.browser ?? chrome).runtime.getManifest()')) as { side_panel?: unknown; sidebar_action?: unknown };
    if (stage.live.family === 'chromium') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ open_at_install: false });
  });

  it('it opens at a click in the popup', async () => {
    // Firefox lets no program look into its sidebar.
    if (stage.live.family === 'firefox') return;
    await say(stage, {}, {});
    const page = await stage.open('sample-posting');
    await usePopup(await openPopup(stage.live, page), async (popup) => {
      const opened = stage.live.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
      await popup.locator(control('button', 'Open in the side panel')).click();
      expect((await opened).url()).toMatch(/sidepanel\.html$/);
    });
  });

  it('advice and plan are the same', async () => {
    await say(stage, {}, {});
    await onPage(stage, 'sidepanel.html', async (panel) => {
      await panel.waitForSelector('details[data-term]');
      expect((await list(panel))[0]).toBe('cpc');
    });
  });
});

describe.each([['light', false], ['dark', true]])('axe has nothing to say in %s', (_, dark) => {
  const stage = useStage({ dark });
  afterEach(() => clearStore(stage.live));

  it.each(['held', 'work', 'schooling', 'setting', 'exam', 'state'])('about the question of %s', async (which) => {
    const open = { held: { held: null }, work: { work: emptyProfile.work }, schooling: { schooling: null }, state: { home: null } }[which] ?? {};
    await say(stage, open, which in wishes ? { [which]: null } : {});
    await inPopup(stage, async (popup) => {
      await popup.waitForSelector('#question');
      expect(await accessibilityFaults(popup)).toEqual([]);
    });
  });

  it.each(['plan.html', 'sidepanel.html'])('about advice and plan in %s', async (file) => {
    await say(stage, { held: ['cpc-a'], work: { ...newcomer.work, coding: 2 } }, { codeSets: [] });
    await store(stage.live, 'plan', { version: 1, value: { ...emptyPlan, term: 'cpc', examDay: '2031-05-05' } });
    await onPage(stage, file, async (page) => {
      await page.waitForSelector('details[data-term]');
      await page.$$eval('details', (all) => { for (const one of all) one.open = true; });
      expect(await accessibilityFaults(page)).toEqual([]);
      await press(page, 'Open your plan for the CPC');
      await page.waitForSelector('#removal-title');
      await page.$$eval('details', (all) => { for (const one of all) one.open = true; });
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});

describe('with little room', () => {
  const stage = useStage();
  afterEach(() => clearStore(stage.live));

  it.each([['narrow', (page: Page) => narrow(page)], ['at 200 %', (page: Page) => zoom(page, 2)]] as const)('nothing is cut off: %s', async (_, shrink) => {
    await say(stage, {}, {});
    await onPage(stage, 'plan.html', async (page) => {
      await shrink(page);
      await page.waitForSelector('details[data-term]');
      await page.$$eval('details', (all) => { for (const one of all) one.open = true; });
      expect(await sidewaysScroll(page)).toBe(0);
      await press(page, 'Plan the way to the CPC');
      await page.waitForSelector('#money-title');
      await page.$$eval('details', (all) => { for (const one of all) one.open = true; });
      expect(await sidewaysScroll(page)).toBe(0);
    });
  });

  it('paper shows the plan without what can only be clicked', async () => {
    await say(stage, {}, {});
    await store(stage.live, 'plan', { version: 1, value: { ...emptyPlan, term: 'cpc', examDay: '2031-05-05' } });
    await onPage(stage, 'plan.html', async (page) => {
      await press(page, 'Open your plan for the CPC');
      await page.waitForSelector('#exam-day');
      const visible = () => page.$$eval('button', (all) => all.filter((one) => one.checkVisibility()).length);
      expect(await visible()).toBeGreaterThan(0);
      if (stage.live.family === 'firefox') return;
      await page.emulateMediaType('print');
      expect(await visible()).toBe(0);
    });
  });
});

/** CSS pixels by which the page is wider than its window. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
