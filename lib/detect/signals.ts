import type { Ambiguity } from '../knowledge/dictionary.ts';
import type { Block } from './blocks.ts';
import { isLower, isUpper } from './characters.ts';
import { isForeignLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Candidate } from './scan.ts';
import { CODE_SIGN, CODED_SIGN, MONEY_SIGN, signsIn } from './signs.ts';

/**
 * What the words right beside an abbreviation say of it by their shape alone, so that it holds for
 * senses that no file names. Positive points speak for the coding sense, negative for another.
 */
export type VisitSignal = (points: number, start: number, end: number) => void;

const AROUND = 48;
/** A small sum of money is the price of something: `CPC of $0.45`; pay and fees are larger, or by the hour. */
const PRICE = -4;
const PRICE_BEFORE = /[$€£¥]\s?\d(?:\.\d{1,3})?\s(?:[a-z.]+\s)?$/;
const PRICE_AFTER = /^s?(?:\s(?:of|is|was|at|around|about|under|over|below|to|from|by|for|averaged|dropped|fell|rose))*\s?[=:~<>,(]?\s?[$€£¥]\s?\d(?:\.\d{1,3})?(?![\d,]|\s?[kKmM]\b|\s?(?:\/|per|an|a|each)\s?(?:h|unit|chart|rec|enc))/;
/** An exam's fee right behind a credential: `CPC - $425`. */
const EXAM_FEE = 2;
const FEE_AFTER = /^[®™]?\s?[-–—:]\s?\$\s?[1-9]\d\d(?![\d,.]|\s?[kKmM]\b)/;
/** Letters right behind a person's name: `Jane Doe, CCS`. */
const AFTER_NAME = 2.25;
const NAME_BEFORE = /(?:^|[^\w-])[A-Z][a-z]+ (?:[A-Z]\.? )?[A-Z][a-zA-Z'’-]*[a-z], $/;
const NAME_ENDS = /^[®™]?(?:$|[,;)|\n]|\.$| [-–—|])/;
/** `CPC Ltd`, `the CPC shares`: a body, a team, a place. */
const FOREIGN_COMPANY = -4;
/** `RAF Lakenheath`, `CPT Alvarez will`: the beginning of a longer name. */
const LONGER_NAME = -1.5;
/** Text in another language: the letters are somebody else's there. */
const FOREIGN_LANGUAGE = -4;
/** A diagnosis code with its dot, a HCPCS code, a procedure code that is no amount and no ZIP: `M54.50`, `G2211`, `45378`. */
const CODED = 2;
const CODED_SHAPE = /(?<![\w.-])(?:[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}|[A-EGHJ-MP-TV]\d{4}|(?<![$€£#] ?|\b[A-Z]{2} )\d\d[\dx]{3}(?:-[A-Z\d]{2})?)(?![\w-]|[.,]\d)/;
/** Program text. */
const CODE = -3;
const CODE_SIGNS = /[{}]|=>|==|\(\)|0x[0-9a-fA-F]{2}|\b[a-z]+_[a-z]+\b|\b[a-z]+\.[a-z]+\(|::|;\s*$/m;

const NAME_GOES_ON = /^[ \u00a0][A-Z][a-z]{2,}(?= [a-z]|[,.)]| [A-Z][a-z]+ [a-z])/;

/** Calls `visit` for each signal beside a candidate; the term may be an organisation itself, or a credential. */
export function visitSignals(lexicon: Lexicon, block: Block, candidate: Candidate, { body, coded, credential }: Ambiguity, visit: VisitSignal): void {
  const { start, end, form } = candidate;
  if (form.name) return;
  const { text } = block;
  const from = lineStart(text, start);
  const to = lineEnd(text, start, end);
  const find = (shape: RegExp, points: number) => {
    const found = shape.exec(text.slice(from, to));
    if (found) visit(points, from + found.index, from + found.index + found[0].length);
  };
  if (isForeignLanguage(text, from, to)) visit(FOREIGN_LANGUAGE, from, to);
  const signs = signsIn(text, from, to);
  if (signs & CODE_SIGN) find(CODE_SIGNS, CODE);
  if (signs & CODED_SIGN && !coded) find(CODED_SHAPE, CODED);
  if (signs & MONEY_SIGN) visitPrice(text.slice(from, start), text.slice(end, to), candidate, credential, visit);
  if (credential) visitHolder(text.slice(from, start), text.slice(end, to), candidate, visit);
  if (!body) visitName(lexicon, block, from, to, candidate, visit);
}

/** Where the line of a mention begins, as far as it is looked at. */
function lineStart(text: string, start: number): number {
  let from = start;
  while (from > 0 && start - from < AROUND && text.charCodeAt(from - 1) !== 10) from--;
  return from;
}

function lineEnd(text: string, start: number, end: number): number {
  const most = Math.min(text.length, end + AROUND);
  let to = start;
  while (to < most && text.charCodeAt(to) !== 10) to++;
  return to;
}

function visitPrice(before: string, after: string, { start, end }: Candidate, credential: boolean, visit: VisitSignal): void {
  const [earlier, later] = [PRICE_BEFORE.exec(before), PRICE_AFTER.exec(after)];
  const fee = credential ? FEE_AFTER.exec(after) : null;
  if (fee) visit(EXAM_FEE, start, end + fee[0].length);
  if (earlier) visit(PRICE, start - earlier[0].length, end);
  else if (later) visit(PRICE, start, end + later[0].length);
}

function visitHolder(before: string, after: string, { start, end }: Candidate, visit: VisitSignal): void {
  const name = before.endsWith(', ') && NAME_ENDS.test(after) ? NAME_BEFORE.exec(before) : null;
  if (name) visit(AFTER_NAME, start - name[0].trimStart().length, end);
}

function visitName(lexicon: Lexicon, block: Block, from: number, to: number, { start, end }: Candidate, visit: VisitSignal): void {
  const { text } = block;
  const [last, next] = [wordBefore(text, from, start), wordAfter(text, end, to)];
  const isCue = () => block.cues.some((cue) => cue.start === end + 1 || (cue.start <= start && cue.end > end));
  if (lexicon.companyAfter.has(next.toLowerCase())) visit(FOREIGN_COMPANY, start, end + 1 + next.length);
  else if (lexicon.companyBefore.has(last.toLowerCase())) visit(FOREIGN_COMPANY, start - 1 - last.length, end);
  else if (next !== '' && isUpper(next.charCodeAt(0)) && NAME_GOES_ON.test(text.slice(end, to)) && !isCue()) visit(LONGER_NAME, start, end + 1 + next.length);
}

/** The word of two letters or more that stands one space before `end`, and not before `from`; empty for none. */
function wordBefore(text: string, from: number, end: number): string {
  if (end - from < 3 || !isGap(text.charCodeAt(end - 1))) return '';
  let start = end - 1;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  return end - 1 - start >= 2 ? text.slice(start, end - 1) : '';
}

function wordAfter(text: string, start: number, to: number): string {
  if (to - start < 3 || !isGap(text.charCodeAt(start))) return '';
  let end = start + 1;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  return end - start - 1 >= 2 ? text.slice(start + 1, end) : '';
}

function isGap(unit: number): boolean {
  return unit === 32 || unit === 0xa0;
}

function isLetter(unit: number): boolean {
  return isLower(unit) || isUpper(unit);
}
