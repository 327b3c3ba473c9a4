import type { Figure } from './figure.ts';
import { matchAt } from './match-at.ts';
import { MOVED } from './bounds.ts';
import { unitAfter } from './unit-words.ts';
import type { StatedUnit } from './unit-words.ts';

/** Figures that stand for one amount, with their unit words; not yet known to be pay. */
export interface WrittenAmount {
  start: number;
  end: number;
  low: number;
  high: number;
  isRange: boolean;
  /** "24+", "24 or more". */
  open: boolean;
  unit: StatedUnit | null;
  currency: string | null;
  thousands: boolean;
  cents: boolean;
  grouped: boolean;
}

/** No range goes from an amount to more than this many times as much. */
const WIDEST = 6;
/** As a survey tells the lowest and the highest of all: "from $7.25 to $44.40". */
const WIDEST_OF_ALL = 9;
const LONGEST_GAP = 70;
const REACH = 48;

const DASH = /^\.?[\s*)]{0,3}(?:\((?:min|max|mid)[a-z]{0,7}\)\s?)?\s?(?:to\s?)?(?:-{1,3}|[–—‒−‑~→]|\.{2,3}|…)\s{0,3}(?:(?:up\s)?to\s)?$/i;
const TO = /^\.?\s?(?:\([a-z]{3,12}\)\s?)?[,;]?\s*(?:(?:and|or|but)\s)?(?:can\s)?(?:go(?:es|ing)?|rang(?:es?|ing)|progress(?:es|ing)|all the way)?\s?(?:up\s)?(?:to|thru|through|until|til|till)(?:\s(?:a\s)?max(?:imum)?(?:\sof)?|\sas (?:much|high) as|\s(?:around|about|roughly|nearly|over|approximately))?\s?$/i;
const MAXIMUM = /^[\s,;|/.():–-]*(?:(?:and|or|to)\s)?(?:(?:a|the)\s)?(?:[a-z]+[\s.–-]{1,3}){0,3}?(?:max(?:imum)?|high(?:est|\send)?|top(?:s\sout)?|ceiling|end)\b[\s:.)]*(?:(?!min|low)[a-z]+[\s:.)]+){0,3}$/i;
const MIDDLE = /^[\s,;|/.():–-]*(?:\(min\w*\)\s?)?[\s–-]*(?:[a-z]+\s)?mid(?:point|dle)?\b[\s:.)]*$/i;
/** "from $52,416 in our lowest market up to $89,232". */
const SPREAD = /^\s(?:in|for|at) (?:[a-z]+\s){1,6}(?:up )?to\s$/i;
const AND = /^\s(?:and|&)\s$/;
const CELLS = /^(?:\s*[\t\n]\s*|\s?\/\s?)$/;
/** A table's head over two or three cells. */
const HEAD = /\bmin(?:imum)?\b(?!:)[^\n\d$]{1,20}(?:\bmid(?:point)?\b[^\n\d$]{1,20})?\bmax(?:imum)?\b[^\n\d$]{0,12}(?:\n\s*)?$/i;
/** "$24 minimum to $26". */
const LOW_AFTER = /^\s\(?(?:min(?:imum)?|to start|starting|entry(?: level)?|low(?: end)?)\b\)?/i;
const MIDDLE_AFTER = /^\s\(?(?:mid(?:point)?|median)\b\)?/i;
const HIGH_AFTER = /\s\(?(?:max(?:imum)?|high(?: end)?)\b\)?/iy;
const LISTED = /^\s?[,;/|–-]\s*$/;
const SLASH = /^\s?\/\s?$/;
const ANDED = /\b(?:between|(?:rang\w+|var(?:y|ies)|runs?|goes)(?:\s(?:from|of|is))?)\s?:?\s?$/i;
const LOWEST = /\b(?:min(?:imum)?|low(?:est)?|start\w*|from|entry|begin\w*)\b/i;
const RANGED = /\brange\b[^\n]{0,12}$/i;
/** "24+", but not "24+ benefits". */
const PLUS = /-plus\b|\s\+(?=\s?(?:per|an?)\s)|\+(?!\w|\s?\$|\s?(?:full|great|excellent)?\s?(?:benefits?|bonus|tips|commission|incentives?|differentials?|OT|overtime|medical|health|PTO|401|sign|equity|mileage|stipend)\b)|\+(?=(?:per|an?|hour|annual))/y;
const CODE = /[ \u00a0]?(?:\((?=[A-Z]{3}\)))?(USD|CAD|AUD)\b\)?/y;
const AND_UP = /\.?\s?(?:and|or|&)\s(?:up(?!\sto\b)|more|above|higher|over)\b/y;

interface Tail {
  end: number;
  unit: StatedUnit | null;
  open: boolean;
  /** A currency that only the unit is followed by: "$31 per hour (CAD)". */
  currency: string | null;
}

/** A figure with what follows it. */
type Tailed = Figure & { tail: Tail };

/** Joins neighbouring figures into ranges and reads the unit words of each amount. In order. */
export function amountsIn(text: string, found: readonly Figure[]): WrittenAmount[] {
  const figures = found.map((figure) => ({ ...figure, tail: tailOf(text, figure.end) }));
  const amounts: WrittenAmount[] = [];
  for (let index = 0; index < figures.length; index += 1) {
    const first = figures[index];
    if (!first) break;
    // The 2 of "every 2 weeks".
    if (first.start < (amounts.at(-1)?.end ?? 0)) continue;
    const [second, third] = [figures[index + 1], figures[index + 2]];
    const before = text.slice(Math.max(amounts.at(-1)?.end ?? 0, first.start - REACH), first.start);
    const isNear = second !== undefined && second.start - first.end <= LONGEST_GAP;
    const middle = isNear && third && hasMiddle(text, before, first, second, third);
    const last = middle ? third : second;
    if (isNear && last && (middle || joins(text, before, first, last))) {
      index += middle ? 2 : 1;
      amounts.push(amountOf(first, last));
    } else {
      amounts.push(amountOf(first, first));
    }
  }
  return amounts;
}

/** "min - mid - max": three figures of one range. */
function hasMiddle(text: string, before: string, first: Tailed, second: Tailed, third: Tailed): boolean {
  if (!(first.value < second.value && second.value < third.value && third.value <= first.value * WIDEST)) return false;
  const gaps = [gapOf(text, first, second), gapOf(text, second, third)];
  const [toMiddle = '', toLast = ''] = gaps;
  if (MIDDLE.test(toMiddle) && (MAXIMUM.test(toLast) || DASH.test(toLast))) return true;
  if (LOW_AFTER.test(toMiddle) && MIDDLE_AFTER.test(toLast) && matchAt(HIGH_AFTER, text, third.tail.end)) return true;
  if (HEAD.test(before) && gaps.every((gap) => CELLS.test(gap))) return true;
  return gaps.every((gap) => DASH.test(gap)) && /mid/i.test(before + text.slice(second.end, third.start));
}

function joins(text: string, before: string, first: Tailed, last: Tailed): boolean {
  // A bare $ after C$ or CAD is of the same country.
  const isSame = first.currency === last.currency || isOtherDollar(first.currency) && text[last.start] === '$' || isOtherDollar(last.currency) && text[first.start] === '$';
  if (first.currency && last.currency && !isSame) return false;
  const [low, high] = valuesOf(first, last);
  const [one, other] = [first.tail.unit?.period, last.tail.unit?.period];
  if (one && other && one !== other) return false;
  if (low > high && first.currency !== null && last.currency === null) return false;
  const written = gapOf(text, first, last);
  const gap = written.replace(LOW_AFTER, '');
  const widest = ANDED.test(before) && first.currency !== null && last.currency !== null ? WIDEST_OF_ALL : WIDEST;
  if (Math.max(low, high) > Math.min(low, high) * widest || low === high) return false;
  if (DASH.test(gap) || TO.test(gap)) return !(MOVED.test(before) && TO.test(gap));
  if (gap !== written && LISTED.test(gap) && matchAt(HIGH_AFTER, text, last.tail.end)) return low < high;
  if (AND.test(gap) || SPREAD.test(gap)) return ANDED.test(before);
  if (low > high) return false;
  if (MAXIMUM.test(gap)) return LOWEST.test(before);
  return (CELLS.test(gap) && (RANGED.test(before) || HEAD.test(before))) || (SLASH.test(gap) && first.currency !== null && low >= 10_000);
}

function isOtherDollar(currency: string | null): boolean {
  return currency === 'CAD' || currency === 'AUD';
}

/** The text between two figures without the first one's own unit. */
function gapOf(text: string, first: Tailed, second: Tailed): string {
  const from = first.tail.end;
  return from > second.start ? text.slice(first.end, second.start) : text.slice(from, Math.min(second.start, from + LONGEST_GAP));
}

function amountOf(first: Tailed, last: Tailed): WrittenAmount {
  const { tail } = last;
  const [one, other] = valuesOf(first, last);
  const isRange = first !== last;
  return {
    start: first.start,
    end: tail.end,
    low: Math.min(one, other),
    high: Math.max(one, other),
    isRange,
    open: tail.open && !isRange,
    unit: tail.unit ?? first.tail.unit,
    currency: tail.currency ?? (isOtherDollar(last.currency) ? last.currency : (first.currency ?? last.currency)),
    thousands: first.thousands || last.thousands,
    cents: first.cents || last.cents,
    grouped: first.grouped && last.grouped,
  };
}

/** "$52 - 68K": what is in thousands on one side is so on both. */
function valuesOf(first: Figure, last: Figure): [number, number] {
  const shared = first.thousands !== last.thousands;
  const full = ({ value, thousands }: Figure) => (shared && !thousands && value < 1000 ? value * 1000 : value);
  return [full(first), full(last)];
}

/** Unit words and "and up" after an amount, in either order. */
function tailOf(text: string, from: number): Tail {
  let end = from;
  let open = false;
  const take = (pattern: RegExp) => {
    const match = matchAt(pattern, text, end);
    if (match) [end, open] = [end + match[0].length, true];
  };
  take(PLUS);
  take(AND_UP);
  const unit = unitAfter(text, end);
  if (unit) end = unit.end;
  take(PLUS);
  take(AND_UP);
  const code = unit ? matchAt(CODE, text, end) : null;
  return { end, unit, open, currency: code?.[1] ?? null };
}
