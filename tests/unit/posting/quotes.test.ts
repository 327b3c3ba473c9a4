import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../lib/posting/quotes.ts';
import { read } from './read.ts';

describe('a quote', () => {
  it('is the whole of a short sentence', () => {
    expect(quoteOf('CPC required upon hire', { start: 0, end: 22 }, { start: 0, end: 3 })).toEqual({ start: 0, end: 22 });
  });

  it('is the clause of a long one that decides', () => {
    const long = `${'The coder reads charts and talks to doctors and nurses every day, '.repeat(3)}a CPC or CCS is required, ${'and the office is bright and has plants and windows '.repeat(3)}`;
    const text = `Medical Coder\n${long}`;
    const [span] = read(text).evidence.accepts;
    expect(text.slice(span?.start, span?.end)).toBe('a CPC or CCS is required');
  });

  it('holds the words that welcome or refuse apprentices', () => {
    const text = `Medical Coder\nCPC required, ${'for all clinics and for all doctors of the group, '.repeat(4)}and CPC-A holders will not be considered, ${'whatever the clinic says about it '.repeat(3)}`;
    const { apprentice, evidence } = read(text);
    expect(apprentice).toBe('closed');
    expect(evidence.apprentice.map(({ start, end }) => text.slice(start, end)).join()).toContain('CPC-A holders will not be considered');
    for (const { start, end } of evidence.apprentice) expect(end - start).toBeLessThan(200);
  });
});
