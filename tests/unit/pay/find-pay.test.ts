import { describe, expect, it } from 'vitest';
import { findPay } from '../../../lib/pay/find-pay.ts';

/** Surface, lowest, highest and period of every amount. */
const read = (text: string) => findPay(text).map(({ start, end, min, max, period }) => [text.slice(start, end), min, max, period]);

describe('findPay', () => {
  it('gives offsets, figures, currency, period and the year', () => {
    expect(findPay('Pay: $24.50 - $31.00 an hour, full time')).toEqual([
      { start: 5, end: 28, min: 24.5, max: 31, currency: 'USD', period: 'hour', annualMin: 50_960, annualMax: 64_480 },
    ]);
  });
  it('takes the unit words and "and up" into the span, the words before the figure not', () => {
    expect(read('up to $30/hr')).toEqual([['$30/hr', null, 30, 'hour']]);
    expect(read('between $24 and $31 (hourly)')).toEqual([['$24 and $31 (hourly)', 24, 31, 'hour']]);
    expect(read('$29 an hour and up')).toEqual([['$29 an hour and up', 29, null, 'hour']]);
    expect(read('Hourly rate: 24 - 31')).toEqual([['24 - 31', 24, 31, 'hour']]);
  });
  it('counts UTF-16 units', () => {
    expect(findPay('💼💼 Pay: $24/hr')[0]).toMatchObject({ start: 10, end: 16 });
  });
  it('reads what one end is not stated', () => {
    expect(read('Salary from $52,000')).toEqual([['$52,000', 52_000, null, 'year']]);
    expect(read('at least $23.00/hour')).toEqual([['$23.00/hour', 23, null, 'hour']]);
    expect(read('no more than $31 per hour')).toEqual([['$31 per hour', null, 31, 'hour']]);
    expect(read('I went from $16/hr to a desk of my own')).toEqual([['$16/hr', 16, 16, 'hour']]);
  });
  it('puts the ends of a range in order and shares its K', () => {
    expect(read('$65/hr - $60/hr')).toEqual([['$65/hr - $60/hr', 60, 65, 'hour']]);
    expect(read('Salary: $70-85K')).toEqual([['$70-85K', 70_000, 85_000, 'year']]);
  });
  it('leaves the middle of "min, mid, max" out', () => {
    expect(read('Pay: Min $19.44 Mid $24.30 Max $29.16')).toEqual([['$19.44 Mid $24.30 Max $29.16', 19.44, 29.16, 'hour']]);
  });
  it('makes no range of figures that are six times apart, or in two currencies', () => {
    expect(read('Pay: $20/hr - $500/week')).toEqual([['$20/hr', 20, 20, 'hour'], ['$500/week', 500, 500, 'week']]);
    expect(findPay('Salary: £52,000 - €60,000').map(({ currency }) => currency)).toEqual(['GBP', 'EUR']);
  });

  describe('knows the period', () => {
    it.each([
      ['$24/hr', 'hour', 49_920], ['$250 a day', 'day', 65_000], ['$1,100 weekly', 'week', 57_200], ['$2,115.20 every two weeks', 'biweekly', 54_995.2],
      ['$2,300 twice a month', 'semimonthly', 55_200], ['$5,000/month', 'month', 60_000], ['$62,400 per annum', 'year', 62_400], ['$2.75 per chart', 'unit', null],
    ])('%s', (text, period, annual) => {
      expect(findPay(text)).toMatchObject([{ period, annualMin: annual, annualMax: annual }]);
    });
    it('by a label, a line below, or a line of its own', () => {
      expect(read('Monthly salary: $4,350')).toEqual([['$4,350', 4350, 4350, 'month']]);
      expect(read('Salary: $4,350\nPay frequency: monthly')).toEqual([['$4,350', 4350, 4350, 'month']]);
      expect(read('Pay\n$24.50\nper hour')).toEqual([['$24.50\nper hour', 24.5, 24.5, 'hour']]);
    });
    it('by the size, where that decides it', () => {
      expect(read('Pay: $7.25')).toEqual([['$7.25', 7.25, 7.25, 'hour']]);
      expect(read('Pay: $115')).toEqual([['$115', 115, 115, 'hour']]);
      expect(read('Salary: $15,080')).toEqual([['$15,080', 15_080, 15_080, 'year']]);
      expect(read('Salary: $116')).toEqual([['$116', 116, 116, null]]);
      expect(read('Salary: $15,079')).toEqual([['$15,079', 15_079, 15_079, null]]);
    });
    it('but not by the size of rupees and pesos', () => {
      expect(read('Salary: ₹25,000')).toEqual([['₹25,000', 25_000, 25_000, null]]);
      expect(read('Salary: ₹12,00,000 per year')).toEqual([['₹12,00,000 per year', 1_200_000, 1_200_000, 'year']]);
    });
    it('not where pay periods may be of two kinds, and then says nothing of the year', () => {
      expect(findPay('Salary: $2,300 per pay period')).toMatchObject([{ period: null, annualMin: null, annualMax: null }]);
    });
    it('from the unit, not from how often it is paid', () => {
      expect(read('$24.50, paid weekly')).toEqual([]);
      expect(read('Hourly rate $24.50, weekly pay')).toEqual([['$24.50', 24.5, 24.5, 'hour']]);
      expect(read('40 hours per week. Pay: $28.00')).toEqual([['$28.00', 28, 28, 'hour']]);
    });
  });

  it('keeps two ranges apart, each with its unit', () => {
    expect(read('$24.50 - $31.00 an hour ($50,960 - $64,480 a year)')).toEqual([
      ['$24.50 - $31.00 an hour', 24.5, 31, 'hour'], ['$50,960 - $64,480 a year', 50_960, 64_480, 'year'],
    ]);
  });
  it('gives the amounts of one list the unit that stands at its end', () => {
    expect(read('CPC-A $18 - $20, CPC $22 - $27 per hour').map(([, , , period]) => period)).toEqual(['hour', 'hour']);
  });
  it('tells a wage from the other money beside it', () => {
    expect(read('$5,000 sign-on bonus! $27/hr, $2.50/hr night differential, tuition up to $5,250 a year')).toEqual([['$27/hr', 27, 27, 'hour']]);
    expect(read('Stipend of $500 per month and a wage of $19.00 per hour')).toEqual([['$19.00 per hour', 19, 19, 'hour']]);
    expect(read('Collections specialist - $20.00 / hr')).toEqual([['$20.00 / hr', 20, 20, 'hour']]);
  });
  it('is silent where nothing says that a figure is pay', () => {
    expect(read('Price: $24.50')).toEqual([]);
    expect(read('Must code 12-15 an hour')).toEqual([]);
    expect(read('CPT 99202-99215, 401(k), 06/15/2025, 614-555-0142, GS-09, 95%')).toEqual([]);
    expect(read('')).toEqual([]);
  });
});
