import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

/** What of CodeCue can be seen from the page: the marks in the registry of custom highlights. */

/**
 * The marked texts of one frame in the order of the page. Ranges that touch are one mark: a mention
 * that inline tags split may be painted as several.
 */
export function marks(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() => {
    const highlight = CSS.highlights.get('codecue-term');
    if (!highlight) return [];
    const ranges = [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    });
    const filled = ranges.filter((range) => range.toString() !== '' && range.startContainer.isConnected);
    const inOrder = filled.sort((a, b) =>
      a.startContainer.getRootNode() === b.startContainer.getRootNode() ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0,
    );
    const merged: Range[] = [];
    for (const range of inOrder) {
      const last = merged.at(-1);
      if (last && touches(last, range)) last.setEnd(range.endContainer, range.endOffset);
      else merged.push(range);
    }
    return merged.map((range) => range.toString().replaceAll(/\s+/g, ' '));

    function touches(left: Range, right: Range): boolean {
      if (left.startContainer.getRootNode() !== right.startContainer.getRootNode()) return false;
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
  });
}

/** Waits until these texts are all marked, each as often as it is named; the rest does not matter. */
export function waitForMarks(frame: Frame | Page, ...texts: string[]): Promise<string[]> {
  return waitUntil(
    () => marks(frame),
    (found) => includesAll(found, texts),
    (found) => `waited for marks on ${texts.join(', ')}; there are: ${found.join(', ') || 'none'}`,
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

/**
 * Brings the nth mark with this text into view and rests the mouse on it.
 * @throws if there is no such mark.
 */
export async function hoverMark(page: Page, text: string, { frame = page.mainFrame(), nth = 0 }: { frame?: Frame; nth?: number } = {}): Promise<void> {
  const point = await pointOfMark(frame, text, nth);
  const host = await frame.frameElement();
  const offset = (await host?.boundingBox()) ?? { x: 0, y: 0 };
  // Arrive from the side, as a hand does: a pointer that is suddenly there has not moved.
  await page.mouse.move(offset.x + point.x - 3, offset.y + point.y);
  await page.mouse.move(offset.x + point.x, offset.y + point.y);
}

/** The middle of the mark's first line, in CSS pixels of its frame's viewport. */
export async function pointOfMark(frame: Frame, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const point = await frame.evaluate(
    (wanted, index) => {
      const found = [...(CSS.highlights.get('codecue-term') ?? [])]
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        })
        .filter((range) => range.toString() !== '' && wanted.startsWith(range.toString()))
        .sort((a, b) => (a.startContainer.getRootNode() === b.startContainer.getRootNode() ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0))[index];
      if (!found) return null;
      found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    text,
    nth,
  );
  if (!point) throw new Error(`no mark on "${text}"; there are: ${(await marks(frame)).join(', ') || 'none'}`);
  return point;
}
