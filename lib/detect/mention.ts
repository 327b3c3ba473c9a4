import type { TermId } from '../knowledge/record.ts';

/** A span of text that means a term. Offsets are UTF-16, `end` exclusive. */
export interface Mention {
  start: number;
  end: number;
  term: TermId;
  /** What decided, strongest first, for "why this?". */
  reasons: readonly Reason[];
}

/** One piece of evidence for or against the coding sense. */
export interface Reason {
  kind: 'form' | 'neighbour' | 'block' | 'page' | 'title' | 'host';
  /** The words it rests on, as written on the page; empty for the form itself. */
  words: string;
  /** Positive speaks for the coding sense, negative for a rival. */
  weight: number;
}

/** What is known of a page besides its running text. */
export interface PageContext {
  title: string;
  /** The page's address; empty if unknown. */
  url: string;
}
