import type { WrittenAmount } from './range.ts';

const UP_TO = /(?:up\s?to|as (?:much|high) as|\bmax(?:imum)?\b(?:\sfor (?:this|the) [a-z]+)?(?:\s(?:of|is|starting|base|hourly|annual|pay|rate|salary|wage))*[:.]?|\b(?:cap|ceiling)\s(?:of|is|at)|\breach(?:es)?|\b(?:salary|pay|wage)\sto|not (?:to )?exceed(?:ing)?|(?:no|not) more than|(?<!no |not )less than|\bunder|tops? out (?:at|around|near)|capped at|at most)\s*(?:about\s)?$/i;
const FROM = /(?:\bfrom|starting (?:at|from)|\b(?:starts?|begins?|beginning) (?:at|from)|at least|(?:no|not) less than|\bmin(?:imum)?\b(?:\sfor (?:this|the) [a-z]+)?(?:\s(?:of|is|starting|base|hourly|annual|pay|rate|salary|wage))*[:.]?|more than|in excess of|upwards of|\bover|\babove)\s*(?:about\s)?$/i;
/** "I went from $16": a single figure of the past. */
export const MOVED = /\b(?:went|gone|rises?|grows?|climbs?|going|raised?|increased?|moved|took|jumped|bump(?:ed)?|came|up|down|cut|drop(?:ped)?|fell|lowered)\s(?:me\s)?from\s*$/i;
/** "Would not go below $25". */
const NOT_BELOW = /(?:\bnot|\bnever|n['’]t)\s(?:[a-z]+\s){0,2}(?:less than|below|under)\s*$/i;
const AFTER_MAX = /^\s(?:max(?:imum)?|or less|or under)\b/i;
const AFTER_MIN = /^\s(?:min(?:imum)?)\b/i;

/**
 * Lowest and highest of an amount: both of a range; "up to" has no lowest, "from", "starting at" and
 * "and up" no highest; a single figure is both. `last`: where the amount before ends.
 */
export function boundsOf(text: string, amount: WrittenAmount, last: number): { min: number | null; max: number | null } {
  const { low, high, isRange, open } = amount;
  if (isRange) return { min: low, max: high };
  const before = text.slice(Math.max(last, amount.start - 48), amount.start);
  const after = text.slice(amount.end, amount.end + 12);
  const own = text.slice(amount.start, amount.end);
  if (NOT_BELOW.test(before)) return { min: low, max: null };
  if (/\bmax(?:imum)?\b/i.test(own) || UP_TO.test(before) || AFTER_MAX.test(after)) return { min: null, max: high };
  if (open || /\bmin(?:imum)?\b/i.test(own) || AFTER_MIN.test(after) || (FROM.test(before) && !MOVED.test(before))) return { min: low, max: null };
  return { min: low, max: high };
}
