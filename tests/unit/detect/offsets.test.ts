import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../lib/detect/mention.ts';
import { openReading } from '../../../lib/detect/page-reading.ts';
import { dictionary, mark } from './dictionary.ts';

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

  test('a page read run by run gives the same marks, whenever it is looked at closely', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 150; round++) {
      const runs = Array.from({ length: 1 + random(30) }, () => Array.from({ length: 2 + random(12) }, () => PIECES[random(PIECES.length)]).join(''));
      const open = () => openReading(dictionary, { title: '', url: '' });
      const [atOnce, inSteps] = [open(), open()];
      const passages = runs.map((run) => ({ run, atOnce: atOnce.add(run) }));
      const stepped = runs.map((run) => {
        const passage = inSteps.add(run);
        // Sometimes nothing is looked at, sometimes one text, sometimes all that waits.
        if (random(3) === 0) for (const _ of inSteps.settle()) if (random(2) === 0) break;
        if (random(5) === 0 && passage) inSteps.judge(passage);
        return passage;
      });
      passages.forEach(({ run, atOnce: passage }, index) => {
        const marked = spans(passage ? atOnce.judge(passage) : []);
        const other = stepped[index];
        expect(spans(other ? inSteps.judge(other) : []), JSON.stringify(runs)).toEqual(marked);
        let last = 0;
        for (const [start, end] of marked) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(run.slice(start, end)).toMatch(WRITTEN);
          last = end;
        }
      });
    }
  });

  test('what is taken away leaves nothing behind', () => {
    const random = randomFrom(11);
    for (let round = 0; round < 100; round++) {
      const reading = openReading(dictionary, { title: '', url: '' });
      const noise = Array.from({ length: 1 + random(20) }, () => reading.add(Array.from({ length: 2 + random(12) }, () => PIECES[random(PIECES.length)]).join('')));
      if (random(2) === 0) for (const _ of reading.settle());
      for (const passage of noise) if (passage) reading.remove(passage);
      const passage = reading.add('RHIT and a certified coder');
      expect(passage && spans(reading.judge(passage))).toEqual([[0, 4, 'rhit']]);
    }
  });
});

const spans = (mentions: readonly Mention[]): [number, number, string][] => mentions.map(({ start, end, term }) => [start, end, term]);
