import { describe, expect, it } from 'vitest';
import { periodInLabel, unitAfter } from '../../../lib/pay/unit-words.ts';

const after = (words: string) => {
  const unit = unitAfter(`24${words}`, 2);
  return unit && [`24${words}`.slice(2, unit.end), unit.period];
};

describe('unitAfter', () => {
  it.each([
    ['/hr', 'hour'], [' / hour', 'hour'], [' per hour', 'hour'], ['perhour', 'hour'], [' an hr', 'hour'], ['Hourly', 'hour'], [' (hourly)', 'hour'],
    [' p/h', 'hour'], [' ph', 'hour'], [' hr', 'hour'], ['/day', 'day'], [' daily', 'day'], [' a week', 'week'], [' bi-weekly', 'biweekly'],
    [' every two weeks', 'biweekly'], ['/2 weeks', 'biweekly'], [' semi-monthly', 'semimonthly'], [' twice a month', 'semimonthly'], ['/mo', 'month'],
    [' annually', 'year'], [' p.a.', 'year'], [' per annum', 'year'], [' per inpatient chart', 'unit'], ['/encounter', 'unit'], [' per pay period', null],
    ['\nper hour', 'hour'],
  ])('%j', (words, period) => {
    expect(after(words)).toEqual([words, period]);
  });
  it.each([', weekly pay', ' weekly paychecks', ' any day', ' / Hourly: 28', ' hours', ' a CPC', '\nHourly staff only', ' yearsome'])('%j names none', (words) => {
    expect(after(words)).toBeNull();
  });
  it('takes the base and its kind into the unit', () => {
    expect(after(' base salary per year')).toBeNull();
    expect(after(' salary per year')).toEqual([' salary per year', 'year']);
  });
});

describe('periodInLabel', () => {
  it.each([
    ['Hourly rate: ', 'hour'], ['Salary (annual): ', 'year'], ['Rate per chart: ', 'unit'], ['Bi-weekly pay range: ', 'biweekly'], ['Day rate: ', 'day'],
    ['Salary per month: ', 'month'], ['Pay: ', null], ['40 hours per week, pay ', null],
  ])('%s', (label, period) => {
    expect(periodInLabel(label)).toBe(period);
  });
});
