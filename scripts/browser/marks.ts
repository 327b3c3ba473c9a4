import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

/** What of CodeCue can be seen from the page: the marks in the registry of custom highlights. */

/** What is marked: terms, amounts of pay, or what a card, a step or a quote is about. */
export type MarkKind = 'codecue-term' | 'codecue-pay' | 'codecue-current';

/** The marked texts of one frame, in the order of the page. */
export async function marks(frame: Frame | Page, kind: MarkKind = 'codecue-term'): Promise<string[]> {
  return (await frame.evaluate(lookAtMarks, kind, null)).texts;
}

/** Waits until these texts are all marked, each as often as it is named; the rest does not matter. */
export function waitForMarks(frame: Frame | Page, ...texts: string[]): Promise<string[]> {
  return waitUntil(
    () => marks(frame),
    (found) => includesAll(found, texts),
    (found) => `waited for marks on ${texts.join(', ')}; there are: ${found.join(', ') || 'none'}`,
  );
}

/** Waits until exactly these amounts of pay are marked, in this order. */
export function waitForPay(frame: Frame | Page, ...texts: string[]): Promise<string[]> {
  return waitUntil(
    () => marks(frame, 'codecue-pay'),
    (found) => found.length === texts.length && found.every((text, index) => text === texts[index]),
    (found) => `waited for pay marked as ${texts.join(', ') || 'nothing'}; there is: ${found.join(', ') || 'none'}`,
  );
}

/** Waits until no mark on any of these texts is left; without texts, until there is no mark at all. */
export function waitForNoMarks(frame: Frame | Page, ...texts: string[]): Promise<string[]> {
  return waitUntil(
    () => marks(frame),
    (found) => (texts.length === 0 ? found.length === 0 : !found.some((text) => texts.includes(text))),
    (found) => `waited for marks to go; there are: ${found.join(', ')}`,
  );
}

function includesAll(found: readonly string[], wanted: readonly string[]): boolean {
  const left = [...found];
  return wanted.every((text) => {
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}

/** Which mark is meant: in which frame, and which of several with the same text (from 0). */
export interface MarkChoice {
  frame?: Frame;
  nth?: number;
  kind?: MarkKind;
}

/**
 * Brings a mark with this text into view and rests the mouse on it.
 * @throws if there is no such mark.
 */
export async function hoverMark(page: Page, text: string, choice: MarkChoice = {}): Promise<void> {
  const { x, y } = await pointOfMark(page, text, choice);
  // Arrive from the side, as a hand does: a pointer that is suddenly there has not moved.
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}

/** The middle of the mark's first line, in CSS pixels of the page's viewport. The mark is scrolled into view. */
export async function pointOfMark(page: Page, text: string, { frame = page.mainFrame(), nth = 0, kind = 'codecue-term' }: MarkChoice = {}): Promise<{ x: number; y: number }> {
  const { texts, point } = await frame.evaluate(lookAtMarks, kind, { text, nth });
  if (!point) throw new Error(`no mark on "${text}"; there are: ${texts.join(', ') || 'none'}`);
  if (!frame.parentFrame()) return point;
  const host = await frame.frameElement();
  const offset = (await host?.boundingBox()) ?? { x: 0, y: 0 };
  return { x: offset.x + point.x, y: offset.y + point.y };
}

/**
 * The texts of a frame's marks, in the order of the page, and the middle of the wanted one, which is
 * scrolled into view. Ranges that touch are one mark: a mention that inline tags split may be painted as
 * several. Runs in the page: may use nothing from outside itself.
 */
function lookAtMarks(name: string, wanted: { text: string; nth: number } | null): { texts: string[]; point: { x: number; y: number } | null } {
  const ranges = [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
  const filled = ranges.filter((range) => range.toString() !== '' && range.startContainer.isConnected);
  const inOrder = filled.sort((a, b) => (rootOf(a) === rootOf(b) ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0));
  const merged: Range[] = [];
  for (const range of inOrder) {
    const last = merged.at(-1);
    if (last && touches(last, range)) last.setEnd(range.endContainer, range.endOffset);
    else merged.push(range);
  }
  return { texts: merged.map(textOf), point: wanted && middleOf(merged.filter((range) => textOf(range) === wanted.text)[wanted.nth]) };

  function textOf(range: Range): string {
    return range.toString().replaceAll(/\s+/g, ' ');
  }

  function middleOf(range: Range | undefined): { x: number; y: number } | null {
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }

  function rootOf(range: Range): Node {
    return range.startContainer.getRootNode();
  }

  function touches(left: Range, right: Range): boolean {
    if (rootOf(left) !== rootOf(right)) return false;
    const between = document.createRange();
    between.setStart(left.endContainer, left.endOffset);
    between.setEnd(right.startContainer, right.startOffset);
    return between.toString() === '' && blockOf(left.endContainer) === blockOf(right.startContainer);
  }

  function blockOf(node: Node): Element | null {
    let element = node.parentElement;
    while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
    return element;
  }
}
