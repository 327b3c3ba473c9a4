import { AMPERSAND, ANY_DIGIT, CLASS, HYPHEN, isDigit, isSpace, isUpper, isWord, SKIP, SLASH, SPACE, SYMBOL, WORD } from './characters.ts';
import type { Trie } from './trie.ts';

/** A longer gap ends a term, so that no text makes a walk long. */
const MAX_GAP = 64;
const SMALL_S = 115;
const CAPITAL_S = 83;

/** The longest word that begins where a walk began: its value in the trie (0 is none) and where it ends. */
export interface Walk {
  value: number;
  end: number;
}

export function newWalk(): Walk {
  return { value: 0, end: 0 };
}

/**
 * Follows `text` from `start` through the trie, beginning at `node`, and writes what it finds
 * into `found`. Reads no further than the longest word, gaps included. `prefixes` says by value
 * which words stand for any ending.
 */
export function walk(trie: Trie, text: string, start: number, node: number, found: Walk, prefixes?: Uint8Array): void {
  found.value = found.end = 0;
  const length = text.length;
  let at = start;
  while (at < length) {
    const kind = CLASS[text.charCodeAt(at)] ?? 0;
    if (kind & SKIP) {
      at++;
      continue;
    }
    const symbol = kind & SYMBOL;
    let after = trie.step(node, symbol);
    let taken = at + 1;
    if (symbol === SPACE) {
      taken = skipSpaces(text, at);
      const ahead = (CLASS[text.charCodeAt(taken)] ?? 0) & SYMBOL;
      if (ahead === SLASH || ahead === AMPERSAND) {
        const beyond = trie.step(node, ahead);
        if (beyond) [after, taken] = [beyond, skipSpaces(text, taken + 1)];
      } else if (ahead === HYPHEN && after) {
        taken = skipSpaces(text, taken + 1);
      }
    } else if (symbol === HYPHEN) {
      if (!after) after = trie.step(node, SPACE);
      if (after && text.charCodeAt(taken) === 10) taken = skipSpaces(text, taken);
    } else if ((symbol === SLASH || symbol === AMPERSAND) && after) {
      taken = skipSpaces(text, taken);
    } else if (!after && isDigit(text.charCodeAt(at))) {
      after = trie.step(node, ANY_DIGIT);
    }
    if (!after || taken - at > MAX_GAP) return;
    node = after;
    at = taken;
    const value = trie.valueAt(node);
    if (!value) continue;
    const end = prefixes?.[value] || !(kind & WORD) ? at : endOfWord(text, at);
    // CPCs is the plural of CPC, CPCS another credential, and hcpcs is HCPCS in small letters.
    const plural = end === found.end && text.charCodeAt(end - 1) === SMALL_S && isUpper(text.charCodeAt(end - 2));
    if (!end || plural) continue;
    found.value = value;
    found.end = end;
  }
}

/** Where the word that has been read up to `at` ends: there, or after a plural s; 0 if it goes on. */
function endOfWord(text: string, at: number): number {
  let beyond = at;
  while ((CLASS[text.charCodeAt(beyond)] ?? 0) & SKIP) beyond++;
  const unit = text.charCodeAt(beyond);
  if (!isWord(unit)) return at;
  if ((unit === SMALL_S || unit === CAPITAL_S) && !isWord(text.charCodeAt(beyond + 1))) return beyond + 1;
  return 0;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at - from <= MAX_GAP && isSpace(text.charCodeAt(at))) at++;
  return at;
}
