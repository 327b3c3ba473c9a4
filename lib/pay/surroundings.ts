import type { WrittenAmount } from './range.ts';

/** The words around an amount that may say what it is. All are bounded, so that reading stays linear. */
export interface Surroundings {
  /** From the beginning of the sentence, list item or the end of the amount before. */
  before: string;
  /** To the next comma, "plus", amount or end of sentence. */
  after: string;
  /** The rest of the line. */
  rest: string;
  /** The line, on both sides; without the amount. */
  line: string;
  /** Whether nothing but words of quantity stand before it in its line. */
  opensLine: boolean;
  /** The last line before with words, where the amount opens its own. */
  heading: string;
  /** A label under the amount that says what it is paid for: `Pay frequency: monthly`. */
  below: string;
}

const REACH = 160;
const REACH_AFTER = 60;
const BREAK = /(?<!\b(?:est|approx|min|max|avg|incl|hr|yr|mo))[.!?]["”)]?\s+(?:(?=[A-Z("“$\d])|(?<=[.!]\s+)$)|[;•●▪·]\s?|!+\s/g;
const BREAK_AFTER = /[,;\n•●▪·|]|[.!?](?:\s|$)|\s(?:plus|with|and|or)\s|[+&]|\s[-–—]\s/;
const BELOW = /^[^\n]{0,24}\n{1,3}[^\n]{0,40}?\b((?:pay|salary|wage|rate|compensation)\s?(?:basis|type|frequency|period|unit|schedule|is)?\s*:?\s*(?:hourly|monthly|annual(?:ly)?|yearly|weekly|bi-?weekly|per\s\w+)|(?:hourly|annual|monthly)\s(?:pay|salary|wage)\sranges?\b[^\n]{0,30})\s*(?:\n|$)/i;
const QUANTITY = /^\W{0,8}(?:(?:from|up to|starting at|starts at|starting|between|around|roughly|circa|~|≈|just|under|over|nearly|almost|less than|more than|min(?:imum)?|max(?:imum)?|low|about|approx\w*|estimated|to|of|at)[\s:.]*)*$/i;

/** `last` and `next` are the ends of what is read already and the start of what follows. */
export function surroundingsOf(text: string, amount: WrittenAmount, last: number, next: number): Surroundings {
  const { start, end } = amount;
  const from = Math.max(0, start - REACH);
  const lineStart = from + text.slice(from, start).lastIndexOf('\n') + 1;
  const lineBefore = text.slice(lineStart, start);
  const own = text.slice(Math.max(lineStart, Math.min(last, start)), start);
  const following = text.slice(end, Math.min(next, end + REACH_AFTER));
  const rest = text.slice(end, end + REACH_AFTER);
  const ownRest = rest.split('\n', 1)[0] ?? '';
  const opensLine = QUANTITY.test(lineBefore);
  return {
    before: afterLastBreak(own),
    after: beforeBreak(following),
    rest: ownRest,
    line: `${lineBefore} ${ownRest}`,
    opensLine,
    heading: opensLine || /[\t|]/.test(lineBefore) ? headingOf(text.slice(Math.max(0, lineStart - REACH), lineStart)) : '',
    below: BELOW.exec(rest)?.[1] ?? '',
  };
}

function afterLastBreak(before: string): string {
  let from = 0;
  for (const match of before.matchAll(BREAK)) from = match.index + match[0].length;
  return before.slice(from);
}

function beforeBreak(after: string): string {
  const trimmed = after.replace(/^\s*[)\]]/, '');
  const at = trimmed.search(BREAK_AFTER);
  return at < 0 ? trimmed : trimmed.slice(0, at);
}

function headingOf(above: string): string {
  return above.split('\n').findLast((line) => /[A-Za-z]{3}/.test(line)) ?? '';
}
