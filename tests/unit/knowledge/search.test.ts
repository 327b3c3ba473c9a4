import { describe, expect, it } from 'vitest';
import { searchIn } from '../../../lib/knowledge/search.ts';
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
  it('lists each record once', () => {
    const found = ids('c');
    expect(new Set(found).size).toBe(found.length);
  });
});
