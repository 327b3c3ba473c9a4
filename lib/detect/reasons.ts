import type { Block } from './blocks.ts';
import { isWord } from './characters.ts';
import type { Reason } from './mention.ts';
import type { Candidate } from './scan.ts';

/** Telling why a mention is marked: gathers the evidence as it is weighed. */

/** A form that needs no evidence weighs this. */
export const CERTAIN = 10;
const MOST_REASONS = 5;

/** What is told of a form that means its term wherever it stands. */
export const BY_FORM: readonly Reason[] = [{ kind: 'form', words: '', weight: CERTAIN }];

/** The `PCS` of `ICD-10-CM/PCS` rests on the form that it shares its beginning with, or its end. */
export function bySharedPart(block: Block, candidate: Candidate): Reason {
  const at = block.candidates.indexOf(candidate);
  const [before, after] = [block.candidates[at - 1], block.candidates[at + 1]];
  const other = [before, after].filter((one) => one !== undefined).sort((a, b) => gapTo(candidate, a) - gapTo(candidate, b))[0] ?? candidate;
  return { kind: 'neighbour', words: block.text.slice(Math.min(other.start, candidate.start), Math.max(other.end, candidate.end)), weight: CERTAIN };
}

/** Characters between two candidates. */
export function gapTo(candidate: Candidate, other: Candidate): number {
  return Math.max(other.start - candidate.end, candidate.start - other.end);
}

/** Each piece of evidence once, the weightiest first. Of the page's words, those are told that do not stand near, if there are any. */
export function strongest(reasons: readonly Reason[]): Reason[] {
  const weightiest = new Map<string, Reason>();
  for (const reason of reasons) {
    const words = reason.words.replace(/\s+/g, ' ');
    const key = `${reason.kind} ${words}`;
    if (Math.abs(weightiest.get(key)?.weight ?? 0) < Math.abs(reason.weight)) weightiest.set(key, { ...reason, words });
  }
  const near = new Set([...weightiest.values()].filter(({ kind }) => kind !== 'page').map(({ words }) => words));
  return [...weightiest.values()]
    .map((reason) => ({ ...reason, words: reason.kind === 'page' ? newWords(reason.words, near) : reason.words, weight: Math.round(reason.weight * 10) / 10 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS);
}

/** The words of a list with commas that are not told yet; where none is new, all of them. Each once. */
function newWords(list: string, told: ReadonlySet<string>): string {
  const words = [...new Set(list.split(', '))];
  const fresh = words.filter((word) => ![...told].some((one) => one.includes(word)));
  return (fresh.length > 0 ? fresh : words).join(', ');
}

/** Where the word ends of which a cue is the beginning: `medical cod` stands for `medical coding`. */
export function wordEnd(text: string, from: number): number {
  let end = from;
  while (isWord(text.charCodeAt(end))) end++;
  return end;
}
