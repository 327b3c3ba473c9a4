import type { Reason } from '../detect/mention.ts';

/** What a card is to show. */
export interface CardSubject {
  term: string;
  /** The words as the page has them. */
  surface: string;
  /** What decided that the words mean the term. */
  reasons: readonly Reason[];
}

/** A card that has been mounted. */
export interface MountedCard {
  unmount(): void;
}

/** What the card script brings: the interface and the knowledge, which the page script does without. */
export interface CardView {
  mount(root: ShadowRoot, subject: CardSubject, on: { close(): void; resize(): void }): MountedCard;
}

/**
 * What the page script leaves where the card script, the background's stepping and a later
 * page script find it: on the global object of the content world, which no page can see.
 */
export interface Door {
  /** The card script hands in its view. */
  provide(view: CardView): void;
  /** How far stepping through this frame's mentions has come. */
  position(): StepPosition;
  /** Goes to the mention with this index and opens its card; -1 leaves this frame. */
  goTo(index: number): void;
  /** The open card, for tests of what is shown. */
  card: { root: ShadowRoot | null };
  alive(): boolean;
  stop(): void;
}

/** Indexes count the mentions that are shown, in the order of the page. */
export interface StepPosition {
  count: number;
  /** Where stepping stands; -1: not in this frame. */
  at: number;
  /** The first mention that is not above what the reader sees; equals `count` if there is none. */
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
