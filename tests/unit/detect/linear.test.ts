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
];

describe('time grows with the text, not faster', () => {
  test.each(SHAPES)('%s', (_name, unit) => {
    const small = unit.repeat(Math.ceil(40_000 / unit.length));
    const large = small.repeat(8);
    mark(small);
    const ratio = timed(() => mark(large)) / Math.max(0.4, timed(() => mark(small)));
    expect(ratio).toBeLessThan(24);
  });
});
