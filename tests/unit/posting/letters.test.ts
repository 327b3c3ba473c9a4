import { describe, expect, it } from 'vitest';
import { byLetters } from '../../../lib/posting/letters.ts';

const termsIn = (text: string) => byLetters(text, []).flatMap(({ requirement }) => ('credential' in requirement ? [requirement.credential] : []));

describe('a rare certificate is read by its letters', () => {
  it.each([
    ['CUC (Preferred)', ['cuc']],
    ['Certification: ODS', ['ncra-ods']],
    ['CTR certified', ['ncra-ods']],
    ['Plus: CEMC', ['cemc']],
  ])('where a posting asks for it: %s', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  it('in a list with one that is known', () => {
    const text = 'CPC or CUC for our clinic';
    const known = { start: 0, end: 3, group: 'credential', requirement: { credential: 'cpc' }, most: null } as const;
    expect(byLetters(text, [known]).map(({ start, end }) => text.slice(start, end))).toEqual(['CUC']);
  });

  it.each(['The CUC campus in Ohio', 'CTR rose by 2 percent', 'cuc required'])('and nowhere else: %s', (text) => {
    expect(termsIn(text)).toEqual([]);
  });
});
