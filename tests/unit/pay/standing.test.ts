import { describe, expect, it } from 'vitest';
import type { WageArea } from '../../../lib/knowledge/wages.ts';
import { nationOf, stateOf } from '../../../lib/pay/area.ts';
import { standingOf } from '../../../lib/pay/standing.ts';
import { wages } from './wages.ts';

const area = (p10: number | null, p25: number | null, p50: number | null, p75: number | null, p90: number | null): WageArea =>
  ({ type: 'state', code: 'XX', title: 'Somewhere', states: ['XX'], employment: null, p10, p25, p50, p75, p90 });

function percentileOf(one: WageArea | undefined, wage: number): number | null {
  const standing = one && standingOf(one, wage);
  return standing?.kind === 'at' ? standing.percentile : null;
}

describe('standingOf', () => {
  it('gives a published wage its percentile', () => {
    const one = area(30_000, 40_000, 50_000, 70_000, 90_000);
    expect([30_000, 40_000, 50_000, 70_000, 90_000].map((wage) => percentileOf(one, wage))).toEqual([10, 25, 50, 75, 90]);
  });
  it('reads on the line between neighbours', () => {
    const one = area(30_000, 40_000, 50_000, 70_000, 90_000);
    expect(percentileOf(one, 35_000)).toBe(17.5);
    expect(percentileOf(one, 65_000)).toBe(68.75);
    expect(percentileOf(one, 85_000)).toBe(86.25);
  });
  it('says below and above, and how far it is known, but extrapolates nothing', () => {
    const one = area(30_000, 40_000, 50_000, 70_000, 90_000);
    expect(standingOf(one, 29_999)).toEqual({ kind: 'below', percentile: 10, wage: 30_000 });
    expect(standingOf(one, 90_001)).toEqual({ kind: 'above', percentile: 90, wage: 90_000 });
  });
  it('reads between the published neighbours where one is missing', () => {
    expect(percentileOf(area(30_000, null, 50_000, null, null), 40_000)).toBe(30);
    expect(standingOf(area(30_000, null, 50_000, null, null), 50_001)).toEqual({ kind: 'above', percentile: 50, wage: 50_000 });
  });
  it('is null where nothing is published', () => {
    expect(standingOf(area(null, null, null, null, null), 50_000)).toBeNull();
  });
  it('gives a wage that several percentiles share the lowest of them', () => {
    const one = area(26_050, 26_050, 39_650, 62_950, 62_950);
    expect(percentileOf(one, 26_050)).toBe(10);
    expect(percentileOf(one, 62_950)).toBe(75);
  });

  // By hand from the survey's file. Ohio: p25 45,500, p50 50,990, p75 63,510, p90 79,290.
  it('puts $24.50 to $31.00 an hour at the 50th to 76th percentile of Ohio', () => {
    const ohio = stateOf(wages, 'OH');
    expect(percentileOf(ohio, 50_960)).toBeCloseTo(25 + (5_460 / 5_490) * 25, 10);
    expect(percentileOf(ohio, 64_480)).toBeCloseTo(75 + (970 / 15_780) * 15, 10);
    expect(Math.round(percentileOf(ohio, 50_960) ?? 0)).toBe(50);
    expect(Math.round(percentileOf(ohio, 64_480) ?? 0)).toBe(76);
  });
  // The nation: p10 37,000, p25 43,490, p50 51,140, p75 64,820, p90 81,150.
  it.each([
    [37_000, 10], [40_000, 10 + (3_000 / 6_490) * 15], [45_760, 25 + (2_270 / 7_650) * 25],
    [52_000, 50 + (860 / 13_680) * 25], [70_000, 75 + (5_180 / 16_330) * 15], [81_150, 90],
  ])('puts $%i at percentile %d of the nation', (wage, percentile) => {
    expect(percentileOf(nationOf(wages), wage)).toBeCloseTo(percentile, 10);
  });
});
