import type { Span } from './posting.ts';

/** Where sentences end inside a line. An abbreviation's dot ends none. */
const END = /(?<![A-Z]\.[A-Z])(?<!(?:^|[\s(.])(?:[A-Za-z]|yrs?|mos?|min|e\.g|i\.e|etc|vs|approx|dept|exp|incl|req|pref|cert|hr|no|st|dr|inc|co))[.!?](?=["')\]]*\s+["'(]?[A-Z0-9•]|["')\]]*\s*$)|(?<=[a-z)]\?)\s|;(?!\s*(?:and\s*\/\s*)?or\b(?![^.;]*\b(?:in lieu|instead|in place) of\b))|[•●▪◦]|\s\*\s/g;

/** Nobody writes longer ones; cutting them keeps the time in proportion to the text. */
const LONGEST = 1500;

/** The sentences of a stretch of text, without the white space around them. Also cut at semicolons, unless an `or` that names one more choice follows. */
export function sentencesOf(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  const inside = text.slice(span.start, span.end);
  let from = 0;
  for (const match of inside.matchAll(END)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, inside.length);
  return sentences;

  function add(start: number, end: number): void {
    const words = inside.slice(start, end);
    const trimmed = words.trim();
    if (trimmed === '') return;
    const at = span.start + start + words.indexOf(trimmed);
    for (let from = 0; from < trimmed.length; from += LONGEST) {
      sentences.push({ start: at + from, end: at + Math.min(trimmed.length, from + LONGEST) });
    }
  }
}
