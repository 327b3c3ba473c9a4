import { describe, expect, it } from 'vitest';
import { annualOf, isPlausible, isSlip, periodBySize } from '../../../lib/pay/period.ts';

describe('annualOf', () => {
  it.each([
    ['hour', 24.5, 50_960], ['day', 250, 65_000], ['week', 1_000, 52_000], ['biweekly', 1_923.08, 50_000.08], ['semimonthly', 2_166.67, 52_000.08],
    ['month', 4_333.33, 51_999.96], ['year', 52_000, 52_000],
  ] as const)('by the %s', (period, amount, annual) => {
    expect(annualOf(amount, period)).toBe(annual);
  });
  it('guesses nothing', () => {
    expect([annualOf(3, 'unit'), annualOf(3_000, null), annualOf(null, 'hour')]).toEqual([null, null, null]);
  });
  it('is exact to the cent', () => {
    expect(annualOf(23.17, 'hour')).toBe(48_193.6);
  });
});

describe('periodBySize', () => {
  it('decides between the minimum wage and the top of the survey, and from a year at the minimum wage', () => {
    expect([[7.24, 8], [7.25, 115], [20, 116], [15_079, 30_000], [15_080, 600_000], [52_000, 600_001]].map(([low = 0, high = 0]) => periodBySize(low, high)))
      .toEqual([null, 'hour', null, null, 'year', null]);
  });
});

describe('isPlausible', () => {
  it('holds a stated period against what full-time work can bring', () => {
    expect(isPlausible(24, 31, 'hour')).toBe(true);
    expect(isPlausible(2, 2, 'hour')).toBe(false);
    expect(isPlausible(24, 31, 'week')).toBe(false);
    expect(isPlausible(5_250, 5_250, 'year')).toBe(false);
    expect(isPlausible(2.75, 2.75, 'unit')).toBe(true);
    expect(isPlausible(1_200, 1_200, 'unit')).toBe(false);
  });
});

describe('isSlip', () => {
  it('is a period that is far off its amount, not one a little below or above', () => {
    expect([isSlip(24.5, 31, 'year'), isSlip(60_000, 70_000, 'hour'), isSlip(24.5, 31, 'hour'), isSlip(6.25, 6.25, 'hour'), isSlip(900, 900, 'month')]).toEqual([true, true, false, false, false]);
  });
});
