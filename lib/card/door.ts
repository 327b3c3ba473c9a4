import type { Matcher } from '../detect/matcher.ts';
import type { PageContext, Reason } from '../detect/mention.ts';
import type { Reading } from '../detect/reading.ts';
import type { Dictionary } from '../knowledge/dictionary.ts';
import type { PagePay, PostingHost, PostingWatch } from '../page/posting-watch.ts';
import type { Card } from './card.ts';

/** What a card is to show: a term, or an amount of pay. */
export type CardSubject = TermSubject | PagePay;

interface TermSubject {
  term: string;
  /** The words as the page has them. */
  surface: string;
  /** What decided that the words mean the term. */
  reasons: readonly Reason[];
  /** The text that they stand in, and where in it they and the other mentions stand (UTF-16). */
  said: { text: string; start: number; end: number; others: readonly { start: number; end: number }[] };
}

/** The card's interface and the knowledge it shows. */
export interface CardView {
  mount(root: ShadowRoot, subject: CardSubject, on: { close(): void; resize(): void }): { unmount(): void };
}

/** Opens a page for reading with all the evidence there is. */
export type ReadingOpener = (context: PageContext) => Reading;

/** All that a page needs on which something can be marked. */
export interface Reader {
  open: ReadingOpener;
  openCard(...needs: ConstructorParameters<typeof Card>): Card;
}

/** Keeps the posting on a page read, until the signal. */
type PostingWatcher = (host: Omit<PostingHost, 'ask' | 'tell'>, signal: AbortSignal) => PostingWatch;

/** What the page script does without until a page needs it: each a script of its own. */
export interface Parts {
  reader: Reader;
  card: CardView;
  posting: PostingWatcher;
}

/**
 * What the page script leaves where the scripts of its parts, the background's stepping and a
 * later page script find it: on the global object of the content world, which no page can see.
 */
export interface Door {
  /** A part's script hands in what it brings. */
  provide<Name extends keyof Parts>(name: Name, part: Parts[Name]): void;
  /** The written forms, and the matcher made of them: a page needs no second one. */
  forms: Dictionary;
  matcher(): Matcher;
  /** How far stepping through this frame's marks has come. */
  position(): StepPosition;
  /** Goes to the mark with this index and opens its card; -1 leaves this frame. */
  goTo(index: number): void;
  /** The open card, for tests of what is shown. */
  card: { root: ShadowRoot | null };
  alive(): boolean;
  stop(): void;
  /** Aborts when the page script ends. */
  life: AbortSignal;
}

/** Indexes count the mentions and amounts of pay that are shown, in the order of the page. */
export interface StepPosition {
  count: number;
  /** Where stepping stands; -1: not in this frame. */
  at: number;
  /** The first mark that is not above what the reader sees; equals `count` if there is none. */
  near: number;
}

const key = Symbol.for('codecue');
const world = globalThis as { [key]?: Door };

export function openDoor(door: Door): void {
  world[key] = door;
}

export function findDoor(): Door | undefined {
  return world[key];
}
