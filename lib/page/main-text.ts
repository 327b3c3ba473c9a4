import { Apartness } from './apart.ts';
import { kindOf } from './element-kinds.ts';
import { ownText } from './own-text.ts';
import type { Container, Piece, Run } from './run.ts';
import type { Slice } from './slices.ts';

/** Longer texts are no postings; of a long thread this much is read. UTF-16 units. */
const longestText = 60_000;
/** The same of a page that is mostly lists. */
const mostContainers = 15_000;

/** The visible text of a page's main part, with the way back to its nodes. */
export interface MainText {
  /** As one run: blocks by newlines, cells of a row by tabs, list items by bullets. */
  run: Run;
  /** The texts of its headings, in order, the highest rank first. */
  headings: readonly string[];
}

/**
 * Assembles what a reader sees of the page's main part: without navigation, site footers, lists of
 * other pages, editors and whatever is not shown. Open shadow roots stand where their hosts do.
 * A generator that yields whenever the slice is used up; lays the page out where that is due.
 */
export function* mainText(root: Element, slice: Slice): Generator<void, MainText> {
  const book = new TextBook(root);
  const apartness = new Apartness();
  const open: (Container | Run)[] = [root];
  let looked = 0;
  for (let next = open.pop(); next && !book.isFull && looked < mostContainers; next = open.pop()) {
    if ('pieces' in next) book.add(next);
    else {
      looked += 1;
      if (next === root || isRead(next, apartness)) for (const part of yield* partsOf(next, slice)) open.push(part);
    }
    if (slice.isLate()) yield;
  }
  return book.finish();
}

/** A container's own runs and the containers inside it, last first. */
function* partsOf(container: Container, slice: Slice): Generator<void, (Container | Run)[]> {
  const parts: (Container | Run)[] = [];
  let found = 0;
  const steps = ownText(container, {
    onRun: (run) => parts.push(run),
    onContainer: (inner) => { found += 1; parts.push(inner); },
    isLate: () => found >= mostContainers || slice.isLate(),
  });
  // What comes behind so many is never reached.
  for (; found < mostContainers && !steps.next().done; ) if (slice.isLate()) yield;
  const root = container instanceof Element ? container.shadowRoot : null;
  if (root) parts.unshift(root);
  return parts.reverse();
}

function isRead(container: Container, apartness: Apartness): boolean {
  return !(container instanceof Element) || (kindOf(container) !== 'skipped' && isShown(container) && !apartness.isApart(container));
}

/** An element without a box of its own may still show what is inside. */
function isShown(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}

class TextBook {
  private text = '';
  private readonly pieces: Piece[] = [];
  private readonly headings: { rank: number; text: string }[] = [];
  private readonly root: Element;
  private last: Container | null = null;
  private item: Element | null = null;

  constructor(root: Element) {
    this.root = root;
  }

  get isFull(): boolean {
    return this.text.length >= longestText;
  }

  add(run: Run): void {
    if (run.text.trim() === '') return;
    if (this.text !== '') this.text += isNextCell(this.last, run.container) ? '\t' : '\n';
    this.last = run.container;
    this.addBullet(run);
    for (const piece of run.pieces) this.pieces.push({ ...piece, at: this.text.length + piece.at });
    this.text += run.text;
    const rank = rankOf(run.container);
    if (rank > 0) this.headings.push({ rank, text: run.text.replaceAll(/\s+/g, ' ').trim() });
  }

  finish(): MainText {
    const { text, pieces, headings } = this;
    return { run: { container: this.root, text, pieces }, headings: headings.sort((a, b) => a.rank - b.rank).map((heading) => heading.text) };
  }

  /** The sign in front of a list item is drawn by the browser and stands in no node. */
  private addBullet({ container, pieces }: Run): void {
    const item = container instanceof Element ? container.closest('li') : null;
    if (item && item !== this.item && pieces[0]) this.text += '• ';
    this.item = item;
  }
}

function isNextCell(last: Container | null, next: Container): boolean {
  return last instanceof Element && next instanceof Element && last !== next && isCell(last) && isCell(next) && last.parentElement === next.parentElement;
}

function isCell({ localName }: Element): boolean {
  return localName === 'td' || localName === 'th';
}

/** 1 to 3 for headings of these ranks, else 0. */
function rankOf(container: Container): number {
  if (!(container instanceof Element)) return 0;
  const level = container.getAttribute('role') === 'heading' ? (container.getAttribute('aria-level') ?? '2') : /^h[1-3]$/.test(container.localName) ? container.localName.slice(1) : '0';
  return Number(level) <= 3 ? Number(level) || 0 : 0;
}
