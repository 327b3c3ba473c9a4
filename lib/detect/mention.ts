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
  kind: 'form' | 'neighbour' | 'block' | 'page' | 'spelled' | 'title' | 'heading' | 'data' | 'host';
  /** The words it rests on, as written on the page; empty for the form itself. `spelled`: the words that spell it out. */
  words: string;
  /** Positive speaks for the coding sense, negative for a rival. */
  weight: number;
}

/** What is known of a page besides its running text. */
export interface PageContext {
  title: string;
  /** The page's address; empty if unknown. */
  url: string;
  /** The words of its main headings, if known. */
  headings?: readonly string[];
  /** Contents of its `application/ld+json` scripts, well-formed or not. */
  jsonld?: readonly string[];
}
