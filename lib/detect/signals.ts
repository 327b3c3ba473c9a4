import type { Block } from './blocks.ts';
import type { Lexicon } from './lexicon.ts';
import type { Candidate } from './scan.ts';

/**
 * What the words right beside an abbreviation say against the coding sense, whatever else the
 * letters may mean there. Found by their shape, so that they hold for senses that no file names.
 */
export type VisitSignal = (weight: number, start: number, end: number) => void;

const AROUND = 48;
/** A small sum of money is the price of something: `CPC of $0.45`; pay and fees are larger, or by the hour. */
const PRICE = 4;
const PRICE_BEFORE = /[$€£¥]\s?\d(?:\.\d{1,3})?\s(?:[a-z.]+\s)?$/;
const PRICE_AFTER = /^s?(?:\s(?:of|is|was|at|around|about|under|over|below|to|from|by|for|averaged|dropped|fell|rose))*\s?[=:~<>,(]?\s?[$€£¥]\s?\d(?:\.\d{1,3})?(?![\d,]|\s?[kKmM]\b|\s?(?:\/|per|an|a|each)\s?(?:h|unit|chart|rec|enc))/;
/** `CPC Ltd`, `the CPC shares`: a body, a team, a place. */
const FOREIGN_COMPANY = 4;
/** `RAF Lakenheath`, `CPT Alvarez will`: the beginning of a longer name. */
const LONGER_NAME = 1.5;
/** Program text. */
const CODE = 3;
const CODE_SIGNS = /[{}]|=>|==|\(\)|0x[0-9a-fA-F]{2}|\b[a-z]+_[a-z]+\b|\b[a-z]+\.[a-z]+\(|::|;\s*$/m;

const NEXT_WORD = /^[ \u00a0]([A-Za-z]{2,})/;
const LAST_WORD = /([A-Za-z]{2,})[ \u00a0]$/;
const NAME_GOES_ON = /^[ \u00a0][A-Z][a-z]{2,}(?= [a-z]|[,.)]| [A-Z][a-z]+ [a-z])/;

/** Calls `visit` for each signal beside a candidate; `body` says that the term itself is an organisation. */
export function visitSignals(lexicon: Lexicon, block: Block, { start, end, form }: Candidate, body: boolean, visit: VisitSignal): void {
  if (form.name) return;
  const { text } = block;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const [priceBefore, priceAfter] = [PRICE_BEFORE.exec(before), PRICE_AFTER.exec(after)];
  if (priceBefore) visit(PRICE, start - priceBefore[0].length, end);
  else if (priceAfter) visit(PRICE, start, end + priceAfter[0].length);
  const code = CODE_SIGNS.exec(lineAround(before, after));
  if (code) visit(CODE, start, end);
  const next = NEXT_WORD.exec(after)?.[1] ?? '';
  if (body || !next && !before) return;
  const last = LAST_WORD.exec(before)?.[1] ?? '';
  if (next && lexicon.companyAfter.has(next.toLowerCase())) visit(FOREIGN_COMPANY, start, end + 1 + next.length);
  else if (last && lexicon.companyBefore.has(last.toLowerCase())) visit(FOREIGN_COMPANY, start - 1 - last.length, end);
  else if (NAME_GOES_ON.test(after) && !block.cues.some((cue) => cue.start === end + 1 || (cue.start <= start && cue.end > end))) {
    visit(LONGER_NAME, start, end + 1 + next.length);
  }
}

/** The line that two pieces of text make together. */
function lineAround(before: string, after: string): string {
  const end = after.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + '\u0000' + (end < 0 ? after : after.slice(0, end));
}
