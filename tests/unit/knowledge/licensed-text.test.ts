import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { DATA } from './data-copy.ts';

/**
 * CPT, CDT, UB-04 and APR-DRG texts belong to others, and none of them may stand in data/. A
 * description never stands without its code, so no text may hold anything shaped like one:
 * 99213, 0001F, 0075T, 0001U, D0120, 0450 (revenue codes have four digits), and DRG 194.
 * (90 FR 53448 is a page of the Federal Register.)
 */
const CODES = [/(?<!FR )\b\d{5}\b/, /\b\d{4}[FTUM]\b/, /\bD\d{4}\b/, /\b0\d{3}\b/, /\bDRG \d{3}\b/];

/** Every text of a record that a card may show, with the way to it. */
function textsOf(part: unknown, path: string): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part)
    .filter(([key]) => key !== 'sources' && key !== 'links')
    .flatMap(([key, value]) => textsOf(value, `${path} > ${key}`));
}

test('no text of a record holds a licensed code', () => {
  const texts = loadKnowledge(DATA).records.flatMap((record) => textsOf(record, record.id));
  expect(texts.length).toBeGreaterThan(1000);
  for (const [path, text] of texts) for (const code of CODES) expect(text, path).not.toMatch(code);
});
