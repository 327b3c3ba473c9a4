import fc from 'fast-check';
import { expect } from 'vitest';
import { holds } from './fuzz.ts';

/**
 * Work of this thread alone, in milliseconds of its processor: what other programs do meanwhile, and
 * waiting, is not in it.
 */
function workOf(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The shortest text, in UTF-16 units, and how many times it is doubled. */
const shortest = 1_000;
const doublings = 7;
/** Doublings between two texts that are compared: the work for eight times the text. */
const apart = 3;
/** Eight is in proportion, 64 the square. */
const mostGrowth = 26;
/** Less work, in milliseconds, is too little to tell its growth, and nobody waits for it. */
const least = 50;
const attempts = 4;

/**
 * Whether work grows with the text and not faster. `make` gives a text of about that many UTF-16
 * units. Texts grow step by step, so that what takes the square is found before it takes forever.
 */
export function expectLinear(read: (text: string) => unknown, make: (length: number) => string): void {
  const texts = Array.from({ length: doublings + 1 }, (_, index) => make(shortest * 2 ** index));
  texts.forEach((large, index) => {
    const small = texts[index - apart];
    const much = workOf(() => read(large));
    if (small === undefined || much < least) return;
    let growth = much / workOf(() => read(small));
    for (let attempt = 1; attempt < attempts && growth > mostGrowth; attempt += 1) {
      growth = Math.min(growth, workOf(() => read(large)) / workOf(() => read(small)));
    }
    expect(growth, `work for eight times the text, of ${JSON.stringify(large.slice(0, 60))}`).toBeLessThanOrEqual(mostGrowth);
  });
}

/** Looks for a few pieces that, repeated without end, take more work than their length. */
export function staysLinear(read: (text: string) => unknown, pieces: readonly string[], numRuns: number): void {
  const piece = fc.constantFrom(...pieces);
  const shape = fc.record({ before: fc.array(piece, { maxLength: 2 }), again: fc.array(piece, { minLength: 1, maxLength: 3 }), after: fc.array(piece, { maxLength: 2 }) });
  holds(shape, ({ before, again, after }) => {
    const unit = again.join('') || ' ';
    expectLinear(read, (size) => before.join('') + unit.repeat(Math.ceil(size / unit.length)) + after.join(''));
  }, numRuns);
}
