import { pace } from './pace.ts';

/**
 * A custom element may get its shadow root long after it came into the page, and nothing
 * announces that. So the ones without are remembered and looked at again: with every
 * reading, and a few times of our own accord.
 */
export class LateRoots {
  private readonly waiting = new Set<Element>();
  private readonly onRoot: () => void;
  private looks = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onRoot: () => void) {
    this.onRoot = onRoot;
  }

  note(element: Element): void {
    if (element.shadowRoot || !element.localName.includes('-')) return;
    this.waiting.add(element);
    this.lookLater();
  }

  /** The elements that have got their root since they were noted. */
  take(): Element[] {
    const ready: Element[] = [];
    for (const element of this.waiting) {
      if (element.shadowRoot) ready.push(element);
      if (element.shadowRoot || !element.isConnected) this.waiting.delete(element);
    }
    return ready;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.waiting.clear();
  }

  /** After 60, 120, 240 ... milliseconds, eight times in all: fifteen seconds. */
  private lookLater(): void {
    if (this.timer !== undefined || this.looks >= 8) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.looks += 1;
      if ([...this.waiting].some((element) => element.shadowRoot)) this.onRoot();
      if (this.waiting.size > 0) this.lookLater();
    }, pace.shortestRest * 2 ** this.looks);
  }
}
