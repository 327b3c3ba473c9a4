import type { Page } from 'puppeteer-core';

const mostStops = 250;

/** Goes on by the Tab key until this control has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      // With the focus among the browser's own controls, the page still names the last one of its own.
      const one = document.hasFocus() ? document.activeElement : null;
      return [one?.id, one?.getAttribute('aria-label'), one?.textContent.trim(), (one as HTMLInputElement | null)?.labels?.[0]?.textContent.trim()].map((text) => text?.replaceAll(/\s+/g, ' '));
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`${mostStops} times Tab did not lead to "${name}"`);
}

export async function press(page: Page, name: string, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}
