import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { readingGrade } from '../../../scripts/build/reading-grade.ts';
import { DATA } from './data-copy.ts';

const { records } = loadKnowledge(DATA);

test('a plain sentence reads easier than an official one', () => {
  expect(readingGrade('The cat sat on the mat.')).toBeLessThan(1);
  expect(readingGrade('Demonstrates comprehensive proficiency in professional reimbursement methodologies.')).toBeGreaterThan(15);
});

test.each(records.map((record) => [record.id, record] as const))('%s is told at grade 8 or lower', (_id, record) => {
  const { sentence, matters } = record.en;
  expect(readingGrade(sentence), sentence).toBeLessThanOrEqual(8);
  if (matters !== undefined) expect(readingGrade(matters), matters).toBeLessThanOrEqual(8);
});
