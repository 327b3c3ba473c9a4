import { expect, test } from 'vitest';
import type { CredentialRecord, TermRecord } from '../../../lib/knowledge/record.ts';
import { recordOf } from '../../../lib/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { DATA } from './data-copy.ts';

const { records, wages, outlook } = loadKnowledge(DATA);

function credential(id: string): CredentialRecord {
  const record = recordOf(records, id);
  if (record?.kind !== 'credential') throw new Error(`${id} is not a credential`);
  return record;
}

function term(id: string): TermRecord {
  const record = recordOf(records, id);
  if (record?.kind !== 'code-set' && record?.kind !== 'programme') throw new Error(`${id} is not a term`);
  return record;
}

function price(id: string, option: string): number | undefined {
  return credential(id).prices.find((entry) => entry.option === option)?.figure.value;
}

// Read by hand from the pages named; a change here needs a newer page.

test('the CPC exam is 100 questions in 4 hours (aapc.com/certification/cpc, 2023)', () => {
  const { exam, sources } = credential('cpc');
  expect(exam.questions?.value).toBe(100);
  expect(exam.minutes?.value).toBe(240);
  expect(exam.openBook?.value).toBe(true);
  const source = sources.find(({ id }) => id === exam.questions?.source);
  expect(source?.url).toBe('https://www.aapc.com/certification/cpc/');
});

test('the CPC exam costs $425 or $499 (mbc-bv6.pages.dev, February 2026)', () => {
  expect(price('cpc', 'one-attempt')).toBe(425);
  expect(price('cpc', 'two-attempts')).toBe(499);
  expect(credential('cpc').prices[0]?.figure.asOf).toBe('2026-02');
});

test('the CCS demands a diploma and no years of work (ahima.org, about 2024)', () => {
  const { required, recommended, exam } = credential('ccs');
  expect(required.map(({ en }) => en)).toEqual(['A high-school diploma.']);
  expect(recommended.some(({ en }) => en.includes('Two years'))).toBe(true);
  expect(exam.questions?.value).toBe(107);
});

test('the CCA exam is 105 questions in 2 hours for $199 or $299 (healthinformationmanagementprograms.com, 2026)', () => {
  expect(credential('cca').exam.questions?.value).toBe(105);
  expect(credential('cca').exam.minutes?.value).toBe(120);
  expect(price('cca', 'member')).toBe(199);
  expect(price('cca', 'non-member')).toBe(299);
});

test('RHIT and RHIA are closed-book or unknown, and 150 questions (open-exam-prep.com, 2026)', () => {
  expect(credential('rhia').exam.openBook?.value).toBe(false);
  expect(credential('rhit').exam.openBook).toBeUndefined();
  expect(credential('rhit').exam.questions?.value).toBe(150);
});

test('what no page confirms is left out: how many questions the CCS-P has, what the RHIA costs', () => {
  expect(credential('ccs-p').exam.questions).toBeUndefined();
  expect(credential('ccs-p').prices).toEqual([]);
  expect(credential('rhia').prices).toEqual([]);
});

test('the price of the CIC is shown as unverified, because no page gives it', () => {
  for (const { figure } of credential('cic').prices) {
    expect(figure.confidence).toBe('low');
    expect(figure.note?.en).toContain('Not seen');
  }
});

test('74,719 ICD-10-CM codes were in force from April 2026 (the CDC release, by a public copy)', () => {
  const codes = term('icd-10-cm').figures.find(({ figure }) => figure.value === 74719);
  expect(codes?.figure.asOf).toBe('2026-04-01');
});

test('a former name is a form of the credential of today', () => {
  const former = credential('coc').forms.filter((form) => form.former === true).map((form) => form.text);
  expect(former).toContain('CPC-H');
});

test('an apprentice designation names its credential and the ways to lose the A', () => {
  expect(credential('cpc-a').apprenticeOf).toBe('cpc');
  expect(credential('coc-a').apprenticeOf).toBe('coc');
  expect(credential('cpc-a').apprenticeRemoval).toHaveLength(3);
});

test('every record that can be opened from another exists: none is awaited', () => {
  const ids = new Set(records.map(({ id }) => id));
  for (const record of records) for (const id of record.related) expect(ids, `${record.id} -> ${id}`).toContain(id);
});

test('all 93 credentials, all terms and the bodies have records', () => {
  const count = (kinds: readonly string[]) => records.filter(({ kind }) => kinds.includes(kind)).length;
  expect(count(['credential'])).toBeGreaterThanOrEqual(94);
  expect(count(['code-set', 'programme'])).toBeGreaterThanOrEqual(108);
  for (const id of ['icd', 'icd-10', 'drg', 'rcm', 'emr', 'phi', 'asc', 'dme', 'mips', 'acdis', 'cms', 'ama', 'aha', 'coc-a']) {
    expect(recordOf(records, id), id).toBeDefined();
  }
});

test('every term of the first list is found without context by its name in full', () => {
  for (const id of ['cpc', 'cpc-a', 'ccs', 'ccs-p', 'cca', 'cic', 'coc', 'crc', 'rhit', 'rhia', 'aapc', 'ahima', 'cpt', 'hcpcs']) {
    const sureNames = recordOf(records, id)?.forms.filter(({ kind, sense }) => kind === 'name' && sense === 'sure');
    expect(sureNames?.length, id).toBeGreaterThan(0);
  }
});

test('a credential that no page confirms is marked unverified, one that is gone retired', () => {
  expect(credential('hfma-cspr').status).toBe('unverified');
  expect(credential('bchh-c').issuer).toBeNull();
  expect(credential('chp').status).toBe('retired');
  expect(credential('cpc').status).toBe('active');
});

test('wages: the nation, by BLS OEWS of May 2025', () => {
  const nation = wages.areas.find(({ type }) => type === 'nation');
  expect(nation).toMatchObject({ p10: 37000, p25: 43490, p50: 51140, p75: 64820, p90: 81150, employment: 194720 });
  expect(wages.source.released).toBe('2026-05-15');
  expect(wages.source.population.en).toContain('not only coders');
});

test('wages: what was not published is null, never zero', () => {
  const abilene = wages.areas.find(({ title }) => title === 'Abilene, TX');
  expect(abilene?.employment).toBeNull();
  expect(abilene?.p50).toBe(48390);
});

test('outlook: 7.1 % and 14,200 openings a year from 2024 to 2034', () => {
  expect(outlook).toMatchObject({ period: '2024-34', growthPercent: 7.1, openingsPerYear: 14200 });
});
