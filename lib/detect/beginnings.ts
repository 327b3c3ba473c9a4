import { CLASS, WORD } from './characters.ts';

/**
 * How words begin: the classes of at most four characters of a word in one number, and a hashed
 * set of such numbers. It turns away nearly every word of a text for the price of one look-up.
 */
const LENGTH = 4;
const BITS = 14;
const SPREAD = 0x9e3779b1;
const SMALL_S = 115;

/** Where a beginning stands in the set: `key` has 8 bits for each character. */
export function slotOf(key: number): number {
  return Math.imul(key, SPREAD) >>> (32 - BITS);
}

/** The set of the beginnings of these spellings. */
export function beginningsOf(spellings: Iterable<string>): Uint8Array {
  const set = new Uint8Array(1 << BITS);
  for (const spelling of spellings) {
    let [key, at] = [0, 0];
    for (; at < LENGTH; at++) {
      const kind = at < spelling.length ? (CLASS[spelling.charCodeAt(at)] as number) : 0;
      if (kind < WORD) break;
      key = (key << 8) | kind;
    }
    set[slotOf(key)] = 1;
    // CPCs
    if (at < LENGTH) set[slotOf((key << 8) | (CLASS[SMALL_S] as number))] = 1;
  }
  return set;
}
