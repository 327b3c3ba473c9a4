import { describe, expect, it } from 'vitest';
import { areasOf, comparePay } from '../../../lib/pay/compare-pay.ts';
import { findPay } from '../../../lib/pay/find-pay.ts';
import { priceLevelOf } from '../../../lib/pay/price-level.ts';
import { prices, related } from './price-tables.ts';
import { wages } from './wages.ts';

const titlesOf = (city: string | null, state: string | null) => areasOf(wages, { city, state }).map(({ title }) => title);
const pay = { currency: 'USD', annualMin: 50_960, annualMax: 64_480 };

describe('areasOf', () => {
  it('takes the metropolitan area, else the state, and the nation after it', () => {
    expect(titlesOf('Columbus', 'OH')).toEqual(['Columbus, OH', 'United States']);
    expect(titlesOf('Chillicothe', 'OH')).toEqual(['Ohio', 'United States']);
    expect(titlesOf(null, 'OH')).toEqual(['Ohio', 'United States']);
    expect(titlesOf('Toronto', null)).toEqual(['United States']);
    expect(areasOf(wages, null).map(({ title }) => title)).toEqual(['United States']);
  });
  it('passes over an area without published wages', () => {
    const bare = wages.areas.map((area) => (area.title === 'Columbus, OH' ? { ...area, p10: null, p25: null, p50: null, p75: null, p90: null } : area));
    expect(areasOf({ ...wages, areas: bare }, { city: 'Columbus', state: 'OH' }).map(({ title }) => title)).toEqual(['Ohio', 'United States']);
  });
});

describe('comparePay', () => {
  it('says where both ends stand, here and in the nation, and whose wages these are', () => {
    const compared = comparePay(pay, areasOf(wages, { city: null, state: 'OH' }), wages);
    expect(compared?.source.population.en).toContain('not only coders');
    expect(compared?.source.asOf).toBe('2025-05');
    expect(compared?.areas.map(({ area, min, max }) => [area.title, min?.kind, max?.kind])).toEqual([['Ohio', 'at', 'at'], ['United States', 'at', 'at']]);
    expect(compared?.adjusted).toBeNull();
  });
  it('leaves an end that is not stated open', () => {
    const [nation] = comparePay({ ...pay, annualMax: null }, areasOf(wages, null), wages)?.areas ?? [];
    expect(nation?.min?.kind).toBe('at');
    expect(nation?.max).toBeNull();
  });
  it('compares no other currency, no production pay and no unknown period', () => {
    const areas = areasOf(wages, null);
    expect(comparePay({ ...pay, currency: 'CAD' }, areas, wages)).toBeNull();
    for (const text of ['$2.75 per chart', 'Salary: $4,200']) {
      const [found] = findPay(text);
      expect(found).toBeDefined();
      expect(found && comparePay(found, areas, wages)).toBeNull();
    }
  });
  it('adjusts for prices on request: amount x 100 / level, among the wages of the nation', () => {
    // Columbus, OH: 95.469. 50,960 x 100 / 95.469 = 53,378.58; 64,480 x 100 / 95.469 = 67,540.25.
    const adjusted = comparePay(pay, areasOf(wages, { city: 'Columbus', state: 'OH' }), wages, prices)?.adjusted;
    expect(adjusted).toMatchObject({ annualMin: 53_379, annualMax: 67_540, level: { title: 'Columbus, OH', level: 95.469 }, source: { asOf: '2024' } });
    // The nation: p50 51,140, p75 64,820, p90 81,150.
    expect(adjusted?.min).toEqual({ kind: 'at', percentile: 50 + ((53_379 - 51_140) / 13_680) * 25 });
    expect(adjusted?.max).toEqual({ kind: 'at', percentile: 75 + ((67_540 - 64_820) / 16_330) * 15 });
  });
  it('adjusts nothing for the nation and where no price level is published', () => {
    expect(comparePay(pay, areasOf(wages, null), wages, prices)?.adjusted).toBeNull();
    expect(comparePay(pay, areasOf(wages, { city: null, state: 'PR' }), wages, prices)?.adjusted).toBeNull();
  });
});

describe('price levels', () => {
  it('stand for every state and, outside Puerto Rico, for every metropolitan area of the wages', () => {
    const without = wages.areas.filter((area) => area.type !== 'nation' && priceLevelOf(prices, area) === undefined);
    expect(without.filter(({ type }) => type === 'state').map(({ code }) => code).sort()).toEqual(['GU', 'PR', 'VI']);
    expect(without.filter(({ type, states }) => type === 'metro' && !states.includes('PR'))).toEqual([]);
  });
});

describe('related occupations', () => {
  it('compare like the others, each with its own population', () => {
    const billing = related.find(({ occupation }) => occupation === 'billing-clerk');
    // 43-3021: p25 42,840, p50 48,500.
    const compared = billing && comparePay({ currency: 'USD', annualMin: 45_670, annualMax: 45_670 }, areasOf(billing.wages, { city: 'Columbus', state: 'OH' }), billing.wages);
    expect(compared?.source.population.en).toContain('43-3021');
    expect(compared?.areas).toMatchObject([{ area: { title: 'United States' }, min: { kind: 'at', percentile: 37.5 } }]);
  });
  it('are of the same release as the wages', () => {
    expect(new Set(related.map(({ wages: { source } }) => source.asOf))).toEqual(new Set([wages.source.asOf]));
    expect(related).toHaveLength(5);
  });
});
