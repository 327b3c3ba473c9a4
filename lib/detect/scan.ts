import { accepts } from './boundaries.ts';
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

/** Whether a form may stand in a text; false is certain. A look-up a character. */
export function mayHold({ firstWords }: Matcher, text: string): boolean {
  return firstWords.endFrom(text, 0) >= 0;
}

/** Finds all written forms, in time linear in the length of the text. They are ascending and do not overlap. */
export function scan(matcher: Matcher, text: string): readonly Candidate[] {
  const { firstWords } = matcher;
  const finder = new Finder(matcher, text);
  for (let at = firstWords.endFrom(text, 0); at >= 0; at = firstWords.endFrom(text, at + 1)) finder.take(at);
  return finder.candidates;
}

const found = newWalk();

/** Takes what begins at the places where something may begin. */
class Finder {
  readonly candidates: Candidate[] = [];
  private readonly matcher: Matcher;
  private readonly text: string;
  /** Where the form taken last ends. */
  private end = 0;

  constructor(matcher: Matcher, text: string) {
    this.matcher = matcher;
    this.text = text;
  }

  /** Takes the form that begins with the word before `wordEnd`, if it fits its surroundings, and what is coordinated with it. */
  take(wordEnd: number): void {
    const { matcher, text } = this;
    if (wordEnd <= this.end) return;
    let start = wordEnd;
    while (start > this.end && (CLASS[text.charCodeAt(start - 1)] as number) >= WORD) start--;
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
    if (open) this.candidates.push({ ...open, capitals: true, continued: true });
    this.candidates.push({ start, end, form, capitals, continued: false });
    this.end = end;
    const tail = capitals && continuation(matcher, text, end, form);
    if (!tail) return;
    this.candidates.push({ ...tail, capitals: true, continued: true });
    this.end = tail.end;
  }
}

function capitalsIn(text: string, start: number, end: number): number {
  let capitals = 0;
  for (let at = start; at < end; at++) if (isUpper(text.charCodeAt(at))) capitals++;
  return capitals;
}
