const REACH = 100;
/** Words that an abbreviation need not have a letter for. */
const SMALL = /^(?:of|and|for|the|in|on|to|per|with|a|an|by|&)$/i;

/** `CRC or CPC` spells nothing out. */
const ABBREVIATION = /^[A-Z]{2,}s?$/;

/** Words next to an abbreviation that spell it out. */
export interface Expansion {
  readonly start: number;
  readonly end: number;
  /** Not told by initials alone: the letters of `hepatocellular carcinoma (HCC)` stand inside a word. */
  readonly loose: boolean;
}

/**
 * The words that spell an abbreviation out next to it: `Canadian Pacific Club (CPC)`,
 * `CPC (Canadian Pacific Club)`, `CPC stands for Canadian Pacific Club`. In brackets, letters inside
 * the words may do for initials, after Schwartz and Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text" (2003). Null if there are none.
 */
export function expansionOf(text: string, start: number, end: number): Expansion | null {
  return before(text, start, end) ?? after(text, start, end);
}

const OPENED = /[([]\s?["“]?$/;
/** `cost per click, or CPC` */
const SAID = /,?\s(?:or|aka|a\.k\.a\.|also known as|known as|abbreviated as|abbreviated|called|shortened to)\s["“]?$/;

function before(text: string, start: number, end: number): Expansion | null {
  const head = text.slice(Math.max(0, start - REACH), start);
  const opened = OPENED.exec(head);
  const joint = opened ?? SAID.exec(head);
  if (!joint || (opened && !/^(?:s|['’]s)?["”]?[)\],;:]/.test(text.slice(end, end + 4)))) return null;
  const from = start - head.length;
  const sentence = /[^.;:!?()\n]*$/.exec(head.slice(0, joint.index)) as RegExpExecArray;
  const words = wordsOf(sentence[0], from + sentence.index);
  const letters = lettersOf(text, start, end);
  const close = from + joint.index;
  const strict = endingWith(words, letters);
  if (strict) return { start: strict.start, end: close, loose: false };
  const loose = opened ? looselyEndingWith(words, letters) : null;
  return loose && { start: loose.start, end: close, loose: true };
}

const OPENS = /^s?(?:\s?[([]\s?["“]?|,?\s(?:\(?which\s)?(?:stands for|is short for|short for|means|i\.e\.,?)\s(?:an?\s|the\s)?["“]?|,\sor\s["“]?|\s?=\s?)/;

function after(text: string, start: number, end: number): Expansion | null {
  const open = OPENS.exec(text.slice(end, end + 32));
  if (!open) return null;
  const from = end + open[0].length;
  const rest = text.slice(from, from + REACH);
  const close = /[)\],;."”\n]|$/.exec(rest)?.index ?? rest.length;
  const words = wordsOf(rest.slice(0, close), from);
  const letters = lettersOf(text, start, end);
  let letter = 0;
  for (const { word, at } of words) {
    if (ABBREVIATION.test(word)) return null;
    if (word[0]?.toLowerCase() === letters[letter]) letter++;
    else if (!SMALL.test(word)) return null;
    if (letter === letters.length) return /[([]/.test(open[0]) && at + word.length < from + close ? null : { start: from, end: at + word.length, loose: false };
  }
  return null;
}

interface Word {
  readonly word: string;
  readonly at: number;
}

function wordsOf(text: string, from: number): Word[] {
  return [...text.matchAll(/[A-Za-z\u00c0-\u024f&]+/g)].map((match) => ({ word: match[0], at: from + match.index }));
}

/** Where the words begin whose initials are the letters, up to the last word. */
function endingWith(words: readonly Word[], letters: string): { start: number } | null {
  let letter = letters.length - 1;
  for (let index = words.length - 1; index >= 0; index--) {
    const { word, at } = words[index] as Word;
    if (ABBREVIATION.test(word)) return null;
    if (word[0]?.toLowerCase() === letters[letter]) letter--;
    else if (!SMALL.test(word)) return null;
    if (letter < 0) return { start: at };
  }
  return null;
}

/** The same where one letter may stand inside a word; every word has to give one. */
function looselyEndingWith(words: readonly Word[], letters: string): { start: number } | null {
  let letter = letters.length - 1;
  let inside = 0;
  for (let index = words.length - 1; index >= 0 && inside <= 1; index--) {
    const { word, at } = words[index] as Word;
    if (SMALL.test(word)) continue;
    const small = word.toLowerCase();
    // What a word gives ends with its initial: as many letters as it has in this order.
    let given = 0;
    for (let place = small.length - 1; place > 0 && letter - given > 0 && given < 1; place--) if (small[place] === letters[letter]) given++;
    if (small.startsWith(letters[letter - given] ?? ' ')) inside += given;
    else if (small.startsWith(letters[letter] ?? ' ')) given = 0;
    else return null;
    letter -= given + 1;
    if (letter < 0) return inside === 1 ? { start: at } : null;
  }
  return null;
}

function lettersOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/s$/, '').replace(/[^A-Za-z]/g, '').toLowerCase();
}
