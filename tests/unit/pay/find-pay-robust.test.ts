import { describe, expect, it } from 'vitest';
import { findPay } from '../../../lib/pay/find-pay.ts';
import { readPayTexts } from '../../corpus/pay/labels.ts';
import { expectLinear } from '../fuzz/growth.ts';

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PIECES = ['$', '24.50', '31', '52,000', '52.000', "52'000", 'K', 'k', ' ', '\n', '\t', '-', '–', 'to', ' and ', '/hr', ' per hour', ' a year', 'hourly', '+', ',', '.',
  '(', ')', 'Pay: ', 'Salary', 'bonus', 'up to ', 'min', 'max', 'mid', '€', '₹', 'USD', '¢', '%', '401(k)', '💼', '\ud83d', '\u0000', '\u200b', 'ſ', 'K', '|', ':', 'per pay period', '99999999999999999999'];

describe('findPay on any text', () => {
  it('never throws, and its spans are ascending, apart and inside', () => {
    const random = seeded(20261122);
    const breaches: string[] = [];
    for (let round = 0; round < 4000; round += 1) {
      const text = Array.from({ length: 1 + Math.floor(random() * 24) }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
      let last = 0;
      for (const { start, end, min, max, annualMin } of findPay(text)) {
        const isSound = start >= last && end > start && end <= text.length && /\d/.test(text.slice(start, end))
          && (min !== null || max !== null) && (min === null || max === null || min <= max) && (annualMin === null || Number.isFinite(annualMin));
        if (!isSound) breaches.push(JSON.stringify(text));
        last = end;
      }
    }
    expect(breaches).toEqual([]);
  });

  it('gives spans that begin with the figure, in digits or a word, or its currency', () => {
    const starts = readPayTexts('tuned').flatMap(({ text }) => findPay(text).map(({ start }) => text.slice(start, start + 3)));
    expect(starts.filter((start) => !/^(?:[\d.$€£₹₱]|USD|US|CA|C\$|A\$|AU|EUR|GBP|INR|PHP|(?:twe|thi|for|fif|six|sev|eig|nin|ten|ele))/i.test(start))).toEqual([]);
    expect(starts.length).toBeGreaterThan(300);
  });

  const corpus = readPayTexts('tuned').map(({ text }) => text).join('\n');
  it.each([
    ['postings', `${corpus}\n`], ['one line', 'a coder earns $24.50 - $31 per hour, '], ['figures without any words', '$24 '],
    ['commas', '1,,,,,,,,'], ['ranges without end', '$24.50 - '], ['bare numbers', '1 2 3 4 5 '], ['white space', `$24${' '.repeat(400)}`], ['lines', 'Pay\n24\n'],
    ['numbers in words', 'twenty to twenty-five dollars '], ['words without end', 'twenty thousand '],
  ])('takes time in proportion to the length: %s', (_, unit) => {
    expectLinear(findPay, (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
  });
});
