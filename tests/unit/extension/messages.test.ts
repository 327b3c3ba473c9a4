import { describe, expect, it } from 'vitest';
import { isNeedPart, isPageReport, isReadPage, isReveal, isShowInToolbar } from '../../../lib/extension/messages.ts';

const report = { type: 'report', instance: 'a', host: 'www.indeed.com', state: 'read', mentions: [{ id: 1, term: 'cpc', surface: 'CPC' }], posting: null };

const quote = { place: -1, text: 'CPC or CCS' };
const pay = { min: 24.5, max: 31, currency: 'USD', period: 'hour', annualMin: 50_960, annualMax: 64_480 };
const posting = {
  title: 'Medical Coder', employer: null,
  posting: {
    credentials: [{ term: 'cpc', strength: 'alternative' }], accepts: { any: [{ credential: 'cpc' }, { all: [{ experienceYears: 2 }, { education: 'associate' }] }] },
    apprentice: 'not-stated', pay, place: { city: 'Columbus', state: 'OH' }, remote: 'hybrid', experienceYears: { min: 2, max: null },
  },
  quotes: { credentials: [{ ...quote, term: 'cpc' }], accepts: [quote], apprentice: [], pay: [quote], place: [], remote: [], experienceYears: [{ place: null, text: '2 years' }] },
  structured: [{ field: 'pay', value: pay, agrees: false }],
  flags: [{ kind: 'clawback', quote }],
  unweighed: [quote],
  pays: [{ ...pay, quote }],
};
const question = { text: 'CPC required', title: '', url: '', jsonld: ['{}'], mentions: [{ start: 0, end: 3, term: 'cpc' }], firstPlace: -1, visible: true };
const nested = Array.from({ length: 40 }).reduce<unknown>((tree) => ({ all: [tree] }), { experienceYears: 1 });

describe('messages', () => {
  it('are known by their type and shape', () => {
    expect(isNeedPart({ type: 'need-part', part: 'card' })).toBe(true);
    expect(isReveal({ type: 'reveal', instance: 'a', mention: 3 })).toBe(true);
    expect(isNeedPart({ type: 'need-part', part: 'posting' })).toBe(true);
    expect(isPageReport(report)).toBe(true);
    expect(isPageReport({ ...report, posting })).toBe(true);
    expect(isReadPage({ type: 'read-page', question })).toBe(true);
    for (const what of [posting, 'off', null]) expect(isShowInToolbar({ type: 'show-in-toolbar', what })).toBe(true);
  });

  it.each([undefined, null, 7, 'need-part', [], {}, { type: 'need-part' }, { type: 'need-part', part: 'background' }, { type: 'other' }, { type: ['need-part'] }])('%j is none of ours', (message) => {
    expect([isNeedPart, isReveal, isPageReport, isReadPage, isShowInToolbar].some((is) => is(message))).toBe(false);
  });

  it.each([
    { type: 'reveal', instance: 'a' },
    { type: 'reveal', instance: 'a', mention: '3' },
  ])('%j reveals nothing', (message) => {
    expect(isReveal(message)).toBe(false);
  });

  it.each([
    { type: 'read-page' },
    { type: 'read-page', question: { ...question, text: 7 } },
    { type: 'read-page', question: { ...question, jsonld: '{}' } },
    { type: 'read-page', question: { ...question, mentions: [{ start: '0', end: 3, term: 'cpc' }] } },
    { type: 'show-in-toolbar' },
    { type: 'show-in-toolbar', what: 'on' },
    { type: 'show-in-toolbar', what: {} },
  ])('%j has nothing read or shown', (message) => {
    expect(isReadPage(message) || isShowInToolbar(message)).toBe(false);
  });

  it.each([
    { ...report, state: 'dreaming' },
    { ...report, mentions: {} },
    { ...report, mentions: [{ id: '1', term: 'cpc', surface: 'CPC' }] },
    { ...report, host: 5 },
    { ...report, posting: undefined },
    { ...report, posting: {} },
    { ...report, posting: { ...posting, title: 7 } },
    { ...report, posting: { ...posting, posting: { ...posting.posting, accepts: nested } } },
    { ...report, posting: { ...posting, posting: { ...posting.posting, pay: { ...pay, period: 'fortnight' } } } },
    { ...report, posting: { ...posting, quotes: { ...posting.quotes, accepts: [{ text: 'CPC' }] } } },
    { ...report, posting: { ...posting, structured: [{ field: 'pay', value: 'much', agrees: null }] } },
    { ...report, posting: { ...posting, pays: [quote] } },
  ])('%j is no report', (message) => {
    expect(isPageReport(message)).toBe(false);
  });
});
