import type { Page } from 'puppeteer-core';
import { inContentWorld } from '../../../scripts/browser/content-world.ts';
import { waitUntil } from '../../../scripts/browser/wait.ts';
import type { Stage } from './stage.ts';

/** Something in the open card that can be pressed. */
export interface CardControl {
  text: string;
  /** Null where it unfolds nothing. */
  open: boolean | null;
  focused: boolean;
  /** Its middle is not scrolled out of the card. */
  inView: boolean;
  /** Its middle, in CSS pixels of the viewport. */
  x: number;
  y: number;
}

/** What of the open card can be pressed and is shown, in its order; empty where no card is open. */
export async function cardControls(stage: Stage, page: Page): Promise<CardControl[]> {
  const found = await inContentWorld(stage.live, page, () => {
    const handle = (globalThis as unknown as Record<symbol, { card?: { root: ShadowRoot | null } } | undefined>)[Symbol.for('codecue')];
    const root = handle?.card?.root;
    if (!root?.host.isConnected) return null;
    const card = root.querySelector('[data-card]')?.getBoundingClientRect();
    return [...root.querySelectorAll<HTMLElement>('summary, button, a')].filter((one) => one.checkVisibility()).map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const expanded = one.getAttribute('aria-expanded');
      const open = one.localName === 'summary' ? (one.parentElement as HTMLDetailsElement).open : expanded === null ? null : expanded === 'true';
      return {
        text: (one.getAttribute('aria-label') ?? one.textContent).replaceAll(/\s+/g, ' ').trim(),
        open, focused: root.activeElement === one, inView: card !== undefined && top + height / 2 < card.bottom && top + height / 2 > card.top,
        x: left + width / 2, y: top + height / 2,
      };
    });
  });
  return found ?? [];
}

/** Presses the first control of the card whose text matches, with the mouse. */
export async function pressInCard(stage: Stage, page: Page, wanted: RegExp): Promise<void> {
  const controls = await waitUntil(
    () => cardControls(stage, page),
    (all) => all.some(({ text, inView }) => inView && wanted.test(text)),
    (all) => `nothing in view in the card reads ${String(wanted)}; there are: ${all.map(({ text }) => text).join(' | ') || 'none'}`,
  );
  const control = controls.find(({ text, inView }) => inView && wanted.test(text));
  if (control) await page.mouse.click(control.x, control.y);
}

/** How wide the open card's content is beyond the card, and how large the card is; CSS pixels. */
export async function cardSize(stage: Stage, page: Page): Promise<{ width: number; height: number; sideways: number }> {
  const size = await inContentWorld(stage.live, page, () => {
    const handle = (globalThis as unknown as Record<symbol, { card?: { root: ShadowRoot | null } } | undefined>)[Symbol.for('codecue')];
    const card = handle?.card?.root?.querySelector<HTMLElement>('[data-card]');
    return card ? { width: card.offsetWidth, height: card.offsetHeight, sideways: card.scrollWidth - card.clientWidth } : null;
  });
  if (!size) throw new Error('no card is open');
  return size;
}
