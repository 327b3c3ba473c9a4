import { accepts } from './boundaries.ts';
import { AMPERSAND, CLASS, isLower, isUpper, SKIP, SLASH, SPACE, SYMBOL, WIDTH, WORD } from './characters.ts';
import { continuation } from './coordination.ts';
import type { CompiledForm, Matcher } from './matcher.ts';
import { ROOT } from './trie.ts';
import { newWalk, walk } from './walk.ts';

/** A written form as it stands in a text; whether it means its term is for the judge. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly form: CompiledForm;
  /** Written in capitals as it should be. */
  readonly capitals: boolean;
  /** Completed from the words before: the `PCS` of `ICD-10-CM/PCS`. */
  readonly continued: boolean;
}

/** An evidence word as it stands in a text. */
export interface CueHit {
  readonly start: number;
  readonly end: number;
  /** Index into the matcher's cues. */
  readonly cue: number;
}

export interface Finds {
  readonly candidates: Candidate[];
  readonly cues: CueHit[];
}

/**
 * Finds all forms and cues in one pass. Time is linear in the length of the text; on text
 * without hits it is a table look-up or two for each character. Candidates are ascending
 * and do not overlap; so are cues among themselves.
 */
export function scan(matcher: Matcher, text: string): Finds | null {
  const next = matcher.trie.next;
  const found = newWalk();
  let finds: Finds | null = null;
  let formEnd = 0;
  let cueEnd = 0;
  let at = 0;
  const length = text.length;
  while (at < length) {
    let kind = CLASS[text.charCodeAt(at)] as number;
    if (!(kind & WORD)) {
      at++;
      continue;
    }
    const start = at;
    const second = (next[WIDTH + (kind & SYMBOL)] as number) * WIDTH;
    if (second || kind & SKIP) {
      const real = kind & SKIP ? afterHidden(text, start) : start;
      const peek = CLASS[text.charCodeAt(real + 1)] as number;
      if (kind & SKIP || peek & SKIP || next[second + (peek & SYMBOL)] || isSpacedLetter(next, second, peek)) {
        walk(matcher, text, real, ROOT, found);
        if (found.cue || found.form) {
          finds ??= { candidates: [], cues: [] };
          const partOfForm = found.form > 0 && found.cueEnd < found.formEnd;
          if (found.cue && !partOfForm && found.cueEnd > cueEnd && cueFits(matcher, text, real, found.cue, found.cueEnd)) {
            finds.cues.push({ start: real, end: found.cueEnd, cue: found.cue - 1 });
            cueEnd = found.cueEnd;
          }
          if (found.form && real >= formEnd) formEnd = take(matcher, text, real, found.form, found.formEnd, finds, formEnd);
        }
      }
    }
    do at++;
    while (at < length && (kind = CLASS[text.charCodeAt(at)] as number) & WORD);
  }
  return finds;
}

/** Takes a form that fits its surroundings, and what is coordinated with it; returns where the last taken ends. */
function take(matcher: Matcher, text: string, start: number, id: number, end: number, finds: Finds, before: number): number {
  const form = matcher.forms[id - 1];
  if (!form || !accepts(matcher, text, start, end, before)) return before;
  const capitals = form.name || inCapitals(text, start, end, form);
  finds.candidates.push({ start, end, form, capitals, continued: false });
  const tail = continuation(matcher, text, end, form);
  if (!tail || !capitals) return end;
  finds.candidates.push({ ...tail, capitals: true, continued: true });
  return tail.end;
}

function cueFits(matcher: Matcher, text: string, start: number, id: number, end: number): boolean {
  if (!matcher.cues[id - 1]?.capitals) return true;
  for (let at = start; at < end; at++) if (isLower(text.charCodeAt(at)) && at < end - 1) return false;
  return true;
}

function inCapitals(text: string, start: number, end: number, form: CompiledForm): boolean {
  let capitals = 0;
  for (let at = start; at < end; at++) if (isUpper(text.charCodeAt(at))) capitals++;
  return capitals >= form.capitals;
}

/** `E / M`: a letter, a space, and a sign that could follow the letter. */
function isSpacedLetter(next: Uint16Array, node: number, peek: number): boolean {
  return (peek & SYMBOL) === SPACE && ((next[node + SLASH] as number) > 0 || (next[node + AMPERSAND] as number) > 0);
}

function afterHidden(text: string, from: number): number {
  let at = from;
  while ((CLASS[text.charCodeAt(at)] ?? 0) & SKIP) at++;
  return at;
}
