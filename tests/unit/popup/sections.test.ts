import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outdatedOf } from '../../../components/term/on-page.ts';
import { sectionsOf } from '../../../components/term/sections.ts';
import type { KnowledgeRecord } from '../../../lib/knowledge/record.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { credential } from '../recommend/shipped.ts';
import { words } from './words.ts';

const { records, comparisons } = loadKnowledge(fileURLToPath(new URL('../../../data/', import.meta.url)));
const autumn = new Date('2026-11-22T17:00:00Z');

function record(id: string): KnowledgeRecord {
  const found = records.find((one) => one.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

const sections = (id: string, today = autumn) => sectionsOf(record(id), { words, records, comparisons, today });
const headlines = (id: string, today?: Date) => Object.fromEntries(sections(id, today).map((one) => [one.id, one.headline]));
const facts = (id: string, section: string, today?: Date) =>
  Object.fromEntries((sections(id, today).find((one) => one.id === section)?.facts ?? []).map((one) => [one.id, one.texts.join('\n')]));

describe('the parts of a credential’s card', () => {
  it('answer in the order of the questions', () => {
    expect(sections('cpc').map(({ id }) => id)).toEqual(['used', 'exam', 'price', 'needs', 'upkeep', 'pay', 'compared']);
    expect(sections('cpc-a').map(({ id }) => id)).toContain('removal');
  });
  it('give the answer in short, the price with its year', () => {
    expect(headlines('cpc')).toMatchObject({
      used: 'physician offices and clinics', exam: '100 questions in 4 hours', price: 'from $425 (2026)', upkeep: '36 CEUs every 2 years',
    });
  });
  it('keep required and recommended apart', () => {
    const { required, recommended } = facts('cpc', 'needs');
    expect(required).toBe('AAPC membership.');
    expect(recommended).toContain('associate degree');
  });
  it('have no part for what is not known', () => {
    const bare = records.filter(({ kind }) => kind === 'credential').flatMap(({ id }) => sections(id)
      .filter((one) => one.facts.length === 0 && one.extra === null).map((one) => `${id} ${one.id}`));
    expect(bare).toEqual([]);
  });
  it('mark a headline that is unverified', () => {
    const cpc = credential('cpc');
    const [price] = cpc.prices;
    if (!price) throw new Error('the CPC has a price');
    const doubtful = { ...cpc, prices: [{ ...price, figure: { ...price.figure, confidence: 'low' as const } }] };
    const unverified = (one: KnowledgeRecord) => sectionsOf(one, { words, records, comparisons, today: autumn }).find(({ id }) => id === 'price')?.unverified;
    expect([unverified(cpc), unverified(doubtful)]).toEqual([false, true]);
  });
});

describe('every card', () => {
  it('fits its headlines beside their titles', () => {
    const long = records.flatMap(({ id }) => sections(id).filter(({ headline }) => headline.length > 40).map((one) => `${id} ${one.id}: ${one.headline}`));
    expect(long.filter((one) => !/ (used|edition|exam): /.test(one))).toEqual([]);
  });
  it('has every part once', () => {
    const twice = records.filter(({ id }) => new Set(sections(id).map((one) => one.id)).size !== sections(id).length);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
  it('has every line once in a part', () => {
    const twice = records.flatMap(({ id }) => sections(id)
      .filter((one) => new Set(one.facts.map((line) => line.id)).size !== one.facts.length).map((one) => `${id} ${one.id}`));
    expect(twice).toEqual([]);
  });
});

describe('the edition in force, by a moved clock', () => {
  it.each([
    ['icd-10-cm', '2026-09-30T12:00:00Z', 'FY2026'],
    ['icd-10-cm', '2026-10-01T12:00:00Z', 'FY2027'],
    ['hcpcs', '2026-12-31T12:00:00Z', 'October 2026'],
    ['hcpcs', '2027-01-01T12:00:00Z', 'January 2027'],
    ['cpt', '2026-12-31T12:00:00Z', '2026'],
    ['cpt', '2027-01-01T12:00:00Z', '2027'],
  ])('%s at %s is %s', (id, clock, name) => {
    expect(headlines(id, new Date(clock))['edition']).toBe(name);
  });
  it('says when it began, when it ends and what comes next', () => {
    expect(facts('icd-10-cm', 'edition')).toMatchObject({
      edition: 'FY2027, from October 1, 2026 to September 30, 2027',
      'edition-next': 'April 1, 2027, a date kept free; there may be none',
    });
    expect(facts('hcpcs', 'edition')['edition-next']).toBe('January 1, 2027');
  });
  it('names the code books of an exam while they are known, and no longer', () => {
    expect(facts('cpc', 'exam')['edition']).toBe('2026, from January 15, 2026 to December 31, 2026');
    expect(facts('cpc', 'exam', new Date('2028-06-01T12:00:00Z'))['edition']).toBeUndefined();
  });
  it('names none for what has ended', () => {
    expect(headlines('icd-9-cm')).not.toHaveProperty('edition');
    expect(headlines('icd-9-cm', new Date('2015-09-30T16:00:00Z'))).toHaveProperty('edition');
  });
  it('always has its source', () => {
    const bare = records.flatMap(({ id }) => sections(id).flatMap((one) => one.facts)
      .filter((line) => line.id.startsWith('edition') && line.origins.length === 0).map(() => id));
    expect(bare).toEqual([]);
  });
});

describe('the codes taken apart', () => {
  it('stand under the example, for every example', () => {
    const examples = records.flatMap((one) => ('shape' in one && one.shape?.example ? [[one.id, one.shape.example.code] as const] : []));
    expect(examples.length).toBeGreaterThan(2);
    for (const [id, code] of examples) expect(sections(id).find(({ extra }) => extra === 'shape')?.headline).toBe(code);
  });
});

describe('what no longer holds', () => {
  const said = (text: string, name: string) => ({ text, start: text.indexOf(name), end: text.indexOf(name) + name.length, others: [] });

  it('is said only where the page says it', () => {
    expect(outdatedOf(record('coc'), 'COC', undefined)).toEqual([]);
    expect(outdatedOf(record('coc'), undefined, undefined)).toEqual([]);
    expect(outdatedOf(record('coc'), 'CPC-H', undefined).map(({ about }) => about)).toEqual(['name']);
  });
  it('is said of a term that was replaced as a whole', () => {
    expect(outdatedOf(record('icd-9-cm'), undefined, undefined).map(({ about }) => about)).toEqual(['term']);
  });
  it('is said of an exam of 150 questions', () => {
    expect(outdatedOf(record('cpc'), 'CPC', said('The CPC has 150 questions.', 'CPC')).map(({ about }) => about)).toEqual(['exam-questions']);
    expect(outdatedOf(record('cpc'), 'CPC', said('The CPC has 100 questions.', 'CPC'))).toEqual([]);
  });
});
