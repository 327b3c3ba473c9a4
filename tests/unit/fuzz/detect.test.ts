import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReading } from '../../../lib/detect/page-reading.ts';
import type { PageContext } from '../../../lib/detect/mention.ts';
import type { Passage } from '../../../lib/detect/reading.ts';
import { compileDictionary } from '../../../lib/knowledge/compile-dictionary.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { loadSenses } from '../../../scripts/build/load-senses.ts';
import { staysLinear } from './growth.ts';
import { holds, runs } from './fuzz.ts';
import { anyText, textOf } from './values.ts';

const dataDir = fileURLToPath(new URL('../../../data/', import.meta.url));
const dictionary = compileDictionary({ records: loadKnowledge(dataDir).records, senses: loadSenses(dataDir) });

/** Written forms of the shipped dictionary, and what may stand around them. */
const pieces = ['CPC', 'cpc', 'C.P.C.', 'CPC-A', 'CPCs', 'CCS-P', 'CRC', 'HCC', 'CPT', '99213', 'ICD', 'ICD-10-CM', '/PCS', 'E&M', 'E/M', 'HCPCS Level II', 'RHIT/RHIA', 'Certified ', 'Professional ', 'Coder', 'medical coding ', 'certified coder ',
  'cost per click', 'Google Ads', 'colorectal cancer', 'personal trainer', 'https://x.example/CPC', 'cpc@x.example', '#CPC', '@CPC', '$CPC', '{CPC}', '®', '™', '’s', 's', '(', ')', '"', '-', '‑', '–', '_', '/', '&', ',', ';', '.', ':', ' ', '\u00a0',
  '\n', '\t', '\u00ad', '\u200b', '\u202e', 'e\u0301', '\ud83d\ude00', '\ud83d', '\u0000', 'שלום', '中文', '=', '<b>', '__proto__', 'constructor'];
const pageText = textOf(pieces, 50);

const context: fc.Arbitrary<PageContext> = fc.record({
  title: fc.oneof(pageText, fc.constantFrom('', 'Medical Coder')),
  url: fc.oneof(fc.webUrl(), anyText, fc.constantFrom('https://www.aapc.com/x', 'https://', 'https://xn--', 'http://[::1]/')),
  headings: fc.array(pageText, { maxLength: 3 }),
  jsonld: fc.array(fc.oneof(anyText, fc.constantFrom('{"title":"Medical Coder"}', '{"title":"')), { maxLength: 2 }),
});

describe('reading a page', () => {
  it('marks what is in the text, ascending and apart, and can say why', () => {
    holds(fc.tuple(context, pageText), ([page, text]) => {
      const reading = openReading(dictionary, page);
      const passage = reading.add(text);
      let last = 0;
      for (const { start, end, term, reasons } of passage ? reading.judge(passage) : []) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.]$/su);
        expect(dictionary.terms.some(({ id }) => id === term)).toBe(true);
        expect(reasons.every(({ weight }) => Number.isFinite(weight))).toBe(true);
        last = end;
      }
    }, runs(400));
  });

  it('of a page that changes ends where reading it at once would', () => {
    const step = fc.record({ text: pageText, gone: fc.nat(20) });
    holds(fc.tuple(context, fc.array(step, { maxLength: 8 })), ([page, steps]) => {
      const reading = openReading(dictionary, page);
      const standing: Passage[] = [];
      for (const { text, gone } of steps) {
        const passage = reading.add(text);
        if (passage) standing.push(passage);
        const [out] = gone < standing.length ? standing.splice(gone, 1) : [];
        if (out) reading.remove(out);
        for (const each of standing) reading.judge(each);
      }
      const before = reading.revision;
      const said = standing.map((each) => spans(reading.judge(each)));
      expect(reading.revision).toBe(before);
      // Judged again, nothing changes.
      expect(standing.map((each) => spans(reading.judge(each)))).toEqual(said);
    }, runs(150, 0.5));
  });

  it('bears what it does not know', () => {
    const reading = openReading(dictionary, { title: '', url: '' });
    const foreign: Passage = { text: 'CPC' };
    reading.remove(foreign);
    expect(reading.judge(foreign)).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    staysLinear((text) => {
      const reading = openReading(dictionary, { title: text.slice(0, 200), url: '' });
      const passage = reading.add(text);
      return passage && reading.judge(passage);
    }, pieces, runs(8, 0.05));
  });
});

function spans(mentions: readonly { start: number; end: number; term: string }[]): string[] {
  return mentions.map(({ start, end, term }) => `${start}-${end} ${term}`);
}
