import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { comparedIn } from '../../../components/popup/compare-query.ts';
import { compareRows, contrasts } from '../../../components/popup/compare-table.ts';
import { compareText } from '../../../components/popup/compare-text.ts';
import { searchIn } from '../../../lib/knowledge/search.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { credential, credentials } from '../recommend/shipped.ts';
import { words } from './words.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../data/', import.meta.url)));
const rows = (...ids: string[]) => compareRows(ids.map(credential), knowledge, words);
const text = (...ids: string[]) => {
  const records = ids.map(credential);
  return compareText(records, compareRows(records, knowledge, words), contrasts(records, knowledge), words);
};

describe('compareRows', () => {
  it('puts what differs first', () => {
    const differing = rows('cpc', 'coc').map(({ differs }) => differs);
    expect(differing).toContain(true);
    expect(differing).toContain(false);
    expect(differing).toEqual(differing.toSorted((a, b) => Number(b) - Number(a)));
  });
  it('says the same of the same', () => {
    const same = rows('cpc', 'coc').filter(({ differs }) => !differs);
    for (const { cells } of same) expect(new Set(cells.map(({ texts }) => texts.join())).size).toBe(1);
    expect(same.map(({ id }) => id)).toContain('issuer');
  });
  it('leaves a cell empty where nothing is known, and a row out where nothing is known of any', () => {
    const dues = rows('cpc', 'ccs').find(({ id }) => id === 'dues');
    expect(dues?.cells.map(({ texts }) => texts.length > 0)).toEqual([true, false]);
    expect(rows('cpc', 'ccs').map(({ id }) => id)).not.toContain('removal');
  });
  it('gives every figure its origin', () => {
    const all = compareRows(credentials, knowledge, words);
    const bare = all.filter(({ id }) => !['issuer', 'settings', 'level'].includes(id))
      .flatMap(({ id, cells }) => cells.filter(({ texts, origins }) => texts.length > 0 && origins.length === 0).map(({ record }) => `${record.id} ${id}`));
    expect(bare).toEqual([]);
  });
  it('never shows pay without its population', () => {
    const pay = compareRows(credentials, knowledge, words).find(({ id }) => id === 'pay');
    const texts = pay?.cells.flatMap((cell) => cell.texts) ?? [];
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((one) => !/\(.+\)$/.test(one))).toEqual([]);
  });
});

describe('contrasts', () => {
  it('has a sentence for each pair that somebody has compared', () => {
    expect(contrasts([credential('cpc'), credential('ccs')], knowledge)).toHaveLength(1);
    expect(contrasts([credential('cpc'), credential('ccs'), credential('coc')], knowledge)).toHaveLength(3);
    expect(contrasts([credential('cpc')], knowledge)).toEqual([]);
  });
});

describe('compareText', () => {
  it('is a table whose columns line up', () => {
    const lines = text('cpc', 'ccs').split('\n');
    const head = lines.find((line) => /^\s+CPC\s+CCS$/.test(line)) ?? '';
    const issuer = lines.find((line) => line.startsWith('Issued by')) ?? '';
    expect(head.indexOf('CPC')).toBe(issuer.indexOf('AAPC'));
    expect(head.indexOf('CCS')).toBe(issuer.indexOf('AHIMA'));
    expect(Math.max(...lines.filter((line) => line.startsWith(' ')).map(({ length }) => length))).toBeLessThan(100);
  });
  it('names what is compared, keeps the years and says how far to trust it', () => {
    const all = text('cpc', 'ccs', 'rhit');
    expect(all.split('\n')[0]).toBe('Compared: CPC, CCS, RHIT');
    expect(all).toMatch(/\(2026\)/);
    expect(all).toContain('not known');
    expect(all).toContain('checked November 22, 2026');
  });
  it('says what is unverified', () => {
    const low = credentials.find(({ prices }) => prices.some(({ figure }) => figure.confidence === 'low'));
    expect(text('cpc', low?.id ?? '')).toContain('(unverified)');
  });
});

describe('comparedIn', () => {
  const search = searchIn(knowledge.records);
  it.each([
    ['cpc vs ccs', ['cpc', 'ccs']],
    ['CPC or CCS', ['cpc', 'ccs']],
    ['compare cpc with rhit', ['cpc', 'rhit']],
    ['cpc, ccs, rhit and crc', ['cpc', 'ccs', 'rhit', 'crc']],
    ['CPC-H versus CIC', ['coc', 'cic']],
    ['certified coding associate vs cpc', ['cca', 'cpc']],
  ])('reads %s', (query, ids) => {
    expect(comparedIn(query, search).map(({ id }) => id)).toEqual(ids);
  });
  it.each(['cpc', 'cpc vs cpt', 'cpc vs cpc', 'cpc vs', 'research and development', 'cpc, ccs, rhit, crc, coc', ''])('reads none in %j', (query) => {
    expect(comparedIn(query, search)).toEqual([]);
  });
});
