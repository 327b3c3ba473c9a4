import { describe, expect, it } from 'vitest';
import { wordFiguresOf } from '../../../lib/pay/number-words.ts';

const read = (text: string) => wordFiguresOf(text).map(({ start, end, value, currency }) => [text.slice(start, end), value, currency]);

describe('sums in words', () => {
  it.each([
    ['eighteen dollars', 18], ['Twenty-five dollars', 25], ['fifty-five thousand dollars', 55_000], ['sixty-one thousand five hundred dollars', 61_500],
    ['one hundred and twenty dollars', 120], ['twenty-two dollars and fifty cents', 22.5],
  ])('%s', (text, value) => {
    expect(read(`it pays ${text} an hour`)).toEqual([[text, value, 'USD']]);
  });
  it('takes the first of a range, whose currency the last one names', () => {
    expect(read('eighteen to twenty dollars an hour')).toEqual([['eighteen', 18, 'USD'], ['twenty dollars', 20, 'USD']]);
  });
  it('knows no currency where only the hour is named', () => {
    expect(read('it pays eighteen an hour')).toEqual([['eighteen', 18, null]]);
  });
  it.each(['five charts a day', 'twenty people', 'two thirty dollars', 'million dollars'])('%s is none', (text) => {
    expect(read(text)).toEqual([]);
  });
});
