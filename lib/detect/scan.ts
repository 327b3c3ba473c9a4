import { accepts } from './boundaries.ts';
import { mayHold, nextKey } from './beginnings.ts';
import { CLASS, isUpper, SKIP, WORD } from './characters.ts';
import { continuation, openPart } from './coordination.ts';
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

export interface Finds {
  readonly candidates: Candidate[];
}

/** Kinds from here on belong to a word, or are hidden in one. */
const IN_WORD = WORD;

/**
 * Finds all written forms in one pass; null where there are none. Time is linear in the length
 * of the text: a look-up for every character, and one for every word. Candidates are ascending
 * and do not overlap.
 */
export function scan(matcher: Matcher, text: string): Finds | null {
  const { beginnings } = matcher;
  const { length } = text;
  let finder: Finder | null = null;
  let at = 0;
  while (at < length) {
    let kind = CLASS[text.charCodeAt(at)] as number;
    if (kind < IN_WORD) {
      at++;
      continue;
    }
    const start = at;
    let key = 0;
    let seen = 0;
    do {
      key = nextKey(key, kind);
      seen |= kind;
      at++;
    } while (at < length && (kind = CLASS[text.charCodeAt(at)] as number) >= IN_WORD);
    if (mayHold(beginnings, key) || seen & SKIP) {
      finder ??= new Finder(matcher, text);
      finder.take(start);
    }
  }
  return finder && finder.finds.candidates.length > 0 ? finder.finds : null;
}

const found = newWalk();

/** Takes what begins at the places where something may begin. */
class Finder {
  readonly finds: Finds = { candidates: [] };
  private readonly matcher: Matcher;
  private readonly text: string;
  /** Where the form taken last ends. */
  private end = 0;

  constructor(matcher: Matcher, text: string) {
    this.matcher = matcher;
    this.text = text;
  }

  /** Takes the form in the word at `place`, if it fits its surroundings, and what is coordinated with it. */
  take(place: number): void {
    const { matcher, text } = this;
    if (place < this.end) return;
    let start = place;
    while ((CLASS[text.charCodeAt(start)] ?? 0) & SKIP) start++;
    walk(matcher.trie, text, start, ROOT, found);
    const form = matcher.forms[found.value - 1];
    const { end } = found;
    if (!form) return;
    const written = form.name ? form.capitals : capitalsIn(text, start, end);
    const capitals = written >= form.capitals;
    // `CCs` are no CCS.
    const small = form.anyCase && (form.sure || written <= 1);
    if (!(capitals || small) || !accepts(matcher, text, start, end, this.end)) return;
    const open = capitals && openPart(matcher, text, this.end, start, form);
    if (open) this.finds.candidates.push({ ...open, capitals: true, continued: true });
    this.finds.candidates.push({ start, end, form, capitals, continued: false });
    this.end = end;
    const tail = capitals && continuation(matcher, text, end, form);
    if (!tail) return;
    this.finds.candidates.push({ ...tail, capitals: true, continued: true });
    this.end = tail.end;
  }
}

function capitalsIn(text: string, start: number, end: number): number {
  let capitals = 0;
  for (let at = start; at < end; at++) if (isUpper(text.charCodeAt(at))) capitals++;
  return capitals;
}
