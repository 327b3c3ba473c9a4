import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structuredTexts } from '../../../lib/detect/structured-text.ts';
import { decodeEntities, readLenientJson } from '../../../lib/posting/json-repair.ts';
import { headlineOf } from '../../../lib/posting/headline.ts';
import { jobPosting, structuredDescription } from '../../../lib/posting/structured.ts';
import { structuredPay } from '../../../lib/posting/structured-pay.ts';
import { structuredPlace, structuredRemote } from '../../../lib/posting/structured-place.ts';
import { structuredData } from '../../../lib/page/structured-data.ts';
import { FakeElement, fakeDocument } from './fake-element.ts';
import { expectLinear, staysLinear } from './growth.ts';
import { holds, runs } from './fuzz.ts';
import { anyText, anyValue, damaged, textOf } from './values.ts';

const members = ['@type', '@id', '@graph', '@value', 'title', 'Title', 'name', 'description', 'qualifications', 'skills', 'baseSalary', 'value', 'minValue', 'maxValue', 'unitText', 'currency',
  'jobLocation', 'address', 'addressLocality', 'addressRegion', 'addressCountry', 'jobLocationType', 'hiringOrganization'];
const pieces = ['{', '}', '[', ']', ',', ':', ' ', '\n', '\t', '"', '\\', '\\u', '\\"', '//', '/*', '*/', '<!--', '-->', '<![CDATA[', ']]>', ';', '&quot;', '&amp;quot;', '&#', '&#x110000;', '&#xd800;', '<br', '<p', '>', '<',
  '"@type":"JobPosting"', '"title":"Medical Coder"', '"description":"', '"keywords":[', '"@id":"#a"', '{"@id":"#a"},', '"name":{', '"@graph":[', '"__proto__":{', 'true', '1', '1e999', '\uFEFF', '\u2028', '\ud83d', 'A, OH'];
const blockText = textOf(pieces);

const pay = fc.oneof(fc.double(), fc.integer(), fc.constantFrom('20k-30k', '$24.50', '1e400', '-5', '9'.repeat(400), '24,50', '0', ''), anyValue(members));
const salary = fc.oneof(pay, fc.record({ '@type': fc.constant('MonetaryAmount'), currency: fc.oneof(fc.constantFrom('USD', '$', 'usd '), anyText),
  value: fc.oneof(pay, fc.record({ minValue: pay, maxValue: pay, value: pay, unitText: fc.constantFrom('HOUR', 'YEAR', 'fortnight', '', null) }, { requiredKeys: [] })) }, { requiredKeys: [] }));
const place = fc.oneof(anyText, fc.record({ name: anyText, address: fc.record({ addressLocality: anyText, addressRegion: fc.oneof(anyText, fc.constantFrom('OH', 'US-TX', 'Ohio')), addressCountry: fc.oneof(anyText, fc.constantFrom('US', 'CA')) }, { requiredKeys: [] }) }, { requiredKeys: [] }));
const posting = fc.record({
  '@type': fc.constantFrom('JobPosting', ['Thing', 'JobPosting'], 'http://schema.org/JobPosting'), title: fc.oneof(fc.constant('Medical Coder'), anyValue(members)),
  description: fc.oneof(textOf(pieces), anyValue(members)), baseSalary: salary, jobLocation: fc.oneof(place, fc.array(place, { maxLength: 3 })),
  jobLocationType: fc.oneof(fc.constant('TELECOMMUTE'), anyValue()), hiringOrganization: anyValue(members),
}, { requiredKeys: ['@type'] });

const anyBlock = fc.oneof(blockText, fc.oneof(posting, damaged(posting), fc.array(posting, { maxLength: 3 }), fc.record({ '@graph': fc.array(damaged(posting), { maxLength: 3 }) })).map(jsonOf));

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value ?? null);
  } catch {
    return '';
  }
}

/** Everything that is read from a page's blocks. */
function readAll(blocks: readonly string[], title = 'Medical Coder', text = 'Medical Coder in Akron') {
  const node = jobPosting(blocks, title, text);
  return {
    texts: structuredTexts(blocks), description: structuredDescription(blocks, title, text), headline: headlineOf({ text, title, jsonld: blocks }),
    pay: node && structuredPay(node), place: node && structuredPlace(node), remote: node && structuredRemote(node),
  };
}

const repeated = (unit: string, before = '', after = '') => (length: number) => before + unit.repeat(Math.ceil(length / unit.length)) + after;
const nested = (before: string, after: string) => (length: number) => before.repeat(length / (before.length + after.length)) + after.repeat(length / (before.length + after.length));

describe('structured data', () => {
  it('of any text or shape is read without harm', () => {
    holds(fc.array(anyBlock, { maxLength: 3 }), (blocks) => {
      const { pay: amount, place: where, description, headline, texts } = readAll(blocks);
      if (amount) {
        for (const figure of [amount.min, amount.max, amount.annualMin, amount.annualMax]) expect(figure === null || (Number.isFinite(figure) && figure > 0), jsonOf(amount)).toBe(true);
        if (amount.min !== null && amount.max !== null) expect(amount.min).toBeLessThanOrEqual(amount.max);
      }
      if (where) expect(where.state === null || /^[A-Z]{2}$/.test(where.state)).toBe(true);
      for (const words of [description, headline.title, headline.employer]) expect(words === null || typeof words === 'string').toBe(true);
      expect(texts.every(({ text }) => text.length > 0)).toBe(true);
    }, runs(300));
  });

  it('that is JSON is read as it is', () => {
    holds(anyValue(members), (value) => {
      const text = jsonOf(value);
      if (text !== '') expect(readLenientJson(text)).toEqual(JSON.parse(text));
    });
  });

  it('with character references is decoded once and for all', () => {
    holds(fc.oneof(blockText, anyText), (text) => {
      const decoded = decodeEntities(text.replaceAll('&', '&amp;'));
      expect(decoded).toBe(text);
    });
  });

  it.each([
    ['white space after a value', repeated('\n', '{"a":1', 'x')], ['tags that do not end', repeated('<br', '{"@type":"JobPosting","description":"', '"}')],
    ['nested names', nested('{"name":', '}')], ['nested lists', nested('[', ']')], ['open brackets', repeated('[')],
    ['lists of keywords', repeated('"keywords":[')], ['references', repeated('"a":{"@id":"#z"},', '{"@type":"JobPosting",', '"b":1}')],
    ['nested titles', (length: number) => `{"@type":"JobPosting","title":${nested('{"name":', '}')(length)}}`],
    ['nested descriptions', (length: number) => `{"@type":"JobPosting","description":${nested('{"name":', '}')(length)}}`],
  ])('is read in proportion to its length: %s', (_, make) => {
    expectLinear((text) => readAll([text]), make);
  });

  it('is read in proportion to its length, whatever is repeated', () => {
    staysLinear((text) => readAll([text]), pieces, runs(10, 0.05));
    staysLinear((text) => readAll([`{"@type":"JobPosting","title":"Medical Coder","description":${JSON.stringify(text)}}`]), pieces, runs(5, 0.05));
  });

  it('of many postings that point at each other is read in proportion to their number', () => {
    const blocks = (length: number) => Array.from({ length: Math.ceil(length / 1000) }, (_, index) =>
      `{"@graph":[${Array.from({ length: 12 }, (_one, at) => `{"@type":"JobPosting","@id":"#${index}-${at}","title":"T","a":{"@id":"#none"},"b":{"@id":"#none"}}`).join(',')}]}`).join('\u0000');
    expectLinear((text) => readAll(text.split('\u0000')), blocks);
  });
});

describe('microdata', () => {
  const names = ['title', 'description', 'baseSalary', 'jobLocation', 'address', '__proto__', 'constructor', 'toJSON', 'url', ' ', ''];
  const attributes = fc.record({ itemprop: fc.oneof(fc.constantFrom(...names), anyText), itemscope: fc.constant(''), itemtype: fc.constantFrom('https://schema.org/JobPosting', 'Place'), content: anyText, href: anyText }, { requiredKeys: [] });
  const element = fc.letrec<{ element: FakeElement }>((tie) => ({
    element: fc.tuple(attributes, anyText, fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('element'), { maxLength: 3 }))).map(([given, text, children]) => new FakeElement(given, text, children)),
  })).element;

  it('of any shape is JSON', () => {
    holds(fc.array(element, { maxLength: 3 }), (children) => {
      const root = new FakeElement({ itemscope: '', itemtype: 'https://schema.org/JobPosting' }, '', children);
      const blocks = structuredData(fakeDocument([root]));
      for (const block of blocks) expect(() => JSON.parse(block) as unknown).not.toThrow();
      readAll(blocks);
    });
  });

  it('takes no name for one of JavaScript’s own', () => {
    const child = (itemprop: string) => new FakeElement({ itemprop, content: 'x' }, '', []);
    const root = new FakeElement({ itemscope: '', itemtype: 'https://schema.org/JobPosting' }, '', [child('__proto__'), child('constructor'), child('title')]);
    expect(JSON.parse(structuredData(fakeDocument([root]))[0] ?? '')).toEqual(JSON.parse('{"@type":"JobPosting","__proto__":"x","constructor":"x","title":"x"}'));
  });

  it('is read in proportion to its length, however often a property stands there', () => {
    expectLinear((text) => {
      const children = Array.from(text.split(' '), () => new FakeElement({ itemprop: 'skills', content: 'x' }, '', []));
      return structuredData(fakeDocument([new FakeElement({ itemscope: '', itemtype: 'JobPosting' }, '', children)]));
    }, (length) => ' '.repeat(length));
  });

  it('may be nested ten thousand deep', () => {
    let inner = new FakeElement({ itemprop: 'title' }, 'Medical Coder', []);
    for (let depth = 0; depth < 10_000; depth += 1) inner = new FakeElement(depth % 2 === 0 ? {} : { itemprop: 'address', itemscope: '' }, '', [inner]);
    const root = new FakeElement({ itemscope: '', itemtype: 'https://schema.org/JobPosting' }, '', [inner]);
    expect(() => readAll(structuredData(fakeDocument([root])))).not.toThrow();
  });
});
