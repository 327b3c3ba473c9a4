import { accepts } from './boundaries.ts';
import { AMPERSAND, ANY_DIGIT, CLASS, DIGITS, HYPHEN, isLower, isUpper, SKIP, SLASH, SPACE, SYMBOL, WIDTH, WORD } from './characters.ts';
import { continuation } from './coordination.ts';
import type { CompiledForm, Matcher } from './matcher.ts';
import { ROOT } from './trie.ts';
import type { Trie } from './trie.ts';
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
  const { pairs, pairNodes, thirds, symbols, masks, children, siblings, forms, cues } = matcher.trie;
  const { length } = text;
  let finder: Finder | null = null;
  let at = 0;
  while (at < length) {
    let kind = CLASS[text.charCodeAt(at)] as number;
    if (!(kind & WORD)) {
      at++;
      continue;
    }
    const start = at++;
    const first = (kind & SYMBOL) * WIDTH;
    let hopeful = (kind & SKIP) !== 0;
    kind = at < length ? (CLASS[text.charCodeAt(at)] as number) : 0;
    const pair = pairs[first + (kind & SYMBOL)] as number;
    if (!(kind & WORD)) {
      hopeful ||= pair !== 0 || isSpacedLetter(pairs, first, kind);
    } else if (pair) {
      let node = pairNodes[pair] as number;
      at++;
      kind = at < length ? (CLASS[text.charCodeAt(at)] as number) : 0;
      let next = thirds[pair * WIDTH + (kind & SYMBOL)] as number;
      // Down the trie as long as the word goes on; most words leave it at the third or fourth letter.
      while (next && kind & WORD) {
        if (forms[node] || cues[node]) hopeful = true;
        node = next;
        at++;
        kind = at < length ? (CLASS[text.charCodeAt(at)] as number) : 0;
        const symbol = kind & SYMBOL;
        next = ((masks[node] as number) >>> (symbol & 31)) & 1 ? (children[node] as number) : 0;
        while (next && symbols[next] !== symbol) next = siblings[next] as number;
      }
      hopeful ||= next !== 0 || forms[node] !== 0 || cues[node] !== 0 || mayGoOn(matcher.trie, node, kind);
    } else {
      hopeful ||= (kind & SKIP) !== 0;
    }
    if (hopeful) {
      finder ??= new Finder(matcher, text);
      finder.tryAt(start);
    }
    while (kind & WORD) {
      at++;
      kind = at < length ? (CLASS[text.charCodeAt(at)] as number) : 0;
    }
  }
  return finder?.result() ?? null;
}

/** What the walk may pass though the trie has no edge for it: hidden characters, `#`, a hyphen for a space, `E / M`. */
function mayGoOn(trie: Trie, node: number, kind: number): boolean {
  const symbol = kind & SYMBOL;
  if (symbol === SPACE) return trie.step(node, SLASH) + trie.step(node, AMPERSAND) > 0;
  if (symbol === HYPHEN) return trie.step(node, SPACE) > 0;
  if (symbol >= DIGITS) return trie.step(node, ANY_DIGIT) > 0;
  return (kind & SKIP) !== 0;
}

/** Takes what begins at the places where something may begin. */
class Finder {
  private readonly matcher: Matcher;
  private readonly text: string;
  private readonly found = newWalk();
  private readonly finds: Finds = { candidates: [], cues: [] };
  private formEnd = 0;
  private cueEnd = 0;

  constructor(matcher: Matcher, text: string) {
    this.matcher = matcher;
    this.text = text;
  }

  tryAt(place: number): void {
    const { matcher, text, found } = this;
    const start = afterHidden(text, place);
    walk(matcher, text, start, ROOT, found);
    const { form, formEnd, cue, cueEnd } = found;
    const partOfForm = form > 0 && cueEnd < formEnd;
    if (cue && !partOfForm && cueEnd > this.cueEnd && cueFits(matcher, text, start, cue, cueEnd)) {
      this.finds.cues.push({ start, end: cueEnd, cue: cue - 1 });
      this.cueEnd = cueEnd;
    }
    if (form && start >= this.formEnd) this.formEnd = take(matcher, text, start, form, formEnd, this.finds, this.formEnd);
  }

  result(): Finds | null {
    return this.finds.candidates.length + this.finds.cues.length > 0 ? this.finds : null;
  }
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
function isSpacedLetter(pairs: Uint16Array, first: number, kind: number): boolean {
  return (kind & SYMBOL) === SPACE && (pairs[first + SLASH] as number) + (pairs[first + AMPERSAND] as number) > 0;
}

function afterHidden(text: string, from: number): number {
  let at = from;
  while ((CLASS[text.charCodeAt(at)] ?? 0) & SKIP) at++;
  return at;
}
