import { CLASS, HYPHEN, isDigit, isLower, isSpace, isUpper, isWord, SKIP, SYMBOL } from './characters.ts';
import type { Matcher } from './matcher.ts';
import { ROOT } from './trie.ts';
import { newWalk, walk } from './walk.ts';

/**
 * Whether a form at start..end stands as a word of its own: not in an address, a file name,
 * code, a part number or another name. `before` is the end of the form taken last, so that
 * `CPC-CCS` and `AAPC&AHIMA` are read as two.
 */
export function accepts(matcher: Matcher, text: string, start: number, end: number, before: number): boolean {
  return leftOpen(text, start, before) && rightOpen(matcher, text, end) && !inAddress(text, start, end, before);
}

/** How far around a form addresses and paths are looked for. */
const REACH = 160;
const MIN_GLUED_WORD = 4;
const MIN_CAPITAL_WORD = 6;

function leftOpen(text: string, start: number, before: number): boolean {
  let at = start - 1;
  while (at >= 0 && (CLASS[text.charCodeAt(at)] ?? 0) & SKIP) at--;
  if (at < 0) return true;
  const unit = text.charCodeAt(at);
  if (isWord(unit)) return false;
  if (isSpace(unit) || at + 1 === before) return true;
  const beyond = at > 0 ? text.charCodeAt(at - 1) : 32;
  if (isDash(unit)) return !isTightHyphen(unit) || !isWord(beyond) || at === before || isPlainWord(text, at);
  switch (text[at]) {
    case '@': case '\\': case '$': case '^': case '~': case '`':
      return false;
    case '#': case '=': case '&': case '+':
      return !isWord(beyond) || at === before;
    case ':':
      return beyond !== unit;
    case '.':
      return beyond === unit || (isLower(beyond) && isPlainWord(text, at, MIN_GLUED_WORD));
    default:
      return true;
  }
}

function rightOpen(matcher: Matcher, text: string, end: number): boolean {
  let at = end;
  while ((CLASS[text.charCodeAt(at)] ?? 0) & SKIP) at++;
  if (at >= text.length) return true;
  const unit = text.charCodeAt(at);
  if (isSpace(unit)) return true;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
  if (isDash(unit)) return !isTightHyphen(unit) || !isWord(next) || opensWord(matcher, text, at + 1) || isModifier(text, end, at + 1);
  switch (text[at]) {
    case '\\':
      return false;
    case '@':
      return !isWord(next);
    case '.':
      return !isWord(next) || (isUpper(next) && isLower(text.charCodeAt(at + 2)));
    case ':':
      return next !== unit && !isDigit(next);
    case '(':
      return next !== 41;
    case '+':
      return isWord(next) && startsForm(matcher, text, at + 1);
    default:
      return true;
  }
}


/** After a hyphen: `CPC-certified`, `CPC-Certified`, `CPC-REQUIRED`, `CPT-HCPCS`, but not `CPC-X`, `CPC-123`. */
function opensWord(matcher: Matcher, text: string, start: number): boolean {
  let end = start;
  while (end - start < REACH && isAsciiLetter(text.charCodeAt(end))) end++;
  const length = end - start;
  if (isWord(text.charCodeAt(end))) return startsForm(matcher, text, start);
  if (length >= 2 && isLower(text.charCodeAt(start))) return true;
  if (length >= 3 && isLower(text.charCodeAt(start + 1))) return true;
  return length >= MIN_CAPITAL_WORD || startsForm(matcher, text, start);
}

/** `E/M-25`: a visit with a modifier. */
function isModifier(text: string, end: number, start: number): boolean {
  return /[/&]\s?M$/.test(text.slice(end - 3, end)) && /^\d\d(?!\w)/.test(text.slice(start, start + 3));
}

function startsForm(matcher: Matcher, text: string, start: number): boolean {
  const found = newWalk();
  walk(matcher.trie, text, start, ROOT, found);
  return found.value > 0;
}

/** Whether an ordinary word, not a code, ends at `end`: `non-`, `AAPC/non-`, but not `A1-`, `ABC-`. */
function isPlainWord(text: string, end: number, least = 2): boolean {
  let start = end;
  while (end - start < REACH && start > 0 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  if (end - start < least || (start > 0 && (isWord(text.charCodeAt(start - 1)) || text[start - 1] === '.'))) return false;
  return isLower(text.charCodeAt(end - 1));
}

/** Whether the run of text without a space around a form is an address, a path or a file name. */
function inAddress(text: string, start: number, end: number, before: number): boolean {
  // What stands right behind a form that was taken has been looked at already.
  const left = isJoint(text.charCodeAt(start - 1)) && before !== start - 1;
  return (left && endsAddress(text.slice(runStart(text, start), start)))
    || ((left || isJoint(text.charCodeAt(end))) && beginsAddress(text.slice(end, runEnd(text, end))));
}

function endsAddress(run: string): boolean {
  return /:\/\/|www\.|@|\\|\.[a-z]{2,8}[/:?]|^[(["']?[/~]\w|^\.{1,2}\/|^[(["']?\/.*\//.test(run);
}

function beginsAddress(run: string): boolean {
  if (!run.includes('.')) return false;
  return /^[^\s,;()]*\.(?:[a-z][a-z0-9]{1,4})(?:$|[\s/?#,;)"'\]])/.test(run) || /^[^\s,;()]*@[\w.-]+\.\w/.test(run);
}

function isJoint(unit: number): boolean {
  return unit === 47 || unit === 46 || unit === 45 || unit === 58 || unit === 61 || unit === 38 || unit === 63 || unit === 35 || unit === 43 || unit === 37;
}

function runStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < REACH && !isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function runEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < REACH && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isDash(unit: number): boolean {
  return ((CLASS[unit] ?? 0) & SYMBOL) === HYPHEN;
}

/** En and em dashes part words, hyphens join them. */
function isTightHyphen(unit: number): boolean {
  return unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 0xfe63 || unit === 0xff0d;
}

function isAsciiLetter(unit: number): boolean {
  return isLower(unit) || isUpper(unit);
}
