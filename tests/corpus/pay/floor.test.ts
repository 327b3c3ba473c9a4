import { describe, expect, test } from 'vitest';
import type { Part } from '../labels.ts';
import { readPayTexts } from './labels.ts';
import { judgePay, scorePay } from './measure.ts';

/** The level reached; raise it when it rises. */
const FLOOR = { tuned: 0.996, held: 0.99 } as const;

describe.each(['tuned', 'held'] as const)('%s amounts of pay', (part: Part) => {
  const texts = readPayTexts(part);
  const score = scorePay(texts.map(judgePay));

  test('are read no worse than before', () => {
    expect(score.forms).toBeGreaterThan(90);
    expect(score.exact).toBeGreaterThanOrEqual(FLOOR[part]);
    expect(score.exactSpans).toBeGreaterThanOrEqual(FLOOR[part] - 0.01);
  });

  test('are none where other money is named', () => {
    expect(score.negatives).toBeGreaterThan(40);
    expect(score.falsePay).toBe(0);
  });

  test('have ids of their own', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  });
});
