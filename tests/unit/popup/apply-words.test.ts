import { knowledge } from 'built:knowledge';
import { describe, expect, it } from 'vitest';
import { comparedAreas } from '../../../components/posting/compared-areas.ts';
import { demandText, metByText, reasonText, stepText, yearsText } from '../../../components/posting/demand-words.ts';
import { annualText, payText, standingsText } from '../../../components/posting/pay-words.ts';
import { placeText, rangeText } from '../../../components/posting/place-words.ts';
import { alternativesTo, rowsOf } from '../../../components/posting/requirement-rows.ts';
import { verdictWords } from '../../../components/posting/verdict-words.ts';
import type { Requirement } from '../../../lib/posting/posting.ts';
import { credentialFactsOf } from '../../../lib/profile/credential-facts.ts';
import { withHeld } from '../../../lib/profile/held.ts';
import { meets } from '../../../lib/profile/meets.ts';
import { emptyProfile } from '../../../lib/profile/profile.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import { words } from './words.ts';

const { records, wages } = knowledge;
const facts = credentialFactsOf(records);
const work = (coding: number | null, billing: number | null = 0) => ({ coding, billing, clinical: 0, healthInformation: 0 });

function judged(demand: Requirement, said: Partial<Profile>) {
  const { tree } = meets(demand, { ...emptyProfile, ...said }, facts);
  if (!tree || !('demand' in tree)) throw new Error('not a single demand');
  return tree;
}
const reason = (demand: Requirement, said: Partial<Profile>) => reasonText(judged(demand, said), records, words);
const step = (demand: Requirement, said: Partial<Profile>) => stepText(judged(demand, said), records, words);

describe('a demand in words', () => {
  it.each([
    [{ credential: 'cpc' }, 'CPC'], [{ credential: 'aapc' }, 'Any AAPC certificate'], [{ credential: 'of-tomorrow' }, 'OF-TOMORROW'],
    [{ experienceYears: 1 }, '1 year of experience'], [{ experienceYears: 0.5 }, '6 months of experience'], [{ experienceYears: 1.5 }, '1.5 years of experience'],
    [{ education: 'associate' as const }, 'Associate degree'], [{ education: 'certificate' as const }, 'A coding course with a certificate'],
  ])('%j is "%s"', (demand, text) => {
    expect(demandText(demand, records, words)).toBe(text);
  });

  it('writes one month and one year in the singular', () => {
    expect([1 / 12, 0.25, 1, 2].map((years) => yearsText(years, words))).toEqual(['1 month', '3 months', '1 year', '2 years']);
  });
});

describe('how a demand stands', () => {
  it('is told with what counts or lacks', () => {
    expect(reason({ credential: 'cpc-a' }, { held: ['cpc'] })).toContain('Your CPC counts');
    expect(reason({ credential: 'cpc' }, { held: ['cpc-a'] })).toBe('You hold the CPC-A. The A has to go first.');
    expect(reason({ credential: 'aapc' }, { held: ['crc'] })).toBe('Your CRC is one.');
    expect(reason({ experienceYears: 2 }, { work: work(0.5) })).toBe('You have 6 months of coding work; 1.5 years more to go.');
    expect(reason({ experienceYears: 2 }, { work: work(0) })).toBe('You have no coding work yet; 2 years more to go.');
    expect(reason({ experienceYears: 2 }, { work: work(1, 3) })).toContain('With your other work it would be enough');
    expect(reason({ credential: 'cpc', withinMonths: 1 }, { held: [] })).toBe('within 1 month of being hired');
    expect(reason({ credential: 'cpc', withinMonths: null }, { held: [] })).toBe('may follow after you are hired');
  });

  it('leads to a step', () => {
    expect(step({ credential: 'cpc' }, { held: ['cpc-a'] })).toBe('Have the A taken off your CPC-A');
    expect(step({ credential: 'ccs' }, { held: [] })).toBe('Earn the certificate: CCS');
    expect(step({ experienceYears: 2 }, { work: work(0.5) })).toBe('1.5 years more of experience');
    expect(step({ experienceYears: 2 }, { work: work(0, 3) })).toBe('See whether your other work counts: 2 years of experience');
    expect(step({ education: 'bachelor' }, { schooling: 'associate' })).toBe('Finish: Bachelor’s degree');
    expect(step({ education: 'bachelor' }, {})).toBe('Say how you stand with: Bachelor’s degree');
  });

  it('names what it is met by as the reader knows it', () => {
    expect(metByText(judged({ credential: 'aapc' }, { held: ['cpc-a'] }), records, words)).toBe('CPC-A');
    expect(metByText(judged({ experienceYears: 1 }, { work: work(2) }), records, words)).toBe('1 year of experience');
  });
});

describe('the rows of a tree', () => {
  const tree = meets({ any: [{ credential: 'cpc' }, { experienceYears: 2 }, { credential: 'ccs' }, { credential: 'cca', withinMonths: 6 }, { credential: 'coc', withinMonths: 6 }] }, null, facts).tree;

  it('put certificates together that are due at the same time', () => {
    const shown = tree ? rowsOf(tree).map((row) => ('certificates' in row ? row.certificates : [row]).map((one) => ('demand' in one ? demandText(one.demand, records, words) : 'a tree'))) : [];
    expect(shown).toEqual([['CPC', 'CCS'], ['2 years of experience'], ['CCA', 'COC']]);
  });

  it('keep each demand of those that are all needed apart', () => {
    const both = meets({ all: [{ credential: 'cpc' }, { credential: 'ccs' }] }, null, facts).tree;
    expect(both && rowsOf(both)).toHaveLength(2);
  });

  it('know which certificates would do in place of one, however deep', () => {
    const deep = meets({ all: [{ experienceYears: 1 }, { any: [{ credential: 'cca' }, { credential: 'ccs' }, { education: 'associate' }] }] }, null, facts);
    const cca = deep.tree && 'all' in deep.tree && deep.tree.all[1] && 'any' in deep.tree.all[1] ? deep.tree.all[1].any[0] : undefined;
    if (!deep.tree || !cca || !('demand' in cca)) throw new Error('the tree is another');
    expect(alternativesTo(deep.tree, cca).map(({ demand }) => demandText(demand, records, words))).toEqual(['CCA', 'CCS']);
  });
});

describe('the verdict', () => {
  it('promises nothing where nothing is asked', () => {
    expect(verdictWords(meets(null, null, facts), true).kind).toBe('unknown');
  });

  it('says no plain yes where something is asked that cannot be weighed', () => {
    const held = { ...emptyProfile, held: ['cpc'] };
    const cpc = { credential: 'cpc' };
    expect(verdictWords(meets(cpc, held, facts, 'not-stated', true), true)).toEqual({ title: 'apply_met_rest', kind: 'unknown' });
    expect(verdictWords(meets(null, held, facts, 'not-stated', true), true)).toEqual({ title: 'apply_only_unweighed', kind: 'unknown' });
    expect(meets({ credential: 'ccs' }, held, facts, 'not-stated', true).verdict).toBe('missing');
    expect(meets(cpc, null, facts, 'not-stated', true).verdict).toBe('unknown');
  });

  it('tells "yes" from "yes, and something must follow"', () => {
    const later = { credential: 'cpc', withinMonths: 12 };
    expect(verdictWords(meets(later, { ...emptyProfile, held: ['cpc'] }, facts), true).title).toBe('apply_met');
    expect(verdictWords(meets(later, { ...emptyProfile, held: [] }, facts), true).title).toBe('apply_met_later');
  });
});

describe('pay in words', () => {
  const pay = { min: 24.5, max: 31, currency: 'USD', period: 'hour', annualMin: 50_960, annualMax: 64_480 } as const;

  it.each([
    [{}, '$24.50 to $31.00 an hour'], [{ min: null }, 'up to $31 an hour'], [{ max: null }, 'from $24.50 an hour'], [{ min: 31 }, '$31 an hour'],
    [{ period: null }, '$24.50 to $31.00'], [{ currency: 'CAD', min: 31 }, 'CA$31 an hour'],
  ])('%j is "%s"', (change, text) => {
    expect(payText({ ...pay, ...change }, words)).toBe(text);
  });

  it('is given by the year where it is posted otherwise and that is known', () => {
    expect(annualText(pay, words)).toBe('$50,960 to $64,480 a year');
    expect(annualText({ ...pay, period: 'year' }, words)).toBeNull();
    expect(annualText({ ...pay, annualMin: null, annualMax: null }, words)).toBeNull();
  });

  it('stands at percentiles, in words that name the ends', () => {
    expect(standingsText({ min: { kind: 'at', percentile: 50.4 }, max: { kind: 'at', percentile: 72.5 } }, words)).toBe('the 50th to 73rd percentile');
    expect(standingsText({ min: { kind: 'below', percentile: 10, wage: 1 }, max: { kind: 'at', percentile: 21 } }, words)).toBe('below the 10th percentile to the 21st percentile');
    expect(standingsText({ min: { kind: 'above', percentile: 90, wage: 1 }, max: null }, words)).toBe('above the 90th percentile');
    expect(standingsText({ min: null, max: null }, words)).toBeNull();
  });
});

describe('the place to compare with', () => {
  const columbus = { city: 'Columbus', state: 'OH' };
  const austin = { city: 'Austin', state: 'TX' };

  it('is the posting’s, but for remote work the reader’s', () => {
    expect(comparedAreas({ place: columbus, remote: 'onsite' }, austin, wages)).toMatchObject({ by: 'posting', areas: [{ title: 'Columbus, OH' }, { type: 'nation' }] });
    expect(comparedAreas({ place: columbus, remote: 'remote' }, austin, wages)).toMatchObject({ by: 'home', areas: [{ states: ['TX'] }, { type: 'nation' }] });
    expect(comparedAreas({ place: columbus, remote: 'remote' }, null, wages).by).toBe('posting');
    expect(comparedAreas({ place: null, remote: 'onsite' }, austin, wages)).toMatchObject({ by: 'nation', areas: [{ type: 'nation' }] });
  });

  it('and years are written as the posting has them', () => {
    expect(placeText({ city: null, state: 'OH' })).toBe('OH');
    expect([{ min: 2, max: 4 }, { min: 2, max: null }, { min: 0, max: 1 }, { min: 3, max: 3 }].map((years) => rangeText(years, words)))
      .toEqual(['2 years to 4 years', '2 years or more', 'up to 1 year', '3 years']);
  });
});

describe('what is held', () => {
  it('is never a credential and its apprentice’s at once', () => {
    expect(withHeld(['cpc-a', 'ccs'], 'cpc', facts)).toEqual({ held: ['ccs', 'cpc'], replaced: 'cpc-a' });
    expect(withHeld(['cpc'], 'cpc-a', facts)).toEqual({ held: ['cpc-a'], replaced: 'cpc' });
    expect(withHeld(['cpc'], 'coc-a', facts)).toEqual({ held: ['cpc', 'coc-a'], replaced: null });
    expect(withHeld(['cpc'], 'cpc', facts)).toEqual({ held: ['cpc'], replaced: null });
  });
});
