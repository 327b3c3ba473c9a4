import { bindingsOf, NO_BINDINGS } from './binding.ts';
import type { Bindings } from './binding.ts';
import { cuesIn } from './lexicon.ts';
import type { CueHit, Lexicon } from './lexicon.ts';
import type { Candidate } from './scan.ts';

/** One line of a page with evidence or mentions in it, in its place in reading order. */
export interface Block {
  readonly text: string;
  /** Grows in reading order; lines that are not kept count too. */
  readonly order: number;
  readonly candidates: readonly Candidate[];
  readonly cues: readonly CueHit[];
  /** Abbreviations that this block spells out: +1 the coding sense, -1 another. */
  readonly bindings: Bindings;
  /** The sentence looked at last; see `sentenceIn`. */
  sentence: { readonly start: number; readonly end: number; readonly cutBefore: boolean; readonly cutAfter: boolean } | null;
  previous: Block | null;
  next: Block | null;
}

/** Characters: beyond, words in the same line are no neighbours of a mention. */
export const REACH = 700;
/** Characters that are read at each end of a line without mentions. */
const EDGE = 300;

/** The line `from`..`to` of a text, with the candidates in it and the evidence around them. */
export function mentionBlock(lexicon: Lexicon, text: string, from: number, to: number, candidates: readonly Candidate[], order: number): Block {
  const first = candidates[0]?.start ?? from;
  const last = candidates[candidates.length - 1]?.end ?? to;
  const cues = withoutParts(cuesIn(lexicon, text, wordStart(text, from, first - REACH), Math.min(to, last + REACH)), candidates);
  const bindings = bindingsOf(lexicon, text, candidates, cues);
  return { text, order, candidates, cues, bindings, sentence: null, previous: null, next: null };
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** A line without mentions that stands near one; null if it says nothing. */
export function contextBlock(lexicon: Lexicon, text: string, from: number, to: number, order: number): Block | null {
  const cues = to - from <= 2 * EDGE
    ? cuesIn(lexicon, text, from, to)
    : [...cuesIn(lexicon, text, from, from + EDGE), ...cuesIn(lexicon, text, wordStart(text, from + EDGE, to - EDGE), to)];
  if (cues.length === 0) return null;
  return { text, order, candidates: NO_CANDIDATES, cues, bindings: NO_BINDINGS, sentence: null, previous: null, next: null };
}

/** A place between two words at `at` or a little before it, not before `least`. */
function wordStart(text: string, least: number, at: number): number {
  return at <= least ? least : Math.max(least, text.lastIndexOf(' ', at));
}

/** `certified` says nothing beside `Certified Professional Coder`, which it begins. */
function withoutParts(cues: readonly CueHit[], candidates: readonly Candidate[]): readonly CueHit[] {
  let at = 0;
  return cues.filter(({ start, end }) => {
    while ((candidates[at]?.start ?? Infinity) < start) at++;
    const candidate = candidates[at];
    return !(candidate?.start === start && end < candidate.end);
  });
}
