import type { Block } from './blocks.ts';
import { isForeignLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Candidate } from './scan.ts';

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

const NEXT_WORD = /^[ \u00a0]([A-Za-z]{2,})/;
const LAST_WORD = /([A-Za-z]{2,})[ \u00a0]$/;
const NAME_GOES_ON = /^[ \u00a0][A-Z][a-z]{2,}(?= [a-z]|[,.)]| [A-Z][a-z]+ [a-z])/;

/** Calls `visit` for each signal beside a candidate; `body` says that the term itself is an organisation. */
export function visitSignals(lexicon: Lexicon, block: Block, candidate: Candidate, body: boolean, visit: VisitSignal): void {
  const { start, end, form } = candidate;
  if (form.name) return;
  const { text } = block;
  const around = text.slice(Math.max(0, start - AROUND), start);
  const from = start - (around.length - 1 - around.lastIndexOf('\n'));
  const line = text.slice(from, end + AROUND).split('\n', 1)[0] ?? '';
  const find = (shape: RegExp, points: number) => {
    const found = shape.exec(line);
    if (found) visit(points, from + found.index, from + found.index + found[0].length);
  };
  if (isForeignLanguage(line)) visit(FOREIGN_LANGUAGE, from, from + line.length);
  find(CODE_SIGNS, CODE);
  find(CODED_SHAPE, CODED);
  visitPrice(line.slice(0, start - from), line.slice(end - from), candidate, visit);
  if (!body) visitName(lexicon, block, line.slice(0, start - from), line.slice(end - from), candidate, visit);
}

function visitPrice(before: string, after: string, { start, end }: Candidate, visit: VisitSignal): void {
  const [earlier, later] = [PRICE_BEFORE.exec(before), PRICE_AFTER.exec(after)];
  if (earlier) visit(PRICE, start - earlier[0].length, end);
  else if (later) visit(PRICE, start, end + later[0].length);
}

function visitName(lexicon: Lexicon, block: Block, before: string, after: string, { start, end }: Candidate, visit: VisitSignal): void {
  const [last, next] = [LAST_WORD.exec(before)?.[1] ?? '', NEXT_WORD.exec(after)?.[1] ?? ''];
  const isCue = () => block.cues.some((cue) => cue.start === end + 1 || (cue.start <= start && cue.end > end));
  if (lexicon.companyAfter.has(next.toLowerCase())) visit(FOREIGN_COMPANY, start, end + 1 + next.length);
  else if (lexicon.companyBefore.has(last.toLowerCase())) visit(FOREIGN_COMPANY, start - 1 - last.length, end);
  else if (NAME_GOES_ON.test(after) && !isCue()) visit(LONGER_NAME, start, end + 1 + next.length);
}
