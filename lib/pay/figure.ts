import { CURRENCY_AFTER, CURRENCY_BEFORE, currencyOf } from './currency.ts';
import { numberOf } from './number.ts';
import { matchAt } from './match-at.ts';
import { wordFiguresOf } from './number-words.ts';

/** A figure in a text that may be money. */
export interface Figure {
  /** UTF-16 offsets, currency and K included. */
  start: number;
  end: number;
  value: number;
  /** ISO 4217; null where none stands beside it. */
  currency: string | null;
  /** Whether it is written in thousands (52K). */
  thousands: boolean;
  /** Whether it is written with two decimals, as money is. */
  cents: boolean;
  /** Whether it is written with a thousands separator. */
  grouped: boolean;
}

/** Longer runs of digits are no money; the limit also keeps a run of commas from being read again and again. */
const RUN = /(?:\d|\.(?=\d))(?:[\d.,]|['’](?=\d{3})){0,20}/g;
const THOUSANDS = /[ \u00a0]?(?:[kK](?![A-Za-z(])|[kK](?=per|an)|thousand\b)/y;
const LARGE = /[ \u00a0]?(?:m(?:illion|il)\b|bn?(?:illion)?\b|trillion\b|M{1,2}\b)/y;
const CENTS = /[ \u00a0]?(?:¢|cents\b)/y;
const SPACED_GROUP = /[ \u00a0\u202f\u2009](\d{3})(?![\d,])([.,]\d{2}(?!\d))?/y;
const SPLIT_GROUP = /, (\d00)(?!\d)(\.\d{2}(?!\d))?/y;
/** "$24ish an hour". */
const ABOUT = /-?ish\b/iy;
const PERCENT = /\s?(?:[-–]\s?\d[\d.]{0,5}\s?)?(?:%|percent\b)/y;
/** Words that postings glue to a figure: `Salary52,000`. */
const GLUED_LABEL = /(?:salary|pay|rate|range|wage|hourly|compensation|minimum|maximum)$/i;
/** After a bare figure these make it something else: 24%, 9:00, 06/15, 450-bed, 24th. */
const OTHER_SENSE = /[%:#]\d?|\/\d|[-–]?(?!to\b|per|an?\b|hourly|annually|yearly|monthly|weekly|hr|k\b)[A-Za-z]/iy;
/** After a bare figure: it counts something. */
const COUNTED = /[ \u00a0-]{0,2}(?:months?|weeks?|years?|yrs?|days?|hours|charts?|encounters?|records?|beds?|people|miles|credits?|CEUs?|openings?|positions?|tens|units?|states?)\b/iy;
/** Words and signs of which one stands near every bare figure that is pay. */
const HINT = /pay|paid|salar|wage|compens|rate|hour|annual|month|week|year|yr|daily|earn|mak|made|offer|range|base|per\b|hr|p\/?h|\ba[n ]|\/|[$€£₹₱¢]|cents|\d\s?k\b|USD|EUR|dollars/i;
const HINT_BEFORE = 70;
const HINT_AFTER = 40;

/**
 * All figures of a text that may be money, in order, in digits or in words. Left out: parts of codes, dates, times,
 * percentages, telephone numbers, millions (nobody's pay here), 401(k), and bare figures with
 * nothing near them that speaks of money.
 */
export function figuresOf(text: string): Figure[] {
  const figures: Figure[] = [];
  let last = 0;
  for (const match of text.matchAll(RUN)) {
    if (match.index < last) continue;
    const figure = figureAt(text, match.index, match[0], last);
    if (figure === null) continue;
    figures.push(figure);
    last = figure.end;
  }
  const written = wordFiguresOf(text);
  return written.length === 0 ? figures : [...figures, ...written].sort((a, b) => a.start - b.start);
}

/** `last`: where the figure before ends; its currency is not this one's. */
function figureAt(text: string, at: number, run: string, last: number): Figure | null {
  const before = CURRENCY_BEFORE.exec(text.slice(Math.max(last, at - 7), at));
  const start = at - (before?.[0].length ?? 0);
  if (before === null && !isHinted(text, at)) return null;
  const written = withGroups(text, at, run.replace(/[.,]{1,20}$/, ''), before !== null);
  const number = numberOf(written.surface, currencyOf(before));
  if (number === null || number.value === 0) return null;
  let { end } = written;
  if (matchAt(LARGE, text, end) || (before === null && isRetirementPlan(text, end, written.surface))) return null;
  let [value, currency] = [number.value, currencyOf(before)];
  const thousands = value < 1000 ? matchAt(THOUSANDS, text, end) : null;
  if (thousands) [value, end] = [value * 1000, end + thousands[0].length];
  const cents = currency === null ? matchAt(CENTS, text, end) : null;
  if (cents) [value, end, currency] = [value / 100, end + cents[0].length, 'USD'];
  const after = matchAt(CURRENCY_AFTER, text, end);
  const isBareDollar = before?.[0].trim() === '$';
  if (after && (currency === null || isBareDollar || currencyOf(after) === currency)) [currency, end] = [currencyOf(after), end + after[0].length];
  end += matchAt(ABOUT, text, end)?.[0].length ?? 0;
  if (matchAt(PERCENT, text, end) || (currency === null && !standsAlone(text, start, end))) return null;
  return { start, end, value, currency, thousands: thousands !== null, cents: number.cents, grouped: number.grouped };
}

function isHinted(text: string, at: number): boolean {
  return HINT.test(text.slice(Math.max(0, at - HINT_BEFORE), at + HINT_AFTER));
}

/** Takes in thousands that are set off by a space: `$52 000`, `54 000 USD`, `$52, 000`. */
function withGroups(text: string, at: number, surface: string, hasCurrency: boolean): { surface: string; end: number } {
  const end = at + surface.length;
  if (!/^\d{1,3}$/.test(surface)) return { surface, end };
  const group = matchAt(SPACED_GROUP, text, end) ?? (hasCurrency ? matchAt(SPLIT_GROUP, text, end) : null);
  if (!group || !(hasCurrency || group[1] === '000' || matchAt(CURRENCY_AFTER, text, end + group[0].length))) return { surface, end };
  return { surface: `${surface},${group[1] ?? ''}${(group[2] ?? '').replace(',', '.')}`, end: end + group[0].length };
}

function isRetirementPlan(text: string, end: number, surface: string): boolean {
  return /^(?:401|403|457|529)$/.test(surface) && /^\s?\(?[kb]/i.test(text.slice(end, end + 3));
}

function standsAlone(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - 14), start);
  if (/(?:[\d/#.,_@]|(?:^|[^A-Za-z)]):)$/.test(head) || (/[A-Za-z\d][-‑]$/.test(head) && !/\d[kK]?[-‑]$/.test(head))) return false;
  if (/[A-Za-z]$/.test(head) && !GLUED_LABEL.test(head)) return false;
  return matchAt(OTHER_SENSE, text, end) === null && matchAt(COUNTED, text, end) === null;
}
