/** Numbers and spans of time as postings write them. */

const WORDS: Readonly<Record<string, number>> = {
  half: 0.5, one: 1, a: 1, an: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, fifteen: 15, eighteen: 18, twenty: 20, 'twenty-four': 24, thirty: 30, thirtysix: 36,
  'thirty-six': 36, sixty: 60, ninety: 90,
};

/** A figure or a number word, as the source of a regular expression without groups. */
export const NUMBER =
  '(?:\\d+(?:\\.\\d+)?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|' +
  'twenty-four|twenty|thirty-six|thirty|sixty|ninety)';

/** The value of a figure or number word; NaN for anything else. */
export function numberOf(written: string): number {
  const word = written.trim().toLowerCase();
  return WORDS[word] ?? (/^\d/.test(word) ? Number(word) : Number.NaN);
}

const UNIT = '(?:calendar\\s+)?(days?|weeks?|months?|mos?\\.?|years?|yrs?\\.?)';

/** "six (6) months", "one year", "180 days": groups number, number in brackets, unit. */
export const DURATION = `(${NUMBER})(?:\\s*\\(\\s*(\\d+)\\s*\\))?[\\s-]*${UNIT}`;

/** Months of a DURATION's groups; days and weeks to the nearest month. */
export function monthsOf(number: string, bracketed: string | undefined, unit: string): number {
  const value = numberOf(bracketed ?? number);
  const first = unit.charAt(0).toLowerCase();
  if (first === 'y') return value * 12;
  if (first === 'd') return Math.max(1, Math.round(value / 30));
  if (first === 'w') return Math.max(1, Math.round((value * 7) / 30));
  return value;
}
