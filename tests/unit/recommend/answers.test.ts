import { describe, expect, it } from 'vitest';
import { complete, emptyDraft, parseDraft, type Draft } from '../../../lib/recommend/answers.ts';

const full: Draft = { place: 'payer', experience: 'none', schooling: 'none', held: [], urgency: 'open' };

describe('complete', () => {
  it('gives the answers once all are there; holding nothing is an answer', () => {
    expect(complete(full)).toEqual(full);
  });
  it.each(['place', 'experience', 'schooling', 'held', 'urgency'] as const)('gives null without %s', (question) => {
    expect(complete({ ...full, [question]: null })).toBeNull();
  });
});

describe('parseDraft', () => {
  it('takes back what was stored', () => {
    expect(parseDraft(JSON.parse(JSON.stringify(full)))).toEqual(full);
    expect(parseDraft(emptyDraft)).toEqual(emptyDraft);
  });
  it.each([null, 7, 'x', [], {}, { ...full, place: 'moon' }, { ...full, held: ['xyz'] }, { ...full, extra: 1 }, { ...full, held: undefined }])(
    'refuses %j', (value) => {
      expect(parseDraft(value)).toBeNull();
    });
});
