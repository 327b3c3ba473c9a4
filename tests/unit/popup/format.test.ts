import { describe, expect, it } from 'vitest';
import type { WordKey } from '../../../lib/extension/words.ts';
import { dateText, durationText, figureText } from '../../../components/term/format.ts';
import { credentialFacts } from '../../../components/term/facts.ts';
import { duesText, pricesText } from '../../../components/term/price.ts';
import { credential, credentials } from '../recommend/shipped.ts';
import { words } from './words.ts';

describe('durationText', () => {
  it.each([[240, '4 hours'], [60, '1 hour'], [210, '3 hours 30 minutes'], [45, '45 minutes']])('writes %d minutes as %s', (total, text) => {
    expect(durationText(total)).toBe(text);
  });
});

describe('dateText', () => {
  it.each([['2026', '2026'], ['2026-02', 'February 2026'], ['2026-02-04', 'February 4, 2026']])('writes %s as %s', (asOf, text) => {
    expect(dateText(asOf)).toBe(text);
  });
});

describe('figureText', () => {
  const provenance = { asOf: '2026', source: 'x', confidence: 'high' } as const;
  it('gives each unit its words', () => {
    expect(figureText({ value: 1425, unit: 'USD', ...provenance }, words)).toBe('$1,425');
    expect(figureText({ value: 7.1, unit: 'percent', ...provenance }, words)).toBe('7.1%');
    expect(figureText({ value: 1, unit: 'years', ...provenance }, words)).toBe('1 year');
    expect(figureText({ value: 100, unit: 'questions', ...provenance }, words)).toBe('100 questions');
    expect(figureText({ value: 72_000, unit: 'codes', ...provenance }, words)).toBe('72,000 codes');
    expect(figureText({ value: false, ...provenance }, words)).toBe('No');
  });
});

describe('prices', () => {
  it('stand with their year', () => {
    const price = (value: number, asOf: string) => ({ value, unit: 'USD', asOf, source: 'x', confidence: 'high' }) as const;
    const record = { ...credential('cpc'), prices: [
      { option: 'member' as const, figure: price(299, '2026-02') },
      { option: 'non-member' as const, figure: price(399, '2026') },
      { option: 'student' as const, figure: price(150, '2025') },
    ] };
    expect(pricesText(record, words)).toBe('$299 for members, $399 for others (2026); $150 for students (2025)');
  });

  it('never stand without a year, in any record', () => {
    const undated = credentials.filter((record) =>
      [pricesText(record, words), duesText(record, words)].some((text) => text !== '' && !/\(20\d\d\)$/.test(text)));
    expect(undated.map(({ id }) => id)).toEqual([]);
  });
});

describe('credentialFacts', () => {
  it('gives every figure of every record an origin', () => {
    const figured = ['pay-0', 'exam', 'passing', 'books', 'price', 'dues', 'required', 'recommended', 'removal', 'upkeep'];
    const bare = credentials.flatMap((record) => credentialFacts(record, words)
      .filter(({ id, origins }) => figured.includes(id) && origins.length === 0)
      .map(({ id }) => `${record.id} ${id}`));
    expect(bare).toEqual([]);
  });

  it('has no line for what is not known', () => {
    const { pay: _, ...known } = credential('ccs-p');
    const en = { name: 'Certified Coding Specialist', sentence: 'A certificate.' };
    const bare = { ...known, en, exam: {}, prices: [], dues: [], upkeep: {}, required: [], recommended: [] };
    expect(credentialFacts(bare, words).map(({ id }) => id)).toEqual(['settings', 'level']);
  });
});

describe('pay of holders', () => {
  it('names the people it is about, in every record', () => {
    const nameless = credentials.flatMap((record) => credentialFacts(record, words)
      .filter(({ id, texts }) => id.startsWith('pay-') && !/ \(.+\)$/.test(texts[0] ?? ''))
      .map(({ id }) => `${record.id} ${id}`));
    expect(nameless).toEqual([]);
  });
});

describe('the words of the tests', () => {
  it('come from the messages', () => {
    expect(words('term_yes' satisfies WordKey)).toBe('Yes');
  });
});
