import { describe, expect, it } from 'vitest';
import type { WageArea } from '../../../lib/knowledge/wages.ts';
import { nationOf, statesOf } from '../../../lib/pay/area.ts';
import { labelRows, scaleOf, stripOf } from '../../../lib/pay/strip.ts';
import { wages } from './wages.ts';

const area = (p10: number | null, p25: number | null, p50: number | null, p75: number | null, p90: number | null): WageArea =>
  ({ type: 'state', code: 'XX', title: 'Somewhere', states: ['XX'], employment: null, p10, p25, p50, p75, p90 });

const plain = area(30_000, 40_000, 50_000, 70_000, 90_000);

describe('scaleOf', () => {
  it('holds all wages in full tens of thousands', () => {
    expect(scaleOf([plain, area(28_100, null, null, null, 101_500)])).toEqual({ from: 20_000, to: 110_000 });
  });
  it('has a width even for one round figure', () => {
    expect(scaleOf([area(null, null, 40_000, null, null)])).toEqual({ from: 40_000, to: 50_000 });
  });
  it('is null where nothing is published', () => {
    expect(scaleOf([area(null, null, null, null, null)])).toBeNull();
  });
});

describe('stripOf', () => {
  it('places wages in proportion', () => {
    const marks = stripOf(plain, { from: 30_000, to: 90_000 }, 300, 10);
    expect(marks.map(({ percentile, x }) => [percentile, x])).toEqual([[10, 0], [25, 50], [50, 100], [75, 200], [90, 300]]);
  });
  it('leaves out what is not published', () => {
    expect(stripOf(area(null, 40_000, 50_000, null, null), { from: 30_000, to: 90_000 }, 300, 10).map(({ percentile }) => percentile))
      .toEqual([25, 50]);
  });

  it('keeps labels apart and inside, for every state beside the nation', () => {
    const width = 340;
    const gap = 46;
    const nation = nationOf(wages);
    const breaches = statesOf(wages).flatMap((state) => {
      const shown = nation ? [state, nation] : [state];
      const scale = scaleOf(shown);
      if (!scale) return [];
      return shown.flatMap((one) => {
        const marks = stripOf(one, scale, width, gap);
        return Object.values(labelRows).flatMap((row) => {
          const middles = marks.filter(({ percentile }) => (row as readonly number[]).includes(percentile)).map(({ labelX }) => labelX);
          const touching = middles.some((middle, index) => index > 0 && middle - (middles[index - 1] ?? 0) < gap - 1e-9);
          const outside = middles.some((middle) => middle < gap / 2 - 1e-9 || middle > width - gap / 2 + 1e-9);
          return touching || outside ? [{ title: one.title, middles }] : [];
        });
      });
    });
    expect(breaches).toEqual([]);
  });
});
