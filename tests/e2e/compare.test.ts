import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, control, narrow, openExtensionPage, useStage, waitUntil } from './harness/index.ts';

async function withPopup(stage: ReturnType<typeof useStage>, query: string, use: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await openExtensionPage(stage.live, `popup.html?look-up=${encodeURIComponent(query)}`);
  try {
    await popup.waitForSelector('#query');
    await use(popup);
  } finally {
    await popup.close();
  }
}

const press = (popup: Page, name: string) => popup.locator(control('button', name)).click();

async function compared(popup: Page, ...labels: string[]): Promise<void> {
  await waitUntil(
    () => popup.$$eval('section:first-of-type dt', (all) => all.map((one) => one.textContent)),
    (found) => found.join() === labels.join(),
    (found) => `compared are ${found.join(', ') || 'none'}, not ${labels.join(', ')}`,
  );
}

const titles = (popup: Page) => popup.$$eval('h3', (all) => all.map((one) => one.textContent));

describe('Compare', () => {
  const stage = useStage();

  it('opens from a query that weighs two, what differs first', async () => {
    await withPopup(stage, 'cpc vs ccs', async (popup) => {
      await press(popup, 'Compare CPC, CCS');
      await compared(popup, 'CPC', 'CCS');
      expect((await titles(popup))[0]).toBe('Where they differ');
      expect(await popup.$eval('main', (main) => main.textContent)).toContain('The CPC is for doctors’ services and clinics.');
    });
  });

  it('opens from a credential’s card and takes more, up to four, and fewer', async () => {
    await withPopup(stage, 'cpc', async (popup) => {
      await popup.waitForSelector('[data-term="cpc"]');
      await popup.focus('#query');
      await popup.keyboard.press('Enter');
      await press(popup, 'Compare');
      await popup.waitForSelector('::-p-text(Choose at least two)');
      await press(popup, 'Add CCS');
      await compared(popup, 'CPC', 'CCS');
      await popup.select('#add', 'coc');
      await popup.select('#add', 'rhit');
      await compared(popup, 'CPC', 'CCS', 'COC', 'RHIT');
      expect(await popup.$('#add')).toBeNull();
      await press(popup, 'Remove CCS');
      await compared(popup, 'CPC', 'COC', 'RHIT');
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('article');
    });
  });

  it('opens empty from Look up and comes back', async () => {
    await withPopup(stage, '', async (popup) => {
      await press(popup, 'Compare credentials');
      await popup.waitForSelector('#add');
      await press(popup, 'Back');
      await popup.waitForSelector('#query');
    });
  });

  it('gives itself as text', async () => {
    await withPopup(stage, 'cpc vs ccs', async (popup) => {
      await press(popup, 'Compare CPC, CCS');
      await compared(popup, 'CPC', 'CCS');
      await press(popup, 'Show as text');
      const text = await popup.$eval('pre', (pre) => pre.textContent);
      expect(text).toMatch(/^Compared: CPC, CCS\n/);
      expect(text).toMatch(/^Issued by +AAPC +AHIMA$/m);
      expect(text).toMatch(/checked \w+ \d+, 20\d\d/);
    });
  });

  it('puts the text on the clipboard', async () => {
    await withPopup(stage, 'cpc vs ccs', async (popup) => {
      await press(popup, 'Compare CPC, CCS');
      await compared(popup, 'CPC', 'CCS');
      await popup.evaluate(() => {
        const copied: string[] = [];
        (globalThis as unknown as { copied: string[] }).copied = copied;
        // The real clipboard belongs to whoever sits at this machine.
        navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
      });
      await press(popup, 'Copy as text');
      await popup.waitForSelector('::-p-text(Copied.)');
      const copied = await popup.evaluate(() => (globalThis as unknown as { copied: string[] }).copied);
      expect(copied).toHaveLength(1);
      expect(copied[0]).toMatch(/^Compared: CPC, CCS\n/);
    });
  });

  it('shows the text where the browser refuses the clipboard', async () => {
    await withPopup(stage, 'cpc vs ccs', async (popup) => {
      await press(popup, 'Compare CPC, CCS');
      await compared(popup, 'CPC', 'CCS');
      await popup.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); });
      await press(popup, 'Copy as text');
      await popup.waitForSelector('pre');
    });
  });
});

describe.each([
  ['light', false],
  ['dark', true],
])('axe has nothing to say in %s', (_, dark) => {
  const stage = useStage({ dark });

  it('about four side by side, which fit 320 px', async () => {
    await withPopup(stage, 'cpc, ccs, rhit, crc', async (popup) => {
      await press(popup, 'Compare CPC, CCS, RHIT, CRC');
      await compared(popup, 'CPC', 'CCS', 'RHIT', 'CRC');
      await press(popup, 'Show as text');
      await popup.waitForSelector('pre');
      expect(await accessibilityFaults(popup)).toEqual([]);
      await narrow(popup);
      expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const stacked = await popup.$$eval('section:first-of-type dl > div', (all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().left))).size);
      expect(stacked).toBe(1);
    });
  });
});
