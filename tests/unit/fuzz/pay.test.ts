import { describe, expect, it } from 'vitest';
import { findPay } from '../../../lib/pay/find-pay.ts';
import { staysLinear } from './growth.ts';
import { holds, runs } from './fuzz.ts';
import { textOf } from './values.ts';

const pieces = ['$', '24.50', '31', '52,000', '1e9', '0', '0.00', '00', '9'.repeat(30), 'K', ' ', '\n', '\t', '-', '–', ' to ', ' and ', '/hr', ' per hour', ' a year', '/visit', ' per chart', 'hourly', '+', ',', '.', '(', ')',
  'Pay: ', 'Salary range ', 'up to ', 'from ', 'minimum ', 'midpoint ', 'max', '€', 'USD ', 'C$', '%', 'bonus ', 'every 2 weeks', '\u00a0', '\u200b', '٣٤', '２４', '½', '|', ':', '…'];

describe('pay in a text', () => {
  it('stands in the text, ascending and apart, and is finite and the right way round', () => {
    holds(textOf(pieces), (text) => {
      let last = 0;
      for (const { start, end, min, max, annualMin, annualMax } of findPay(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/\d/);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
        const figures = [min, max, annualMin, annualMax].flatMap((figure) => figure ?? []);
        expect(figures.every((figure) => Number.isFinite(figure) && figure > 0), `${figures.join()} of ${text.slice(start, end)}`).toBe(true);
        expect(min === null && max === null).toBe(false);
        if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        if (annualMin !== null && annualMax !== null) expect(annualMin).toBeLessThanOrEqual(annualMax);
      }
    }, runs(1500));
  });

  it('is the same whatever stands far before it', () => {
    const posting = '\n\nSalary: $52,000 - $68,000 per year.';
    holds(textOf(['a', ' ', 'b. ', '\n', 'coder ', '\ud83d', '\u202e']), (before) => {
      const [found, ...more] = findPay(before + posting);
      expect(more).toEqual([]);
      expect(found).toMatchObject({ start: before.length + posting.indexOf('$'), min: 52_000, max: 68_000, period: 'year' });
    }, runs(200));
  });

  it('is found in proportion to the length', () => {
    staysLinear(findPay, pieces, runs(8, 0.05));
  });
});
