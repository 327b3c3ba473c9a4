import { expect, it } from 'vitest';
import { measuredTable, readmeFigures } from '../../scripts/bench/readme-figures.ts';

it('the README shows the figures that the benchmarks stored last', () => {
  expect(readmeFigures()).toBe(measuredTable());
});
