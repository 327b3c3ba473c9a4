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
  readonly bindings: readonly { term: number; sense: 1 | -1 }[];
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

/** Reads `Certified Professional Coder (CPC)` and `cost per click (CPC)` as statements of a sense. */
function bindingsOf(
  matcher: Matcher,
  text: string,
  candidates: readonly Candidate[],
  cues: readonly CueHit[],
): Block['bindings'] {
  return candidates.flatMap((candidate) => {
    if (candidate.form.sure || candidate.form.name) return [];
    const named = candidates.some(({ form, start, end }) => form.name && form.term === candidate.form.term
      && (bracketed(text, end, candidate.start) || bracketed(text, candidate.end, start)));
    if (named) return [{ term: candidate.form.term, sense: 1 }];
    const expansion = expansionOf(text, candidate.start, candidate.end);
    if (!expansion) return [];
    const inField = cues.some(({ start, end, cue }) =>
      start >= expansion.start && end <= expansion.end && matcher.cues[cue]?.senses.includes(0));
    return [{ term: candidate.form.term, sense: inField ? 1 : -1 }];
  });
}

/** Whether only an opening bracket, a dash or an equals sign stands between `from` and `to`. */
function bracketed(text: string, from: number, to: number): boolean {
  return to > from && to - from <= 6 && /^[®™]?'?s?\s?[([=–—-]\s?["“]?$/.test(text.slice(from, to));
}
