import { describe, expect, it } from 'vitest';
import { isNeedPart, isPageReport, isReveal } from '../../../lib/extension/messages.ts';

const report = { type: 'report', instance: 'a', host: 'www.indeed.com', state: 'read', mentions: [{ id: 1, term: 'cpc', surface: 'CPC' }] };

describe('messages', () => {
  it('are known by their type and shape', () => {
    expect(isNeedPart({ type: 'need-part', part: 'card' })).toBe(true);
    expect(isReveal({ type: 'reveal', instance: 'a', mention: 3 })).toBe(true);
    expect(isPageReport(report)).toBe(true);
  });

  it.each([undefined, null, 7, 'need-part', [], {}, { type: 'need-part' }, { type: 'need-part', part: 'background' }, { type: 'other' }, { type: ['need-part'] }])('%j is none of ours', (message) => {
    expect([isNeedPart(message), isReveal(message), isPageReport(message)]).toEqual([false, false, false]);
  });

  it.each([
    { type: 'reveal', instance: 'a' },
    { type: 'reveal', instance: 'a', mention: '3' },
  ])('%j reveals nothing', (message) => {
    expect(isReveal(message)).toBe(false);
  });

  it.each([
    { ...report, state: 'dreaming' },
    { ...report, mentions: {} },
    { ...report, mentions: [{ id: '1', term: 'cpc', surface: 'CPC' }] },
    { ...report, host: 5 },
  ])('%j is no report', (message) => {
    expect(isPageReport(message)).toBe(false);
  });
});
