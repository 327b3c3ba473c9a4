import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileDictionary } from '../../lib/knowledge/compile-dictionary.ts';
import { loadKnowledge } from '../../scripts/build/load-knowledge.ts';
import { loadSenses } from '../../scripts/build/load-senses.ts';
import { readPart } from './labels.ts';
import type { Part } from './labels.ts';
import { judgeText, precision, recall, scoreOf, silence } from './measure.ts';

const dataDir = fileURLToPath(new URL('../../data/', import.meta.url));
const dictionary = compileDictionary({ records: loadKnowledge(dataDir).records, senses: loadSenses(dataDir) });
const outcomesOf = (part: Part) => readPart(part).map((text) => judgeText(dictionary, text));

/** The level reached; raise it when it rises. */
const FLOOR = {
  tuned: { precision: 0.99, recall: 0.98, silence: 0.988 },
  held: { precision: 0.98, recall: 0.979, silence: 0.995 },
} as const;

describe.each(['tuned', 'held'] as const)('%s texts', (part) => {
  const outcomes = outcomesOf(part);

  test('are marked no worse than before', () => {
    const score = scoreOf(outcomes);
    expect(precision(score)).toBeGreaterThanOrEqual(FLOOR[part].precision);
    expect(recall(score)).toBeGreaterThanOrEqual(FLOOR[part].recall);
    expect(silence(outcomes)).toBeGreaterThanOrEqual(FLOOR[part].silence);
  });

  test('have labels of known terms only, and ids of their own', () => {
    const texts = readPart(part);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    const known = new Set(dictionary.terms.map(({ id }) => id));
    expect(texts.flatMap(({ id, labels }) => labels.filter(({ term }) => !known.has(term)).map(({ term }) => `${id}: ${term}`))).toEqual([]);
  });
});
