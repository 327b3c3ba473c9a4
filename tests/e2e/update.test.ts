import { describe, expect, it } from 'vitest';
import { builtExtension } from './harness/built-extension.ts';
import { hoverMark, picture, store, useStage, waitForCard, waitForMarks, waitForNoMarks, waitUntil } from './harness/index.ts';

// Each test has a browser of its own: it replaces or removes the extension in it.

describe('an open page', () => {
  const stage = useStage({ ownBrowser: true });

  it('is taken over by a new version without a reload, also in mid-card', async () => {
    const page = await stage.open('sample-posting');
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    await waitForMarks(page, 'CPC');
    await hoverMark(page, 'CPC');
    await waitForCard(stage.live, page, /Certified Professional Coder/);
    await stage.live.browser.installExtension(builtExtension(stage.live.family));
    const hosts = () => page.$$eval('codecue-card', (all) => all.length);
    await waitUntil(hosts, (count) => count === 0, (count) => `${count} cards of the old version are left`);
    await page.evaluate(() => {
      const line = document.createElement('p');
      line.textContent = 'Also welcome: CCS-P with ICD-10-PCS.';
      document.body.prepend(line);
    });
    await waitForMarks(page, 'CCS-P', 'CPC');
    await page.mouse.move(2, 2);
    await hoverMark(page, 'CCS-P');
    // The old version's own pages are gone with it, so the new one is asked anew.
    await waitForCard({ ...stage.live }, page, /Physician/);
    expect(await hosts()).toBe(1);
    expect(said).toEqual([]);
  });
});

describe('an open page under which CodeCue is removed', () => {
  const stage = useStage({ ownBrowser: true });

  it('shows nothing of it any more, and no error', async () => {
    const page = await stage.open('sample-posting');
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    await waitForMarks(page, 'CPC');
    const look = () => picture(page);
    const marked = await look();
    await store(stage.live, 'sites', { version: 1, value: { paused: true, off: [] } });
    await page.bringToFront();
    await waitForNoMarks(page);
    const bare = await look();
    expect(bare).not.toBe(marked);
    await store(stage.live, 'sites', { version: 1, value: { paused: false, off: [] } });
    await page.bringToFront();
    await waitForMarks(page, 'CPC');
    await stage.live.browser.uninstallExtension(stage.live.family === 'chromium' ? new URL(stage.live.extensionOrigin).host : 'codecue@codecue.app');
    await page.mouse.move(40, 40);
    await page.mouse.move(44, 40);
    await waitUntil(look, (now) => now === bare, () => 'marks are left to see');
    expect(said).toEqual([]);
  });
});
