import { CLASS, WORD } from './characters.ts';

/**
 * The first words of all forms, as a hashed set: it turns away nearly every word of a text for
 * the price of a multiplication a character, before the trie is asked.
 */
const BITS = 18;
const SPREAD = 0x9e3779b1;

/** The key of a word, one character on; `kind` is the character's class. Begins with 0. */
export function nextKey(key: number, kind: number): number {
  return Math.imul(key ^ kind, SPREAD);
}

/** Whether the set may hold the word with this key; false is certain. */
export function mayHold(set: Uint8Array, key: number): boolean {
  const slot = key >>> (32 - BITS);
  return (((set[slot >>> 3] as number) >>> (slot & 7)) & 1) !== 0;
}

/** The set of the words that these spellings begin with, those of one word in the plural, too. */
export function beginningsOf(spellings: Iterable<string>): Uint8Array {
  const set = new Uint8Array(1 << (BITS - 3));
  for (const spelling of spellings) {
    let [key, at] = [0, 0];
    for (; at < spelling.length; at++) {
      const kind = CLASS[spelling.charCodeAt(at)] as number;
      if (kind < WORD) break;
      key = nextKey(key, kind);
    }
    put(set, key);
    put(set, nextKey(key, CLASS[SMALL_S] as number));
  }
  return set;
}

const SMALL_S = 115;
/** Of a word that stands for any ending, this many characters are looked at, or one less. */
export const STEM = 4;

/** The set of the first characters of words that stand for any ending (`phlebotom*`): `STEM` of them, or all. */
export function stemsOf(stems: Iterable<string>): Uint8Array {
  const set = new Uint8Array(1 << (BITS - 3));
  for (const stem of stems) {
    if (stem.length < STEM - 1) throw new Error(`"${stem}*" is too short to stand for any ending`);
    let key = 0;
    for (let at = 0; at < Math.min(STEM, stem.length); at++) key = nextKey(key, CLASS[stem.charCodeAt(at)] as number);
    put(set, key);
  }
  return set;
}

function put(set: Uint8Array, key: number): void {
  const slot = key >>> (32 - BITS);
  set[slot >>> 3] = (set[slot >>> 3] as number) | (1 << (slot & 7));
}
