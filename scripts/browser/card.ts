import type { Page } from 'puppeteer-core';
import { inContentWorld } from './content-world.ts';
import type { LiveBrowser } from './launch.ts';
import { waitUntil } from './wait.ts';

/**
 * The card lives in a closed shadow root; the card script leaves a reference to it in its own world,
 * under `Symbol.for('codecue')`, that the page cannot see.
 */
export interface CardHandle {
  card?: { root: ShadowRoot | null };
}

/** The text of the open card as laid out on one line; null where none is open. */
export function cardText(live: LiveBrowser, page: Page): Promise<string | null> {
  return inContentWorld(live, page, () => {
    const handle = (globalThis as unknown as Record<symbol, CardHandle | undefined>)[Symbol.for('codecue')];
    const root = handle?.card?.root;
    if (!root?.host.isConnected) return null;
    const words: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && parent.localName !== 'style' && parent.checkVisibility()) words.push(walker.currentNode.nodeValue ?? '');
    }
    const text = words.join(' ').replaceAll(/\s+/g, ' ').trim();
    return text === '' ? null : text;
  });
}

/** Waits for a card whose text matches. Gives the text. */
export async function waitForCard(live: LiveBrowser, page: Page, wanted: RegExp): Promise<string> {
  const text = await waitUntil(
    () => cardText(live, page),
    (found) => found !== null && wanted.test(found),
    (found) => `waited for a card with ${String(wanted)}; ${found === null ? 'none is open' : `the open one says: ${found}`}`,
  );
  return text ?? '';
}

export async function waitForNoCard(live: LiveBrowser, page: Page): Promise<void> {
  await waitUntil(
    () => cardText(live, page),
    (found) => found === null,
    (found) => `the card stays open: ${found ?? ''}`,
  );
}

/** Waits until the open card has come to rest where it belongs: nothing in it moves or fades. */
export async function waitForStillCard(live: LiveBrowser, page: Page): Promise<void> {
  await waitUntil(
    () =>
      inContentWorld(live, page, () => {
        const handle = (globalThis as unknown as Record<symbol, CardHandle | undefined>)[Symbol.for('codecue')];
        const root = handle?.card?.root;
        if (!root) return null;
        const moving = [...root.host.getAnimations({ subtree: true }), ...root.getAnimations()];
        return moving.filter(({ playState }) => playState === 'running').length;
      }),
    (moving) => moving === 0,
    (moving) => (moving === null ? 'no card is open' : `${moving} animations of the card do not end`),
  );
}
