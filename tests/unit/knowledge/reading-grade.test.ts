import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { readingGrade } from '../../../scripts/build/reading-grade.ts';
import { DATA } from './data-copy.ts';

const { records, comparisons } = loadKnowledge(DATA);

test('a plain sentence reads easier than an official one', () => {
  expect(readingGrade('The cat sat on the mat.')).toBeLessThan(1);
  expect(readingGrade('Demonstrates comprehensive proficiency in professional reimbursement methodologies.')).toBeGreaterThan(15);
});

/** Names, addresses and titles are what they are; code books are named by their titles. */
const notProse = ['sources', 'links', 'forms', 'name', 'label', 'maintainer', 'population', 'books', 'source', 'basis'];

/** Everything of a record that is told in our own words. */
function proseOf(part: unknown): string[] {
  if (typeof part === 'string') return wordsIn(part) > 1 ? [part] : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (notProse.includes(key) ? [] : proseOf(value)));
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** Of shorter texts ("AAPC membership.") the measure says nothing: they are read at a glance. */
const aSentence = 6;

test.each(records.map((record) => [record.id, record] as const))('%s is told at grade 8 or lower', (_id, record) => {
  const { sentence, matters } = record.en;
  expect(readingGrade(sentence), sentence).toBeLessThanOrEqual(8);
  if (matters !== undefined) expect(readingGrade(matters), matters).toBeLessThanOrEqual(8);
  for (const text of proseOf(record)) {
    if (wordsIn(text) >= aSentence) expect(readingGrade(text), text).toBeLessThanOrEqual(8);
  }
});

test.each(comparisons.map(({ between, en }) => [between.join(' and '), en]))('%s are told apart at grade 8 or lower', (_pair, en) => {
  expect(readingGrade(en), en).toBeLessThanOrEqual(8);
});

test('the whole base reads at grade 8 or lower', () => {
  const all = [...records.flatMap(proseOf), ...comparisons.flatMap(proseOf)];
  expect(all.length).toBeGreaterThan(1000);
  expect(readingGrade(all.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' '))).toBeLessThanOrEqual(8);
});
