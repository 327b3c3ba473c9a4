import type { Figure } from './figure.ts';

/** Sums of money that are written out: "eighteen dollars an hour", "fifty-five thousand dollars". */

const WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const WORD = `(?:${Object.keys(WORDS).join('|')}|hundred|thousand)`;
const WRITTEN = `${WORD}(?:(?:-|\\s(?:and\\s)?)${WORD}){0,7}`;
/** With cents: "twenty-two dollars and fifty cents"; of a range only the last names the currency. */
const SUM = new RegExp(`(?<![\\w-])(?:(?<low>${WRITTEN})(?:\\s(?:dollars|bucks))?(?=(?:\\s(?:to|or|-|–)\\s|–)${WRITTEN}\\s(?:dollars|bucks)))|(?<![\\w-])(?<sum>${WRITTEN})\\s(?:dollars|bucks)(?:\\sand\\s(?<cents>${WRITTEN})\\scents)?|(?<![\\w-])(?<bare>${WRITTEN})(?=\\s(?:an|per)\\shour\\b)`, 'gi');

/** All sums in words, in order. Without "dollars" only what is said of an hour ("eighteen an hour"). */
export function wordFiguresOf(text: string): Figure[] {
  if (!/\b(?:dollars|bucks)\b|[a-z] (?:an|per) hour\b/i.test(text)) return [];
  return [...text.matchAll(SUM)].flatMap((match): Figure[] => {
    const { low, sum, cents, bare } = match.groups ?? {};
    const value = valueOf(low ?? sum ?? bare ?? '') + (cents === undefined ? 0 : valueOf(cents) / 100);
    if (!(value > 0)) return [];
    return [{ start: match.index, end: match.index + match[0].length, value, currency: bare === undefined ? 'USD' : null, thousands: value >= 1000, cents: false, grouped: false }];
  });
}

/** "fifty-five thousand two hundred": 55,200. NaN where the words make no number ("twenty thirty"). */
function valueOf(written: string): number {
  let [total, part, last] = [0, 0, Infinity];
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    if (word === 'thousand') [total, part, last] = [total + (part || 1) * 1000, 0, Infinity];
    else if (word === 'hundred') [part, last] = [(part || 1) * 100, Infinity];
    else {
      const value = WORDS[word] ?? Number.NaN;
      // A smaller number may follow a ten: "twenty-five", not "five twenty".
      if (!(last === Infinity || (last >= 20 && value < 10))) return Number.NaN;
      [part, last] = [part + value, value];
    }
  }
  return total + part;
}
