import { describe, expect, it } from 'vitest';
import { isPostingReport } from '../../../lib/extension/posting-message.ts';
import { findPay } from '../../../lib/pay/find-pay.ts';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import type { PostingReport } from '../../../lib/posting/report.ts';
import { reportPosting } from '../../../lib/posting/report-posting.ts';
import { inputOf } from './read.ts';

const text = `Outpatient Coder
Dayton, OH
Pay: $24.50 to $31.00 an hour
Qualifications
CPC or CCS required, or two years of outpatient coding experience.
CPC-A welcome to apply.
We are an equal opportunity employer.`;

const structured = JSON.stringify({
  '@type': 'JobPosting', title: 'Outpatient Coder', hiringOrganization: { name: 'Elm Street Clinics' },
  baseSalary: { currency: 'USD', value: { minValue: 26, maxValue: 31, unitText: 'HOUR' } },
});

function reported({ jsonld = [] as string[], title = 'Outpatient Coder - Elm Street Clinics', placeOf = (): number | null => 1 } = {}): PostingReport {
  const input = inputOf(text, { title, jsonld, pay: findPay(text) });
  const posting = readPosting(input);
  if (!posting) throw new Error('no posting was seen');
  return reportPosting(posting, { ...input, placeOf });
}

describe('reportPosting', () => {
  it('gives each verdict with the words it rests on', () => {
    const { posting, quotes, pays } = reported();
    expect(posting.apprentice).toBe('open');
    expect(quotes.accepts[0]?.text).toMatch(/^CPC or CCS required/);
    expect(quotes.credentials.map(({ term, text: words }) => [term, words])).toEqual([['cpc', 'CPC'], ['ccs', 'CCS'], ['cpc-a', 'CPC-A']]);
    expect(pays).toMatchObject([{ min: 24.5, max: 31, annualMax: 64_480, quote: { place: 1, text: '$24.50 to $31.00 an hour' } }]);
  });

  it('asks for the place of every quote', () => {
    let places = 0;
    const { quotes } = reported({ placeOf: () => (places += 1) });
    const given = Object.values(quotes).flat().map(({ place }) => place);
    expect(new Set(given).size).toBe(given.length);
    expect(reported({ placeOf: () => null }).quotes.pay).toMatchObject([{ place: null }]);
  });

  it('names title and employer only where the page states them', () => {
    expect(reported()).toMatchObject({ title: 'Outpatient Coder', employer: null });
    expect(reported({ jsonld: [structured] })).toMatchObject({ title: 'Outpatient Coder', employer: 'Elm Street Clinics' });
    expect(reported({ title: 'Elm Street Clinics: medical coding' })).toMatchObject({ title: null, employer: null });
  });

  it('keeps what structured data says otherwise', () => {
    expect(reported({ jsonld: [structured] }).structured).toMatchObject([{ field: 'pay', value: { min: 26 }, agrees: false }]);
    expect(reported().structured).toEqual([]);
  });

  it('is small, plain data in the shape that messages are checked for', () => {
    const report = reported({ jsonld: [structured] });
    expect(isPostingReport(JSON.parse(JSON.stringify(report)))).toBe(true);
    expect(JSON.stringify(report)).not.toContain('equal opportunity');
  });
});
