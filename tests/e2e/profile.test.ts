import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../lib/profile/profile.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { readProfileFile, writeProfileFile } from '../../lib/profile/profile-file.ts';
import { backstageOf } from '../../scripts/browser/content-world.ts';
import { accessibilityFaults, clearStore, control, narrow, openExtensionPage, store, useStage, waitUntil, zoom, type Stage } from './harness/index.ts';

const full: Profile = {
  held: ['cpc-a', 'rhit'],
  work: { coding: 1.5, billing: 3, clinical: 0, healthInformation: 0 },
  schooling: 'associate',
  healthInformationDegree: true,
  codingCourse: true,
  home: { state: 'OH', city: 'Columbus' },
};

async function aboutYou(stage: Stage, use: (form: Page) => Promise<void>): Promise<void> {
  const form = await openExtensionPage(stage.live, 'popup.html?about-you');
  try {
    await form.waitForSelector('#home-state');
    await use(form);
  } finally {
    await form.close();
  }
}

async function stored(stage: Stage): Promise<unknown> {
  const backstage = await backstageOf(stage.live);
  const api = stage.live.family === 'chromium' ? 'chrome' : 'browser';
  const found = (await backstage.evaluate(`${api}.storage.local.get('profile')`)) as { profile?: { value: unknown } };
  return found.profile?.value ?? null;
}

function waitForStored(stage: Stage, wanted: Partial<Profile>): Promise<unknown> {
  const text = JSON.stringify(wanted);
  return waitUntil(
    () => stored(stage),
    (found) => found !== null && isDeepStrictEqual({ ...found, ...wanted }, found),
    (found) => `waited for ${text} to be stored; there is ${JSON.stringify(found)}`,
  );
}

const press = (form: Page, name: string) => form.locator(control('button', name)).click();
const says = (form: Page, text: string) => form.waitForSelector(`::-p-text(${text})`);

describe('"About you"', () => {
  const stage = useStage();
  afterEach(() => clearStore(stage.live));

  it('takes certificates by keyboard: type, choose, take out', async () => {
    await aboutYou(stage, async (form) => {
      await form.focus('#held-query');
      await form.keyboard.type('cpc');
      await form.waitForSelector('#held-cpc-a');
      await form.keyboard.press('Enter');
      await waitForStored(stage, { held: ['cpc'] });
      await form.keyboard.type('certified coding special');
      await form.waitForSelector('#held-ccs');
      const options = await form.$$eval('[role="option"]', (all) => all.map(({ id }) => id));
      for (let at = 0; at < options.indexOf('held-ccs'); at += 1) await form.keyboard.press('ArrowDown');
      await form.keyboard.press('Enter');
      await waitForStored(stage, { held: ['cpc', 'ccs'] });
      await press(form, 'Remove CPC');
      await waitForStored(stage, { held: ['ccs'] });
    });
  });

  it('lets a full certificate take the place of its apprentice’s, and says so', async () => {
    await store(stage.live, 'profile', { version: 1, value: { ...emptyProfile, held: ['cpc-a'] } });
    await aboutYou(stage, async (form) => {
      await form.type('#held-query', 'cpc');
      await form.locator('#held-cpc').click();
      await waitForStored(stage, { held: ['cpc'] });
      await says(form, 'CPC added in place of CPC-A');
    });
  });

  it('keeps a certificate that it does not know', async () => {
    await store(stage.live, 'profile', { version: 1, value: { ...emptyProfile, held: ['of-tomorrow'] } });
    await aboutYou(stage, async (form) => {
      await says(form, 'CodeCue has no record of this one. It is kept.');
      await press(form, 'No such work yet');
      await waitForStored(stage, { held: ['of-tomorrow'], work: { coding: 0, billing: 0, clinical: 0, healthInformation: 0 } });
    });
  });

  it('takes years, schooling and home, each saved at once', async () => {
    await aboutYou(stage, async (form) => {
      await form.type('#work-coding', '1.5');
      await form.keyboard.press('Tab');
      await waitForStored(stage, { work: { ...emptyProfile.work, coding: 1.5 } });
      await press(form, 'None of the others');
      await waitForStored(stage, { work: { coding: 1.5, billing: 0, clinical: 0, healthInformation: 0 } });
      await form.select('#schooling', 'associate');
      await form.locator('#about-schooling-title ~ fieldset:nth-of-type(1) label').click();
      await waitForStored(stage, { schooling: 'associate', healthInformationDegree: true });
      await form.select('#home-state', 'OH');
      await form.type('#home-city', ' Columbus ');
      await form.keyboard.press('Tab');
      await waitForStored(stage, { home: { state: 'OH', city: 'Columbus' } });
      await says(form, 'Pay is compared with the area Columbus, OH');
    });
    await aboutYou(stage, async (form) => {
      expect(await form.$eval('#work-coding', (input) => (input as HTMLInputElement).value)).toBe('1.5');
      expect(await form.$eval('#home-city', (input) => (input as HTMLInputElement).value)).toBe('Columbus');
    });
  });

  it('does not save years that are none, and says which', async () => {
    await store(stage.live, 'profile', { version: 1, value: full });
    await aboutYou(stage, async (form) => {
      await form.$eval('#work-billing', (input) => { (input as HTMLInputElement).value = ''; });
      await form.type('#work-billing', '0.3');
      await form.keyboard.press('Tab');
      await says(form, 'Billing: not saved.');
      expect(await stored(stage)).toEqual(full);
    });
  });

  it('saves everything as a file', async () => {
    await store(stage.live, 'profile', { version: 1, value: full });
    await aboutYou(stage, async (form) => {
      // What the browser would write to the disk is caught on the way there.
      await form.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        const caught = globalThis as { savedFile?: Promise<string>; savedName?: string };
        URL.createObjectURL = (file: Blob) => {
          caught.savedFile = file.text();
          return make(file);
        };
        HTMLAnchorElement.prototype.click = function click() {
          caught.savedName = this.download;
        };
      });
      await press(form, 'Save as a file');
      await says(form, 'in your downloads');
      const { name, text } = await form.evaluate(async () => {
        const caught = globalThis as { savedFile?: Promise<string>; savedName?: string };
        return { name: caught.savedName ?? '', text: (await caught.savedFile) ?? '' };
      });
      expect(name).toMatch(/^codecue-about-me-\d{4}-\d\d-\d\d\.json$/);
      expect(readProfileFile(text)).toEqual({ profile: full });
    });
  });

  it('takes a file over, and can take that back', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'codecue-profile-'));
    try {
      const file = path.join(folder, 'mine.json');
      writeFileSync(file, writeProfileFile(full, '2026-11-22'));
      await aboutYou(stage, async (form) => {
        await upload(form, file);
        await waitForStored(stage, full);
        await says(form, 'Taken over from mine.json.');
        await press(form, 'Undo');
        await waitForStored(stage, emptyProfile);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('takes nothing over from a file that is damaged, and says what is wrong with it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'codecue-profile-'));
    try {
      await store(stage.live, 'profile', { version: 1, value: full });
      await aboutYou(stage, async (form) => {
        const files = {
          'cut.json': ['{', 'cut.json could not be read'],
          'other.json': ['{"a": 1}', 'other.json holds no answers saved by CodeCue'],
          'newer.json': [writeProfileFile(full, '2026-11-22').replace('"version": 1', '"version": 9'), 'newer.json was saved by a newer CodeCue'],
          'dean.json': [writeProfileFile(full, '2026-11-22').replace('"associate"', '"dean"'), 'dean.json is damaged in: Schooling'],
        } as const;
        // Each a file of its own: a browser may still hold the last one, and would not read it once it has changed.
        for (const [name, [text, answer]] of Object.entries(files)) {
          const file = path.join(folder, name);
          writeFileSync(file, text);
          await upload(form, file);
          await says(form, answer);
          expect(await stored(stage)).toEqual(full);
        }
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('erases only after asking, and can take it back', async () => {
    await store(stage.live, 'profile', { version: 1, value: full });
    await aboutYou(stage, async (form) => {
      await press(form, 'Erase');
      await press(form, 'Keep');
      expect(await stored(stage)).toEqual(full);
      await press(form, 'Erase');
      await says(form, 'Erase everything you said about yourself?');
      await form.locator('.asking .main').click();
      await waitForStored(stage, emptyProfile);
      await press(form, 'Undo');
      await waitForStored(stage, full);
    });
  });

  it('says that what was stored could not be read', async () => {
    await store(stage.live, 'profile', { version: 1, value: { held: 'everything' } });
    await aboutYou(stage, async (form) => {
      await says(form, 'could not be read, so the form is empty');
    });
  });

  it('makes the home the place of "Pay"', async () => {
    await store(stage.live, 'profile', { version: 1, value: full });
    await aboutYou(stage, async (form) => {
      await form.locator(control('tab', 'Pay')).click();
      await form.waitForSelector('#state');
      expect(await form.$eval('#state', (select) => (select as HTMLSelectElement).selectedOptions[0]?.textContent)).toBe('Where you live: Columbus, OH');
      await says(form, 'The middle pay in Columbus, OH');
    });
  });

  it('is opened from the popup’s head and left by Esc, the focus where it was', async () => {
    const popup = await openExtensionPage(stage.live, 'popup.html?look-up=cpc');
    try {
      await press(popup, 'About you');
      await popup.waitForSelector('#home-state');
      await popup.keyboard.press('Escape');
      await waitUntil(
        () => popup.evaluate(() => document.activeElement?.textContent.trim() ?? ''),
        (focused) => focused === 'About you',
        (focused) => `the focus is on ${focused}`,
      );
      expect(await popup.$('#home-state')).toBeNull();
      expect(await popup.$eval('#query', (input) => (input as HTMLInputElement).value)).toBe('cpc');
    } finally {
      await popup.close();
    }
  });
});

async function upload(form: Page, file: string): Promise<void> {
  const input = await form.waitForSelector('input[type="file"]');
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file);
}

describe.each([
  ['light', false],
  ['dark', true],
])('axe has nothing to say in %s', (_, dark) => {
  const stage = useStage({ dark });
  afterEach(() => clearStore(stage.live));

  it.each([{ shown: 'empty', value: emptyProfile }, { shown: 'filled in', value: full }])('about the form, $shown, which fits 320 px and 200 %', async ({ value }) => {
    await store(stage.live, 'profile', { version: 1, value });
    await aboutYou(stage, async (form) => {
      await form.type('#held-query', 'cod');
      await form.waitForSelector('[role="option"]');
      expect(await accessibilityFaults(form)).toEqual([]);
      const sideways = () => form.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
      await narrow(form);
      expect(await sideways()).toBe(0);
      await narrow(form, 380, 600);
      await zoom(form, 2);
      expect(await sideways()).toBe(0);
    });
  });
});
