import { LINES_AFTER, LINES_BEFORE } from './gather.ts';

/** A text that waits to be looked at closely. */
export interface Waiting<P> {
  /** Null: here lie more texts than are near to anything. */
  readonly text: string | null;
  /** What it is known by to others; null where it was passed over at first. */
  readonly passage: P | null;
  /** Whether a form may stand in it. */
  readonly likely: boolean;
}

/**
 * The texts of a page that wait for a closer look: those in which a form may stand, and the few
 * around them. All else is forgotten at once, so that going through a page costs little more
 * than reading it, and the close look can be taken in portions, with its tables at hand.
 */
export class WaitingTexts<P> {
  private queue: Waiting<P>[] = [];
  private head = 0;
  /** The last texts that were passed over; a ring. */
  private readonly passed: string[] = new Array<string>(LINES_BEFORE).fill('');
  private put = 0;
  /** How many texts to come are near one that was likely. */
  private near = 0;

  /** Passes over a text without a form in it; false where it is near one that may have one. */
  pass(text: string): boolean {
    if (this.near > 0) return false;
    this.passed[this.put++ % LINES_BEFORE] = text;
    return true;
  }

  add(text: string, passage: P, likely: boolean): void {
    if (likely) this.addPassed();
    this.near = likely ? LINES_AFTER : this.near - 1;
    this.queue.push({ text, passage, likely });
  }

  get isEmpty(): boolean {
    return this.head === this.queue.length;
  }

  /** The next in reading order, which then waits no more. */
  next(): Waiting<P> | undefined {
    if (this.isEmpty) [this.queue, this.head] = [[], 0];
    else this.head++;
    return this.queue[this.head - 1];
  }

  private addPassed(): void {
    if (this.put > LINES_BEFORE) this.queue.push({ text: null, passage: null, likely: false });
    for (let back = Math.min(this.put, LINES_BEFORE); back > 0; back--) {
      this.queue.push({ text: this.passed[(this.put - back) % LINES_BEFORE] ?? '', passage: null, likely: false });
    }
    this.put = 0;
  }
}
