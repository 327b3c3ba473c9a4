import type { Mention } from './mention.ts';

/** One run of text in which something of interest stood. Opaque to callers. */
export interface Passage {
  readonly text: string;
  /** Once it has been settled, what it is kept for: mentions in it, or its neighbours' evidence alone. */
  readonly keptFor?: 'mentions' | 'neighbours' | 'nothing';
}

/**
 * A page as it is being read. Runs of text are added (and removed again when the page
 * changes); judging a passage uses all the evidence gathered so far.
 */
export interface Reading {
  /**
   * Looks through one run of text once, in linear time. Blocks inside it are separated by
   * newlines. Returns null where nothing of interest stands, so that nothing need be kept.
   */
  add(text: string): Passage | null;
  /**
   * Looks closely at what has been added, in steps that may be taken one by one. What is left
   * out is made up for, all at once, where a verdict is asked for.
   */
  settle(): Iterable<void>;
  /** Takes a passage's evidence back. */
  remove(passage: Passage): void;
  /** Grows whenever the page's evidence has changed enough that earlier verdicts may differ. */
  readonly revision: number;
  /** The mentions in a passage as judged now: ascending, not overlapping. */
  judge(passage: Passage): Mention[];
}
