import type { Door, StepPosition } from '../card/door.ts';
import { nextStop, type Direction, type FramePosition } from '../card/stepping.ts';
import { browser, type Tab } from './browser.ts';

/**
 * Steps through the mentions of all frames of a tab. Asks the page scripts directly in
 * their own world, because a message would reach every frame but be answered by only one.
 */
export async function stepThrough(tab: Tab, direction: Direction): Promise<void> {
  if (tab.id === undefined) return;
  const frames = await positions(tab.id);
  const stop = nextStop(frames, direction);
  if (!stop) return;
  const left = frames.filter((frame) => frame.at >= 0 && frame.frameId !== stop.frameId);
  await Promise.all(left.map((frame) => goTo(tab.id ?? 0, frame.frameId, -1)));
  await goTo(tab.id, stop.frameId, stop.index);
}

/** Runs in each frame of the page: may use nothing from outside itself. */
function positionHere(): StepPosition | null {
  return (globalThis as Record<symbol, Door | undefined>)[Symbol.for('codecue')]?.position() ?? null;
}

function goToHere(index: number): void {
  (globalThis as Record<symbol, Door | undefined>)[Symbol.for('codecue')]?.goTo(index);
}

async function positions(tabId: number): Promise<FramePosition[]> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: positionHere });
  return results.flatMap(({ frameId, result }) => (result ? [{ ...(result as StepPosition), frameId }] : []));
}

async function goTo(tabId: number, frameId: number, index: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: goToHere, args: [index] });
}

/** The keys that step, as the browser writes them; null where one of them has none. */
export async function stepKeys(): Promise<{ next: string; previous: string } | null> {
  const commands = await browser.commands.getAll();
  const keyOf = (wanted: string) => commands.find(({ name }) => name === wanted)?.shortcut;
  const next = keyOf('next-mention');
  const previous = keyOf('previous-mention');
  return next && previous ? { next, previous } : null;
}
