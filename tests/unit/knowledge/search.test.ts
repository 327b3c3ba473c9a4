import { describe, expect, it } from 'vitest';
import shipped from '../../../data/search-words.json' with { type: 'json' };
import { searchIn } from '../../../lib/knowledge/search.ts';
import { searchWords } from '../../../lib/knowledge/search-words.ts';
import { problemsOf, sentenceOf } from '../../../scripts/build/problem.ts';
import { records } from '../recommend/shipped.ts';

const search = searchIn(records);
const first = (query: string) => search(query)[0];
const ids = (query: string) => search(query).map(({ record }) => record.id);

describe('searchIn', () => {
  it.each([
    ['cpc', 'cpc', 'label'],
    ['CPC', 'cpc', 'label'],
    ['C.P.C.', 'cpc', 'label'],
    ['icd10cm', 'icd-10-cm', 'label'],
    ['icd 10 pcs', 'icd-10-pcs', 'label'],
    ['certified inpatient coder', 'cic', 'name'],
    ['cpt-4', 'cpt', 'form'],
  ])('finds %s as %s, by its %s', (query, id, by) => {
    expect(first(query)).toMatchObject({ record: { id }, by });
  });

  it('finds a word inside a name', () => {
    expect(ids('inpatient')).toContain('cic');
    expect(ids('technician')).toEqual(['rhit']);
  });
  it('puts the exact label before longer ones', () => {
    expect(ids('ccs').slice(0, 2)).toEqual(['ccs', 'ccs-p']);
  });
  it.each(['ahmia', 'hcpsc', 'inpatiant', 'certifed inpatient coder'])('forgives one slip: %s', (query) => {
    expect(first(query)?.by).toBe('close');
  });
  it('forgives none in short queries, and never two', () => {
    expect(search('cpx')).toEqual([]);
    expect(search('inpxtixnt')).toEqual([]);
  });
  it.each(['', '   ', '.-/', 'qqqq', '\u0000', '(', '*'])('finds nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });
  it('says of plain words where in the record they stand', () => {
    expect(first('codes for supplies')).toMatchObject({
      record: { id: 'hcpcs' }, by: 'words',
      matches: [{ word: 'codes', field: 'kind' }, { word: 'supplies', field: 'everyday' }],
    });
    expect(first('auditor certificate')?.matches.map(({ word }) => word)).toEqual(['auditor', 'exam']);
  });
  it('knows what a word in the making will be', () => {
    expect(ids('drug co')[0]).toBe(ids('drug codes')[0]);
    expect(ids('wheelch').slice(0, 2)).toEqual(ids('wheelchair'));
  });
  it.each([['risk adjustment certificate', 'crc'], ['inpatient certificate', 'cic'], ['cpc exam cost', 'cpc']])(
    'puts what answers the whole query first: %s', (query, id) => {
      expect(ids(query)[0]).toBe(id);
    });
  it('prefers what is in use to what is retired', () => {
    const found = ids('privacy certificate');
    expect(found.indexOf('chps')).toBeLessThan(found.indexOf('chp'));
  });
  it('lists each record once', () => {
    const found = ids('c');
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('data/search-words.json', () => {
  const file = 'search-words.json';
  const problemsIn = (content: unknown) => {
    const { error } = searchWords.safeParse(content);
    return error ? problemsOf(file, content, error).map(sentenceOf) : [];
  };

  it('has the shape that search expects', () => {
    expect(problemsIn(shipped)).toEqual([]);
  });
  it('says what is wrong in plain words', () => {
    const [problem] = problemsIn({ ...shipped, ignored: ['The'] });
    expect(problem).toMatch(/^data\/search-words\.json, ignored 1: .*write the word in small letters/);
  });
  it('names records that exist', () => {
    const unknown = Object.keys(shipped.terms).filter((id) => !records.some((record) => record.id === id));
    expect(unknown, 'Cure: take these ids out of "terms", or correct them.').toEqual([]);
  });
  it('has each word in one group only', () => {
    const all = shipped.same.flat();
    expect(all.filter((word, at) => all.indexOf(word) !== at), 'Cure: leave each of these words in one group of "same".').toEqual([]);
  });
});
