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

const times = 8;
/** Eight is in proportion, 64 the square. */
const mostGrowth = 26;
/** Less work is too little to tell its growth, and nobody waits for it. */
const least = 60;
const attempts = 4;

/** Whether work grows with the text and not faster. `make` gives a text of about that many UTF-16 units. */
export function expectLinear(read: (text: string) => unknown, make: (length: number) => string, length = 20_000): void {
  const [small, large] = [make(length), make(length * times)];
  read(small);
  let growth = Infinity;
  for (let attempt = 0; attempt < attempts && growth > mostGrowth; attempt += 1) {
    const much = workOf(() => read(large));
    if (much < least) return;
    growth = Math.min(growth, much / workOf(() => read(small)));
  }
  expect(growth, `work for ${times} times the text, of ${JSON.stringify(small.slice(0, 60))}`).toBeLessThanOrEqual(mostGrowth);
}

/** Looks for a few pieces that, repeated without end, take more work than their length. */
export function staysLinear(read: (text: string) => unknown, pieces: readonly string[], numRuns: number, length?: number): void {
  const piece = fc.constantFrom(...pieces);
  const shape = fc.record({ before: fc.array(piece, { maxLength: 2 }), again: fc.array(piece, { minLength: 1, maxLength: 3 }), after: fc.array(piece, { maxLength: 2 }) });
  holds(shape, ({ before, again, after }) => {
    const unit = again.join('') || ' ';
    expectLinear(read, (size) => before.join('') + unit.repeat(Math.ceil(size / unit.length)) + after.join(''), length);
  }, numRuns);
}
