import { describe, expect, test } from 'vitest';
import { mark } from './dictionary.ts';

/** A small generator with a seed, so that a failure comes back on the next run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const PIECES = [
  'CPC', 'cpc', 'CCS-P', 'C.P.C.', 'ICD', '-', '10', '‑', 'CM', 'PCS', '/', '&', ' ', '\u00a0', '\n', '\u00ad', '\u200b', '(', ')', 's', "'s",
  'E/M', 'HCPCS', ' Level ', 'II', 'Certified ', 'Professional ', 'Coder', 'coder', 'medical coding', 'Google Ads', '.', ',', '@', '_', '#',
  'é', 'e\u0301', '\ud83d\ude00', '\ud83d', '\ude00', 'שלום', '\u202e', 'https://', '.pdf', '99213', 'CPT ', '+', ':', '=', '\\', '\0', '®',
] as const;

const WRITTEN = /^[\p{L}\p{N}]/u;

describe('on any text', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('marks are in the text, ascending, apart and begin with a letter or digit (seed %i)', (seed) => {
    const random = randomFrom(seed);
    for (let round = 0; round < 150; round++) {
      const text = Array.from({ length: 1 + random(60) }, () => PIECES[random(PIECES.length)]).join('');
      let last = 0;
      for (const { start, end } of mark(text)) {
        expect(start, JSON.stringify(text)).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toMatch(WRITTEN);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        last = end;
      }
    }
  });

  test('a form is found at the same place whatever stands before it', () => {
    const random = randomFrom(99);
    for (let round = 0; round < 200; round++) {
      const before = Array.from({ length: random(40) }, () => PIECES[random(PIECES.length)]).join('');
      const text = `${before} \n RHIT and a certified coder`;
      expect(mark(text).some(({ start, term }) => term === 'rhit' && start === before.length + 3), JSON.stringify(text)).toBe(true);
    }
  });
});
