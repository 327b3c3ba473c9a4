import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../lib/pay/figure.ts';
import { numberOf } from '../../../lib/pay/number.ts';

const read = (text: string) => figuresOf(text).map(({ start, end, value, currency }) => [text.slice(start, end), value, currency]);

describe('numberOf', () => {
  it.each([
    ['52000', 52_000], ['52,000', 52_000], ['52,000.00', 52_000], ['24.5', 24.5], ['24.50', 24.5], ['.85', 0.85], ['24.5673', 24.5673],
    ['52.000', 52_000], ['52.000,00', 52_000], ['24,50', 24.5], ['52\'000', 52_000], ['1,234,567', 1_234_567],
  ])('%s', (surface, value) => {
    expect(numberOf(surface, null)?.value).toBe(value);
  });
  it('knows Indian grouping by its currency only', () => {
    expect(numberOf('3,50,000', 'INR')?.value).toBe(350_000);
    expect(numberOf('3,50,000', 'USD')).toBeNull();
  });
  it.each(['1.2.3', '12,34,5', '5,2000', '0.000', '123456789012345'])('does not read %s', (surface) => {
    expect(numberOf(surface, null)).toBeNull();
  });
});

describe('figuresOf', () => {
  it('takes in the currency before and after, and K', () => {
    expect(read('$24, USD 52,000, 52K USD, US$30, C$29, 62k salary, £13.50, 65 cents')).toEqual([
      ['$24', 24, 'USD'], ['USD 52,000', 52_000, 'USD'], ['52K USD', 52_000, 'USD'], ['US$30', 30, 'USD'], ['C$29', 29, 'CAD'],
      ['62k', 62_000, null], ['£13.50', 13.5, 'GBP'], ['65 cents', 0.65, 'USD'],
    ]);
  });
  it('reads thousands that are set off by a space', () => {
    expect(read('$52 000 or $52, 000 or 54 000 USD')).toEqual([['$52 000', 52_000, 'USD'], ['$52, 000', 52_000, 'USD'], ['54 000 USD', 54_000, 'USD']]);
  });
  it('leaves out what is no money', () => {
    expect(read('pay: ICD-10 GS-09 401(k) 403b 06/15/2025 8:00 95% 450-bed 24th #52000 $2M $3.5 million 5 years 12 charts')).toEqual([]);
  });
  it('leaves out bare figures with no word of money near them', () => {
    expect(read('Room 24, lot 31')).toEqual([]);
  });
  it('gives a sign to one figure only', () => {
    expect(read('pay 24€31')).toEqual([['24€', 24, 'EUR'], ['31', 31, null]]);
  });
});
