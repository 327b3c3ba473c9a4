import { isDigit } from './characters.ts';
import type { CompiledForm, Matcher } from './matcher.ts';
import { newWalk, walk } from './walk.ts';

/** What may stand between `ICD-10-CM` and `PCS`. */
const JOINT = /\s{0,4}(?:\/|&|,?\s(?:and|or)\b|,|\+|-)\s{0,4}(?:and\s|or\s|&\s?)?-?/iy;
/** After a number these words make it an amount, not a part of a code set's name. */
const AMOUNT = /\s?(?:\+|%|\.\d|,\d|(?:or more\s)?(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|charts?|percent|people)\b)/iy;

/**
 * The form that goes on from the one before it: after `ICD-10-CM`, the `PCS` in `/PCS`,
 * `and PCS`; after `ICD-9`, the `10-CM` in `/10-CM`. Null where nothing goes on.
 */
export function continuation(
  matcher: Matcher,
  text: string,
  end: number,
  form: CompiledForm,
): { start: number; end: number; form: CompiledForm } | null {
  if (!form.head) return null;
  JOINT.lastIndex = end;
  const joint = JOINT.exec(text)?.[0];
  if (joint === undefined) return null;
  const start = end + joint.length;
  const found = newWalk();
  walk(matcher.trie, text, start, form.head, found);
  const next = matcher.forms[found.value - 1];
  if (!next || next.term === form.term || next.name) return null;
  return fits(text, start, found.end, joint) ? { start, end: found.end, form: next } : null;
}

/** What may stand before `APR-DRG` and end with it: `MS-/`, `MS/`, `MS- and `. */
const OPEN_PART = /(?<![\w-])([A-Z]{2,4})(?:-?\s?\/\s?|-,?\s(?:and|or|&)\s)$/;
const MOST_BEFORE = 12;

/**
 * The form that shares the end of the one at `start`: the `MS` of `MS-/APR-DRG`, read as MS-DRG.
 * Null where there is none after `from`.
 */
export function openPart(
  matcher: Matcher,
  text: string,
  from: number,
  start: number,
  form: CompiledForm,
): { start: number; end: number; form: CompiledForm } | null {
  if (!form.tail || start - from < 3) return null;
  const before = text.slice(Math.max(from, start - MOST_BEFORE), start);
  const found = OPEN_PART.exec(before);
  const part = found?.[1];
  if (!found || !part) return null;
  const node = matcher.trie.find(`${part}-${form.tail}`);
  const shared = matcher.forms[matcher.trie.valueAt(node) - 1];
  if (!node || !shared || shared.term === form.term) return null;
  const at = start - before.length + found.index;
  return { start: at, end: at + part.length, form: shared };
}

function fits(text: string, start: number, end: number, joint: string): boolean {
  if (end - start < 2 && !joint.includes('/')) return false;
  if (!/^[A-Z0-9 -]+s?$/.test(text.slice(start, end))) return false;
  if (!isDigit(text.charCodeAt(end - 1))) return true;
  AMOUNT.lastIndex = end;
  return !joint.startsWith(',') && !AMOUNT.test(text);
}
