import { FIELD } from '../knowledge/dictionary.ts';
import { expansionOf } from './expansion.ts';
import type { CueHit, Lexicon } from './lexicon.ts';
import { stemOfName } from './notation.ts';
import type { Candidate } from './scan.ts';

/** Abbreviations by term, and in which sense they are spelled out: +1 the coding sense, -1 another. */
export type Bindings = ReadonlyMap<number, 1 | -1>;

export const NO_BINDINGS: Bindings = new Map();

/** A word of the field that weighs no more (`certified`) does not make an expansion the field's. */
const SLIGHT = 1;
/** Share of an expansion's words that stand in the term's own names, too, from which it is one of them. */
const SAME_NAME = 0.6;

/** Reads `Certified Professional Coder (CPC)` and `cost per click (CPC)` as statements of a sense. */
export function bindingsOf(lexicon: Lexicon, text: string, candidates: readonly Candidate[], cues: readonly CueHit[]): Bindings {
  let bindings: Map<number, 1 | -1> | null = null;
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.form.sure || candidate.form.name) continue;
    const name = nameBeside(candidates[index - 1], candidate, text) ?? nameBeside(candidates[index + 1], candidate, text);
    // A name that others have, too (`accounts receivable`), settles nothing.
    const sense = name ? Number(name.form.sure) as 0 | 1 : senseOfExpansion(lexicon, text, candidate, cues);
    if (sense) (bindings ??= new Map()).set(candidate.form.term, sense);
  }
  return bindings ?? NO_BINDINGS;
}

/** What the words say that spell the candidate out; 0 where there are none, or where they leave it open. */
function senseOfExpansion(lexicon: Lexicon, text: string, { form, start, end }: Candidate, cues: readonly CueHit[]): -1 | 0 | 1 {
  const expansion = expansionOf(text, start, end);
  if (!expansion) return 0;
  const words = text.slice(expansion.start, expansion.end).toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const own = lexicon.nameWords.get(form.term);
  if (own && words.filter((word) => own.has(stemOfName(word))).length >= words.length * SAME_NAME) return 1;
  const field = weightInField(lexicon, cues, expansion.start, expansion.end);
  if (expansion.loose) return field > 0 ? 0 : -1;
  return field > SLIGHT ? 1 : -1;
}

/** The greatest weight that a cue in start..end has for the field. */
function weightInField(lexicon: Lexicon, cues: readonly CueHit[], start: number, end: number): number {
  let most = 0;
  for (const hit of cues) {
    if (hit.end <= start) continue;
    if (hit.start >= end) break;
    const { senses = [], weights = [] } = lexicon.cues[hit.cue] ?? {};
    senses.forEach((sense, at) => { if (sense === FIELD) most = Math.max(most, weights[at] ?? 0); });
  }
  return most;
}

/** The other candidate, if it is the term's name, put before or behind the abbreviation in brackets. */
function nameBeside(name: Candidate | undefined, { form, start, end }: Candidate, text: string): Candidate | undefined {
  if (!name?.form.name || name.form.term !== form.term) return undefined;
  return bracketed(text, name.end, start) || bracketed(text, end, name.start) ? name : undefined;
}

/** Whether only an opening bracket, a dash or an equals sign stands between `from` and `to`. */
function bracketed(text: string, from: number, to: number): boolean {
  return to > from && to - from <= 6 && /^[®™]?'?s?\s?[([=:–—-]\s?["“]?$/.test(text.slice(from, to));
}
