import { FIELD } from '../knowledge/dictionary.ts';
import { expansionOf } from './expansion.ts';
import { weightFor } from './lexicon.ts';
import type { CueHit, Lexicon } from './lexicon.ts';
import { stemOfName } from './notation.ts';
import type { Candidate } from './scan.ts';

/** The words that spell an abbreviation out, and their sense: +1 the coding sense, -1 another. */
export interface Binding {
  readonly sense: 1 | -1;
  readonly words: string;
}

/** By term. */
export type Bindings = ReadonlyMap<number, Binding>;

export const NO_BINDINGS: Bindings = new Map();

/** A word of the field that weighs no more (`certified`) does not make an expansion the field's. */
const SLIGHT = 1;
/** Share of an expansion's words that stand in the term's own names, too, from which it is one of them. */
const SAME_NAME = 0.6;

/** Reads `Certified Professional Coder (CPC)` and `cost per click (CPC)` as statements of a sense. */
export function bindingsOf(lexicon: Lexicon, text: string, candidates: readonly Candidate[], cues: readonly CueHit[]): Bindings {
  let bindings: Map<number, Binding> | null = null;
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.form.sure || candidate.form.name) continue;
    const name = nameBeside(candidates[index - 1], candidate, text) ?? nameBeside(candidates[index + 1], candidate, text);
    const binding = name ? ofName(name, text) : ofExpansion(lexicon, text, candidate, cues);
    if (binding) (bindings ??= new Map()).set(candidate.form.term, binding);
  }
  return bindings ?? NO_BINDINGS;
}

/** A name that others have, too (`accounts receivable`), settles nothing. */
function ofName({ form, start, end }: Candidate, text: string): Binding | null {
  return form.sure ? { sense: 1, words: text.slice(start, end) } : null;
}

/** What the words say that spell the candidate out; null where there are none, or where they leave it open. */
function ofExpansion(lexicon: Lexicon, text: string, { form, start, end }: Candidate, cues: readonly CueHit[]): Binding | null {
  const expansion = expansionOf(text, start, end);
  if (!expansion) return null;
  const words = text.slice(expansion.start, expansion.end).trim();
  const tokens = words.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const own = lexicon.nameWords.get(form.term);
  if (own && tokens.filter((token) => own.has(stemOfName(token))).length >= tokens.length * SAME_NAME) return { sense: 1, words };
  const field = weightInField(lexicon, cues, expansion.start, expansion.end);
  if (expansion.loose) return field > 0 ? null : { sense: -1, words };
  return { sense: field > SLIGHT ? 1 : -1, words };
}

/** The greatest weight that a cue in start..end has for the field. */
function weightInField(lexicon: Lexicon, cues: readonly CueHit[], start: number, end: number): number {
  let most = 0;
  for (const hit of cues) {
    if (hit.end <= start) continue;
    if (hit.start >= end) break;
    most = Math.max(most, weightFor(lexicon, hit.cue, FIELD));
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
