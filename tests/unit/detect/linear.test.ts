import { describe, expect, test } from 'vitest';
import { mark } from './dictionary.ts';

/** Milliseconds, the best of a few runs: noise only ever adds. */
function timed(work: () => void): number {
  const runs = Array.from({ length: 4 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

const SHAPES: readonly (readonly [name: string, unit: string])[] = [
  ['no space at all', 'abcdefghij'],
  ['mentions without a space', 'CPC/'],
  ['hyphenated without end', 'ICD-10-'],
  ['one letter', 'c'],
  ['spaces only', ' '],
  ['a beginning of a name and spaces', 'certified         '],
  ['dots', 'C.P.'],
  ['open brackets', '(CPC ('],
  ['soft hyphens', '\u00ad'],
  ['lone surrogates', '\ud83d'],
  ['address-like', 'a.b/CPC@'],
  ['evidence in one line', 'CPC coder Google Ads '],
  ['a mention a line', 'CPC\n'],
  ['a list without end', 'CPC, CCS or RHIT; '],
  ['right to left', 'שלום CPC ‏'],
  ['combining characters', 'C\u0301P\u0301C '],
  ['evidence without end', 'certified coder medical coding '],
  ['words that may begin a form', 'health home present '],
  ['a word behind hidden characters', 'c\u200bp\u200bc'],
  ['paths', '/CPC/a.b'],
  ['sums of money', 'CPC of $1,1.1 '],
  ['program text', 'a_b.c(CPC) => '],
  ['words that might spell it out', 'CPC (Caaa Paaa '],
  ['doubled spaces', 'CPC  of  of  '],
  ['dashes and slashes', 'CPC-/-CCS-/-'],
];

/** Shorter runs are mostly noise. */
const MEASURABLE = 3;
const MOST_CHARACTERS = 1_500_000;
/** Of the times for eight times the text: in proportion it is 8, in the square 64. */
const MOST_RATIO = 24;
const ATTEMPTS = 4;

test.each([
  ['letters', 'abcdefghij'],
  ['the beginning of a form', 'icdicdicdi'],
  ['hidden characters in a word', 'cp\u00adcp\u00adcp\u00adc'],
  ['lone surrogates', '\ud83d\ude00\ude00\ud83d\ud83d\ude00\ud83d\ude00\ud83d\ude00'],
  ['right-to-left letters', 'שלוםשלוםשל'],
  ['combining marks', 'c\u0301c\u0301c\u0301c\u0301c\u0301'],
])('ten million characters without a space are no matter: %s', { timeout: 60_000 }, (_name, ten) => {
  const endless = `${ten.repeat(1_000_000)}\nRHIT`;
  expect(mark(endless).map(({ term, start }) => [term, start])).toEqual([['rhit', 10_000_001]]);
});

describe('time grows with the text, not faster', () => {
  test.each(SHAPES)('%s', { timeout: 60_000 }, (_name, unit) => {
    let small = unit.repeat(Math.ceil(20_000 / unit.length));
    mark(small);
    let time = timed(() => mark(small));
    while (time < MEASURABLE && small.length < MOST_CHARACTERS) {
      small += small;
      time = timed(() => mark(small));
    }
    const large = small.repeat(8);
    let ratio = timed(() => mark(large)) / time;
    // A machine busy with something else may slow one side only; what is not linear fails every time.
    for (let attempt = 1; attempt < ATTEMPTS && ratio >= MOST_RATIO; attempt++) {
      ratio = Math.min(ratio, timed(() => mark(large)) / timed(() => mark(small)));
    }
    expect(ratio).toBeLessThan(MOST_RATIO);
  });
});
