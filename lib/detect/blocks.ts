import { FIELD } from '../knowledge/dictionary.ts';
import { expansionOf } from './expansion.ts';
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
  readonly bindings: ReadonlyMap<number, 1 | -1>;
  /** The sentence looked at last; see `sentenceIn`. */
  sentence: { readonly start: number; readonly end: number; readonly cutBefore: boolean; readonly cutAfter: boolean } | null;
  previous: Block | null;
  next: Block | null;
}

/** Characters: beyond, words in the same line are no neighbours of a mention. */
export const REACH = 700;
/** Characters that are read at each end of a line without mentions. */
const EDGE = 300;

const NO_BINDINGS: Block['bindings'] = new Map();

/** The line `from`..`to` of a text, with the candidates in it and the evidence around them. */
export function mentionBlock(lexicon: Lexicon, text: string, from: number, to: number, candidates: readonly Candidate[], order: number): Block {
  const first = candidates[0]?.start ?? from;
  const last = candidates[candidates.length - 1]?.end ?? to;
  const cues = withoutParts(cuesIn(lexicon, text, wordStart(text, from, first - REACH), Math.min(to, last + REACH)), candidates);
  const bindings = bindingsOf(lexicon, text, candidates, cues);
  return { text, order, candidates, cues, bindings, sentence: null, previous: null, next: null };
}

/** A line without mentions that stands near one; null if it says nothing. */
export function contextBlock(lexicon: Lexicon, text: string, from: number, to: number, order: number): Block | null {
  const cues = to - from <= 2 * EDGE
    ? cuesIn(lexicon, text, from, to)
    : [...cuesIn(lexicon, text, from, from + EDGE), ...cuesIn(lexicon, text, wordStart(text, from + EDGE, to - EDGE), to)];
  if (cues.length === 0) return null;
  return { text, order, candidates: [], cues, bindings: NO_BINDINGS, sentence: null, previous: null, next: null };
}

/** A place between two words at `at` or a little before it, not before `least`. */
function wordStart(text: string, least: number, at: number): number {
  return at <= least ? least : Math.max(least, text.lastIndexOf(' ', at));
}

/** `certified` says nothing beside `Certified Professional Coder`, which it begins. */
function withoutParts(cues: CueHit[], candidates: readonly Candidate[]): CueHit[] {
  let at = 0;
  return cues.filter(({ start, end }) => {
    while ((candidates[at]?.start ?? Infinity) < start) at++;
    const candidate = candidates[at];
    return !(candidate?.start === start && end < candidate.end);
  });
}

const SLIGHT = 1;

/** Reads `Certified Professional Coder (CPC)` and `cost per click (CPC)` as statements of a sense. */
function bindingsOf(lexicon: Lexicon, text: string, candidates: readonly Candidate[], cues: readonly CueHit[]): Block['bindings'] {
  let bindings: Map<number, 1 | -1> | null = null;
  let cue = 0;
  for (const [index, candidate] of candidates.entries()) {
    const { form, start, end } = candidate;
    if (form.sure || form.name) continue;
    const sense = spelledBy(candidates[index - 1], candidate, text) || spelledBy(candidates[index + 1], candidate, text);
    const expansion = sense ? null : expansionOf(text, start, end);
    if (!sense && !expansion) continue;
    while (expansion && (cues[cue]?.end ?? Infinity) <= expansion.start) cue++;
    const inField = expansion && saysField(lexicon, cues, cue, expansion.end);
    bindings ??= new Map();
    bindings.set(form.term, sense || inField ? 1 : -1);
  }
  return bindings ?? NO_BINDINGS;
}

/** Whether the cues from `first` on, up to `end`, hold a word of the field that says more than `certified`. */
function saysField(lexicon: Lexicon, cues: readonly CueHit[], first: number, end: number): boolean {
  for (let index = first; (cues[index]?.start ?? Infinity) < end; index++) {
    const { senses = [], weights = [] } = lexicon.cues[cues[index]?.cue ?? -1] ?? {};
    if (senses.some((sense, at) => sense === FIELD && (weights[at] ?? 0) > SLIGHT)) return true;
  }
  return false;
}

/** Whether the other candidate is the term's name, put before or behind the abbreviation in brackets. */
function spelledBy(name: Candidate | undefined, { form, start, end }: Candidate, text: string): boolean {
  if (!name?.form.name || name.form.term !== form.term) return false;
  return bracketed(text, name.end, start) || bracketed(text, end, name.start);
}

/** Whether only an opening bracket, a dash or an equals sign stands between `from` and `to`. */
function bracketed(text: string, from: number, to: number): boolean {
  return to > from && to - from <= 6 && /^[®™]?'?s?\s?[([=:–—-]\s?["“]?$/.test(text.slice(from, to));
}
