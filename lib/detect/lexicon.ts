import type { Dictionary, Vocabulary } from '../knowledge/dictionary.ts';
import { FIELD, FORM_NAME } from '../knowledge/dictionary.ts';
import { addBeginning, addStem, emptySet, keyAhead, mayHold, nextKey, STEM } from './beginnings.ts';
import { CLASS, isLower, SKIP, symbolOf, WORD } from './characters.ts';
import { BuiltInSteps } from './in-steps.ts';
import type { CompiledForm } from './matcher.ts';
import { readCue, stemOfName } from './notation.ts';
import { ROOT, Trie } from './trie.ts';
import { newWalk, walk } from './walk.ts';

/**
 * What every cue weighs for the senses it speaks for, side by side: those of a cue are at
 * `from[cue]` up to `from[cue + 1]`.
 */
export interface Weights {
  readonly from: Uint32Array;
  readonly senses: Uint16Array;
  /** Places in `levels`: there are few different weights. */
  readonly weights: Uint8Array;
  readonly levels: Float64Array;
}

/** An evidence word as it stands in a text. */
export interface CueHit {
  readonly start: number;
  readonly end: number;
  /** Its number in the lexicon. */
  readonly cue: number;
}

/** All evidence of a dictionary, ready for looking up. The first two cues for every term are its mentions. */
export interface Lexicon {
  /** How words begin that may be cues, and those that stand for any ending; see beginnings.ts. */
  readonly beginnings: Uint8Array;
  readonly stems: Uint8Array;
  readonly trie: Trie;
  /** A cue is a word or phrase, or a mention; there are so many. */
  readonly cueCount: number;
  readonly evidence: Weights;
  /** By cue, plus one: whether it stands for any ending. */
  readonly prefixes: Uint8Array;
  /** By cue: whether it counts in capitals only. */
  readonly capitals: Uint8Array;
  readonly senseCount: number;
  /** Senses that speak against every term which does not count them as its own. */
  readonly elsewhere: readonly number[];
  /** By term: stems of the words that its full names are made of. */
  readonly nameWords: ReadonlyMap<number, ReadonlySet<string>>;
  /** Words right behind and before an abbreviation that make it something foreign. */
  readonly companyAfter: ReadonlySet<string>;
  readonly companyBefore: ReadonlySet<string>;
}

/** Points that a sure mention gives its neighbours, and a mention with rivals (in the same sentence only). */
const SURE_POINTS = 3;
const SHARED_POINTS = 2;

const lexicons = new BuiltInSteps(build);

/** The lexicon of a dictionary. */
export function lexiconOf(dictionary: Dictionary): Lexicon {
  return lexicons.of(dictionary);
}

/** Builds the lexicon of a dictionary, unless it is there, step by step. */
export function lexiconSteps(dictionary: Dictionary): Generator<void> {
  return lexicons.steps(dictionary);
}

/** The cue that a mention in this form is for its neighbours. */
export function cueOf({ term, sure }: CompiledForm): number {
  return term * 2 + (sure ? 0 : 1);
}

/** The term that a cue is a mention of; for cues that are mentions only. */
export function termOfCue(cue: number): number {
  return cue >> 1;
}

/** Whether a cue is the mention of a term in a form that has rivals. */
export function isDoubtfulMention(cue: number, terms: number): boolean {
  return cue < terms * 2 && (cue & 1) === 1;
}

/** Words that are taken in one step. */
const AT_ONCE = 25;

function* build(dictionary: Dictionary): Generator<void, Lexicon> {
  const weights = new Map(dictionary.weights);
  const cues: ReadonlyMap<number, number>[] = dictionary.terms.flatMap((_, term) => [
    new Map([[FIELD, weights.get(term) ?? SURE_POINTS]]),
    new Map([[FIELD, Math.min(SHARED_POINTS, weights.get(term) ?? SHARED_POINTS)]]),
  ]);
  const { vocabularies } = dictionary;
  const words = yield* readVocabularies(dictionary, vocabularies);
  const trie = new Trie();
  const first = cues.length;
  const cueCount = first + words.length;
  const prefixes = new Uint8Array(1 + cueCount);
  const capitals = new Uint8Array(cueCount);
  const [beginnings, stems] = [emptySet(), emptySet()];
  for (const [index, word] of words.entries()) {
    trie.add(word.spelling, first + index + 1);
    if (word.prefix) prefixes[first + index + 1] = 1;
    if (word.capitals) capitals[first + index] = 1;
    addBeginning(beginnings, word.spelling);
    for (const stem of stemOf(word)) addStem(stems, stem);
    if (index % AT_ONCE === 0) yield;
  }
  trie.trim();
  for (const [index, word] of words.entries()) {
    const points = new Map(word.points);
    for (const part of partsOf(trie, prefixes, word.spelling)) {
      words[part - 1 - first]?.points.forEach((weight, sense) => points.set(sense, Math.max(weight, points.get(sense) ?? 0)));
    }
    cues.push(points);
    if (index % AT_ONCE === 0) yield;
  }
  const evidence = yield* sideBySide(cues);
  yield;
  return {
    beginnings,
    stems,
    trie,
    cueCount,
    evidence,
    prefixes,
    capitals,
    senseCount: vocabularies.length,
    elsewhere: dictionary.elsewhere,
    nameWords: nameWordsOf(dictionary),
    companyAfter: new Set(dictionary.company[0].split('|')),
    companyBefore: new Set(dictionary.company[1].split('|')),
  };
}

/** Objects and arrays of their own would lie all over the memory, which going through takes longer than adding up. */
function* sideBySide(cues: readonly ReadonlyMap<number, number>[]): Generator<void, Weights> {
  const from = new Uint32Array(cues.length + 1);
  cues.forEach((points, cue) => { from[cue + 1] = (from[cue] ?? 0) + points.size; });
  const senses = new Uint16Array(from[cues.length] ?? 0);
  const weights = new Uint8Array(senses.length);
  const levels = new Map<number, number>();
  let at = 0;
  for (const [cue, points] of cues.entries()) {
    for (const [sense, weight] of points) {
      const level = levels.get(weight) ?? levels.size;
      levels.set(weight, level);
      senses[at] = sense;
      weights[at++] = level;
    }
    if (cue % AT_ONCE === 0) yield;
  }
  if (levels.size > 256) throw new Error(`the evidence has ${levels.size} different weights, over 256`);
  return { from, senses, weights, levels: Float64Array.from(levels.keys()) };
}

/** What a cue weighs for a sense; 0 for nothing. */
export function weightFor({ evidence }: Lexicon, cue: number, sense: number): number {
  const { from, senses, weights, levels } = evidence;
  for (let at = from[cue] as number; at < (from[cue + 1] as number); at++) if (senses[at] === sense) return levels[weights[at] as number] as number;
  return 0;
}

interface Word {
  readonly spelling: string;
  /** By sense. */
  readonly points: Map<number, number>;
  prefix: boolean;
  capitals: boolean;
}

function eachCue(vocabulary: Vocabulary, visit: (weight: number, cue: string) => void): void {
  for (const [weight, cues] of vocabulary) for (const cue of cues.split('|')) visit(weight, cue);
}

/** Cues that several senses share are one. */
function* readVocabularies(dictionary: Dictionary, vocabularies: Dictionary['vocabularies']): Generator<void, Word[]> {
  const words = new Map<string, Word>();
  const add = (sense: number, weight: number, cue: string) => {
    const { text, prefix, capitals } = readCue(cue);
    const spelling = text.toLowerCase();
    const word = words.get(spelling) ?? { spelling, points: new Map<number, number>(), prefix, capitals };
    words.set(spelling, word);
    word.points.set(sense, Math.max(weight, word.points.get(sense) ?? 0));
    word.prefix ||= prefix;
    word.capitals &&= capitals;
  };
  for (const [sense, vocabulary] of vocabularies.entries()) {
    eachCue(vocabulary, (weight, cue) => { add(sense, weight, cue); });
    yield;
  }
  const { frames, forms: all } = dictionary;
  for (const { term, own, framed } of dictionary.ambiguities) {
    if (!framed) continue;
    const sense = own[own.length - 1] ?? FIELD;
    const forms = all.filter(([, of, flags]) => of === term && (flags & FORM_NAME) === 0);
    for (const [form] of forms) eachCue(frames, (weight, frame) => { add(sense, weight, frame.replace('@', form.toLowerCase())); });
    yield;
  }
  return [...words.values()];
}

function nameWordsOf(dictionary: Dictionary): Map<number, Set<string>> {
  const byTerm = new Map<number, Set<string>>();
  for (const [text, term, flags] of dictionary.forms) {
    if ((flags & FORM_NAME) === 0) continue;
    const words = byTerm.get(term) ?? new Set();
    byTerm.set(term, words);
    for (const word of text.toLowerCase().match(/[a-z]{3,}/g) ?? []) words.add(stemOfName(word));
  }
  return byTerm;
}

/** The cues that stand in another one, as whole words: `documentation` in `clinical documentation`. */
function partsOf(trie: Trie, prefixes: Uint8Array, spelling: string): number[] {
  const parts: number[] = [];
  for (let start = 0; start >= 0; start = nextWord(spelling, start)) {
    let node = ROOT;
    for (let at = start; at < spelling.length && node; at++) {
      node = trie.step(node, symbolOf(spelling.charCodeAt(at)));
      const value = trie.valueAt(node);
      const whole = at + 1 === spelling.length || spelling[at + 1] === ' ';
      if (node && value && (whole || prefixes[value])) parts.push(value);
    }
  }
  return parts;
}

/** The first word of a cue up to where it may go on in any way: `phlebotom` of `phlebotom*`, `992` of `992##`. */
function stemOf({ spelling, prefix }: Word): string[] {
  const stem = /^[^ #]*(?=#)/.exec(spelling)?.[0];
  if (stem !== undefined) return [stem];
  return prefix && /^[a-z0-9]+$/.test(spelling) ? [spelling] : [];
}

function nextWord(spelling: string, from: number): number {
  const gap = spelling.indexOf(' ', from);
  return gap < 0 ? -1 : gap + 1;
}

const found = newWalk();
const NO_HITS: readonly CueHit[] = [];

/** The cues that begin in `from`..`to` of a text, ascending and not overlapping. */
export function cuesIn(lexicon: Lexicon, text: string, from: number, to: number): readonly CueHit[] {
  const { trie, prefixes, capitals, beginnings, stems } = lexicon;
  let hits: CueHit[] | null = null;
  let at = from;
  let taken = from;
  while (at < to) {
    let kind = CLASS[text.charCodeAt(at)] as number;
    if (kind < WORD) {
      at++;
      continue;
    }
    let start = at;
    let key = 0;
    let seen = 0;
    let likely = false;
    do {
      key = nextKey(key, kind);
      seen |= kind;
      at++;
      if (at - start === STEM - 1 || at - start === STEM) likely ||= mayHold(stems, key);
    } while (at < text.length && (kind = CLASS[text.charCodeAt(at)] as number) >= WORD);
    likely ||= (seen & SKIP) !== 0 || mayHold(beginnings, key) || mayHold(beginnings, keyAhead(key, CLASS[text.charCodeAt(at + 1)] ?? 0));
    if (!likely) continue;
    while ((CLASS[text.charCodeAt(start)] as number) & SKIP) start++;
    walk(trie, text, start, ROOT, found, prefixes);
    if (found.value && found.end > taken && (!capitals[found.value - 1] || inCapitals(text, start, found.end))) {
      (hits ??= []).push({ start, end: found.end, cue: found.value - 1 });
      taken = found.end;
    }
  }
  // A copy is as long as it has to be: engines give a growing array room for sixteen.
  return hits?.slice() ?? NO_HITS;
}

/** A plural s may be small. */
function inCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) if (isLower(text.charCodeAt(at))) return false;
  return true;
}
