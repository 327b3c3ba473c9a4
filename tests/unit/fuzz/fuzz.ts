import fc from 'fast-check';
import { expect, vi } from 'vitest';

/**
 * How the fuzz tests run: few runs from a fixed seed, so that a failure comes back on the next run.
 * `FUZZ_RUNS=20000` looks longer and elsewhere; `FUZZ_SEED` repeats what such a run has found.
 */
const longer = process.env['FUZZ_RUNS'];
// To shrink what is wrong, and to look longer, takes more time than to see that all is well.
vi.setConfig({ testTimeout: longer === undefined ? 60_000 : 1_200_000 });
const seed = Number(process.env['FUZZ_SEED'] ?? (longer === undefined ? 20261123 : Date.now() % 2 ** 31));

/** Runs of a property; `share` is its part of `FUZZ_RUNS`, for those that take long. */
export function runs(usual: number, share = 1): number {
  return longer === undefined ? usual : Math.max(usual, Math.ceil(Number(longer) * share));
}

/** Holds a property for many values, and that no run has left anything on what all objects share. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = runs(300)): void {
  const before = shared();
  fc.assert(fc.property(arbitrary, (value) => {
    // What it gives is of no matter: a property fails by throwing.
    property(value);
  }), { seed, numRuns });
  expect(shared()).toEqual(before);
}

/** The same for what answers later. */
export async function holdsLater<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => Promise<void>, numRuns = runs(300)): Promise<void> {
  const before = shared();
  await fc.assert(fc.asyncProperty(arbitrary, (value) => property(value)), { seed, numRuns });
  expect(shared()).toEqual(before);
}

function shared(): string[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].flatMap((one) => Object.getOwnPropertyNames(one));
}
