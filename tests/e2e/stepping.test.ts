import { describe, expect, it } from 'vitest';
import { cardText, hoverMark, inContentWorld, useStage, waitForCard, waitForMarks, waitForNoCard, waitForPay, waitUntil } from './harness/index.ts';

/** What the background calls when the keys for the next or previous mention are pressed. */
interface Door {
  position(): { count: number; at: number; near: number };
  goTo(index: number): void;
}

const stage = useStage();

describe('stepping through the marks', () => {
  it('opens each card in the order of the page, pay among them, scrolls to it and lets the keyboard in', async () => {
    const page = await stage.open('sample-posting');
    const pay = await waitForPay(page, '$25.50 – $33.75 an hour');
    const found = [...pay, ...await waitForMarks(page, 'CPC')];
    const position = () =>
      inContentWorld(stage.live, page, () => (globalThis as unknown as Record<symbol, Door>)[Symbol.for('codecue')]?.position() ?? null);
    expect(await position()).toEqual({ count: found.length, at: -1, near: 0 });

    await inContentWorld(stage.live, page, () => (globalThis as unknown as Record<symbol, Door>)[Symbol.for('codecue')]?.goTo(0) ?? null);
    await waitForCard(stage.live, page, /\$25\.50 to \$33\.75 an hour/);
    await inContentWorld(stage.live, page, () => (globalThis as unknown as Record<symbol, Door>)[Symbol.for('codecue')]?.goTo(1) ?? null);
    await waitForCard(stage.live, page, /^ICD-10-CM /);
    expect((await position())?.at).toBe(1);

    await inContentWorld(stage.live, page, () => {
      const door = (globalThis as unknown as Record<symbol, Door>)[Symbol.for('codecue')];
      return door?.goTo(door.position().count - 1) ?? null;
    });
    await waitForCard(stage.live, page, /^ICD-10-PCS /);
    expect((await position())?.at).toBe(found.length - 1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('codecue-card');
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.live, page);
    expect((await position())?.at).toBe(found.length - 1);
  });

  it('gives the focus back where it was', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC');
    await page.evaluate(() => document.querySelector('a')?.focus());
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML);
    const before = await focused();
    await inContentWorld(stage.live, page, () => (globalThis as unknown as Record<symbol, Door>)[Symbol.for('codecue')]?.goTo(3) ?? null);
    await waitForCard(stage.live, page, /./);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('codecue-card');
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.live, page);
    expect(await focused()).toBe(before);
  });

  it('a card stays within the viewport and off its term at 200 % zoom and on a narrow page', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'RHIT');
    for (const viewport of [
      { width: 320, height: 560, deviceScaleFactor: 1 },
      { width: 640, height: 450, deviceScaleFactor: 2 },
      { width: 1280, height: 900, deviceScaleFactor: 1 },
    ]) {
      await page.setViewport(viewport);
      await page.mouse.move(1, 1);
      await waitUntil(() => cardText(stage.live, page), (text) => text === null, () => 'the card of the last size stays');
      await hoverMark(page, 'RHIT');
      await waitForCard(stage.live, page, /Registered Health Information Technician/);
      const card = await page.$eval('codecue-card', (host) => host.getBoundingClientRect().toJSON() as DOMRect);
      const term = await page.evaluate(() => {
        const found = [...(CSS.highlights.get('codecue-current') ?? [])][0];
        if (!found) throw new Error('no mention is pointed at');
        const range = document.createRange();
        range.setStart(found.startContainer, found.startOffset);
        range.setEnd(found.endContainer, found.endOffset);
        return range.getBoundingClientRect().toJSON() as DOMRect;
      });
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(viewport.width);
      expect(card.bottom).toBeLessThanOrEqual(viewport.height);
      expect(card.bottom <= term.top || card.top >= term.bottom).toBe(true);
    }
  });
});
