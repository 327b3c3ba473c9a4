import { describe, expect, it } from 'vitest';
import { costOf, usualAssumptions, type CostAssumptions, type CostContext } from '../../../lib/recommend/cost.ts';
import { credential, rules } from './shipped.ts';

const outsider: CostContext = { member: false, trained: false };
const cost = (id: string, assumed: Partial<CostAssumptions> = {}, context: CostContext = outsider) =>
  costOf(credential(id), rules.fees, context, { ...usualAssumptions, ...assumed });
const price = (id: string, option: string) => credential(id).prices.find((one) => one.option === option)?.figure.value ?? NaN;
const dues = (id: string, option: string) => credential(id).dues.find((one) => one.option === option)?.figure.value ?? NaN;
const [renewal] = rules.fees;

describe('two years', () => {
  it('are the exam and the dues of both years, from the record', () => {
    expect(cost('cpc').known).toBe(price('cpc', 'one-attempt') + 2 * dues('cpc', 'individual'));
    expect(cost('cpc', { price: 'two-attempts' }).known).toBe(price('cpc', 'two-attempts') + 2 * dues('cpc', 'individual'));
    expect(cost('cpc', { student: true }).known).toBe(price('cpc', 'one-attempt') + dues('cpc', 'student') + dues('cpc', 'individual'));
  });
  it('hold the renewal at their end', () => {
    expect(cost('cca').known).toBe(price('cca', 'non-member') + (renewal?.usd ?? NaN));
  });
  it('are a minimum while something is not known', () => {
    expect(cost('cpc').complete).toBe(false);
    expect(cost('cpc', { books: 250, course: 0, ceus: 0 })).toMatchObject({ complete: true, known: cost('cpc').known + 250 });
  });
  it('never take an unknown price for nothing', () => {
    const unpriced = cost('cpma');
    expect(unpriced.priced).toBe(false);
    expect(unpriced.items.find(({ kind }) => kind === 'exam')).toMatchObject({ usd: null, basis: 'unknown' });
    expect(cost('cpma', { books: 0, course: 0, ceus: 0 }).complete).toBe(false);
  });
  it('leave out what is paid anyway or not needed', () => {
    expect(cost('crc', {}, { member: true, trained: true }).known).toBe(price('crc', 'one-attempt'));
    expect(cost('crc', {}, { member: true, trained: true }).items.find(({ kind }) => kind === 'course')?.basis).toBe('not-needed');
  });
  it('count each further attempt that is not paid for yet', () => {
    expect(cost('cpc', { retakes: 2 }).known - cost('cpc').known).toBe(2 * price('cpc', 'one-attempt'));
    expect(cost('cpc', { retakes: 1, price: 'two-attempts' }).known).toBe(cost('cpc', { price: 'two-attempts' }).known);
  });
  it('carry source and date of every figure', () => {
    for (const { usd, basis, figure, fee } of cost('cca').items) {
      if (usd !== null && basis !== 'not-needed') expect(figure?.asOf ?? fee?.asOf).toMatch(/^\d{4}/);
    }
  });
});
