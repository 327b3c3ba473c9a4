import { describe, expect, test } from 'vitest';
import { structuredTexts } from '../../../lib/detect/structured-text.ts';
import { mark, marks } from './dictionary.ts';

const posting = (fields: object) => JSON.stringify({ '@type': 'JobPosting', ...fields });

describe('structured data', () => {
  test('gives the fields that tell what a page is about', () => {
    const script = posting({
      title: 'Medical Coder &amp; Auditor', hiringOrganization: { name: 'Clinic' }, skills: ['CPC', 'modifiers'],
      description: '<p>Codes charts.</p>\\n<ul><li>CPC</li></ul>', datePosted: '2026-01-02',
    });
    expect(structuredTexts([script])).toEqual([
      { text: 'Medical Coder & Auditor', kind: 'title' },
      { text: 'CPC, modifiers', kind: 'title' },
      { text: expect.stringMatching(/^Codes charts\. .*CPC/) as unknown, kind: 'description' },
    ]);
  });

  test('gives them from broken JSON, too', () => {
    expect(structuredTexts(['{"title": "Medical Coder", "description": "two\nlines", }, oops'])).toEqual([
      { text: 'Medical Coder', kind: 'title' },
      { text: 'two lines', kind: 'description' },
    ]);
  });

  test.each(['', '{}', 'null', '[[[', '{"title": ', '{"title": 5}', `{"title": "${'\\'.repeat(9999)}`, `"title": "${'a'.repeat(300_000)}"`])(
    'bears %#', (script) => { expect(() => structuredTexts([script])).not.toThrow(); });

  test('speaks for a sense, and the reason says so', () => {
    const text = 'What does a CPC do?';
    expect(marks(text)).toEqual([]);
    const [mention] = mark(text, { jsonld: [posting({ title: 'Medical coding specialist' })] });
    expect(mention?.term).toBe('cpc');
    expect(mention?.reasons).toContainEqual(expect.objectContaining({ kind: 'data', words: 'Medical coding' }));
  });

  test('speaks for a rival as well', () => {
    expect(marks('A certified CPC?', { jsonld: [posting({ industry: 'Google Ads, CPM and campaigns' })] })).toEqual([]);
  });
});

test('headings speak, and the reason says so', () => {
  const [mention] = mark('What does a CPC do?', { headings: ['Careers in medical coding', 'For the certified coder'] });
  expect(mention?.term).toBe('cpc');
  expect(mention?.reasons.map(({ kind }) => kind)).toContain('heading');
});
