import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, isDay, isMonth, monthsBetween } from '../../../lib/plan/day.ts';

describe('days', () => {
  it.each([['2027-02-28', true], ['2027-02-29', false], ['2028-02-29', true], ['2027-13-01', false], ['27-01-01', false], [7, false], [null, false]])(
    '%s is a day: %s', (value, is) => {
      expect(isDay(value)).toBe(is);
    });
  it('move over months, years and clock changes', () => {
    expect(addDays('2027-03-13', 2)).toBe('2027-03-15');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
  });
  it('are those of the person, not of Greenwich', () => {
    expect(dayOf(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
  });
});

describe('months', () => {
  it('stand between two, both included', () => {
    expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthsBetween('2027-02', '2026-11')).toEqual([]);
    expect(isMonth('2027-00')).toBe(false);
  });
});
