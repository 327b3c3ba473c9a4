import { CLASS, SKIP, WORD } from './characters.ts';

/**
 * How evidence words begin, as a hashed set: it turns away most words of a text for the price of
 * a multiplication a character, before the trie is asked. A cue of one word is in it by its word,
 * any other by its first word and the letter behind it.
 */
const BITS = 18;
const SPREAD = 0x9e3779b1;
const HASH = '#'.charCodeAt(0);
const DIGITS = '0123456789';
const SMALL_S = 's'.charCodeAt(0);

/** The key of a word, one character on; `kind` is the character's class. Begins with 0. */
export function nextKey(key: number, kind: number): number {
  return Math.imul(key ^ kind, SPREAD);
}

/** The key of a word with this key and what stands behind the gap after it; anything but a letter or digit is one. */
export function keyAhead(key: number, kind: number): number {
  return nextKey(~key, kind < WORD || kind & SKIP ? 0 : kind);
}

/** Whether the set may hold what has this key; false is certain. */
export function mayHold(set: Uint8Array, key: number): boolean {
  const slot = key >>> (32 - BITS);
  return (((set[slot >>> 3] as number) >>> (slot & 7)) & 1) !== 0;
}

/** A set that holds nothing yet. */
export function emptySet(): Uint8Array {
  return new Uint8Array(1 << (BITS - 3));
}

/** Adds the beginning of a spelling, of one word in the plural, too. */
export function addBeginning(set: Uint8Array, spelling: string): void {
  let [key, at] = [0, 0];
  for (; at < spelling.length && kindAt(spelling, at) >= WORD; at++) key = nextKey(key, kindAt(spelling, at));
  if (at === spelling.length) {
    put(set, key);
    put(set, nextKey(key, CLASS[SMALL_S] as number));
    return;
  }
  const ahead = spelling.charCodeAt(at + 1);
  put(set, keyAhead(key, 0));
  for (const letter of ahead === HASH ? DIGITS : spelling.charAt(at + 1)) put(set, keyAhead(key, kindAt(letter, 0)));
}

/** Of a word that stands for any ending, this many characters are looked at, or one less. */
export const STEM = 4;

/** Adds the first characters of a word that stands for any ending (`phlebotom*`): `STEM` of them, or all. */
export function addStem(set: Uint8Array, stem: string): void {
  if (stem.length < STEM - 1) throw new Error(`"${stem}*" is too short to stand for any ending`);
  let key = 0;
  for (let at = 0; at < Math.min(STEM, stem.length); at++) key = nextKey(key, kindAt(stem, at));
  put(set, key);
}

function kindAt(text: string, at: number): number {
  return CLASS[text.charCodeAt(at)] as number;
}

function put(set: Uint8Array, key: number): void {
  const slot = key >>> (32 - BITS);
  set[slot >>> 3] = (set[slot >>> 3] as number) | (1 << (slot & 7));
}
