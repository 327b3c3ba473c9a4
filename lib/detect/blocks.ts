import { FIELD } from '../knowledge/dictionary.ts';
import { expansionOf } from './expansion.ts';
import type { Matcher } from './matcher.ts';
import type { Candidate, CueHit, Finds } from './scan.ts';

/** One line of a page in which something stood, in its place in reading order. */
export interface Block {
  readonly text: string;
  /** Grows in reading order; lines in between without finds count too. */
  readonly order: number;
  readonly candidates: readonly Candidate[];
  readonly cues: readonly CueHit[];
  /** Abbreviations that this block spells out: +1 the coding sense, -1 another. */
  readonly bindings: ReadonlyMap<number, 1 | -1>;
  previous: Block | null;
  next: Block | null;
}

/** Sorts the finds of a text into its lines. `order` is the place of the first line. */
export function blocksOf(matcher: Matcher, text: string, finds: Finds, order: number): { blocks: Block[]; lines: number } {
  const blocks: Block[] = [];
  let [candidate, cue, lines, lineStart] = [0, 0, 0, 0];
  while (lineStart <= text.length) {
    const found = text.indexOf('\n', lineStart);
    const lineEnd = found < 0 ? text.length : found;
    const [firstCandidate, firstCue] = [candidate, cue];
    while ((finds.candidates[candidate]?.start ?? Infinity) < lineEnd) candidate++;
    while ((finds.cues[cue]?.start ?? Infinity) < lineEnd) cue++;
    if (candidate > firstCandidate || cue > firstCue) {
      const candidates = finds.candidates.slice(firstCandidate, candidate);
      const cues = finds.cues.slice(firstCue, cue);
      const bindings = bindingsOf(matcher, text, candidates, cues);
      blocks.push({ text, order: order + lines, candidates, cues, bindings, previous: null, next: null });
    }
    lines++;
    lineStart = lineEnd + 1;
  }
  return { blocks, lines };
}

const SLIGHT = 1;
const NONE: Block['bindings'] = new Map();

/** Reads `Certified Professional Coder (CPC)` and `cost per click (CPC)` as statements of a sense. */
function bindingsOf(matcher: Matcher, text: string, candidates: readonly Candidate[], cues: readonly CueHit[]): Block['bindings'] {
  let bindings: Map<number, 1 | -1> | null = null;
  let cue = 0;
  for (const [index, candidate] of candidates.entries()) {
    const { form, start, end } = candidate;
    if (form.sure || form.name) continue;
    const sense = spelledBy(candidates[index - 1], candidate, text) || spelledBy(candidates[index + 1], candidate, text);
    const expansion = sense ? null : expansionOf(text, start, end);
    if (!sense && !expansion) continue;
    while (expansion && (cues[cue]?.end ?? Infinity) <= expansion.start) cue++;
    const inField = expansion && saysField(matcher, cues, cue, expansion.end);
    bindings ??= new Map();
    bindings.set(form.term, sense || inField ? 1 : -1);
  }
  return bindings ?? NONE;
}

/** Whether the cues from `first` on, up to `end`, hold a word of the field that says more than `certified`. */
function saysField(matcher: Matcher, cues: readonly CueHit[], first: number, end: number): boolean {
  for (let index = first; (cues[index]?.start ?? Infinity) < end; index++) {
    const { senses = [], weights = [] } = matcher.cues[cues[index]?.cue ?? -1] ?? {};
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
  return to > from && to - from <= 6 && /^[®™]?'?s?\s?[([=–—-]\s?["“]?$/.test(text.slice(from, to));
}
