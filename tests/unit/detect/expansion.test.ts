import { describe, expect, test } from 'vitest';
import { expansionOf } from '../../../lib/detect/expansion.ts';
import { marks } from './dictionary.ts';

/** What spells the abbreviation out that stands last in a text, or first if it begins it. */
function expansion(text: string, abbreviation: string): string | null {
  const start = text.startsWith(abbreviation) ? 0 : text.lastIndexOf(abbreviation);
  const found = expansionOf(text, start, start + abbreviation.length);
  return found && text.slice(found.start, found.end).trim();
}

describe('an expansion', () => {
  test.each([
    ['what a cost per click (CPC) is', 'CPC', 'cost per click'],
    ['the Centre for Craft Skills [CCS]', 'CCS', 'Centre for Craft Skills'],
    ['carbon capture and storage (“CCS”)', 'CCS', 'carbon capture and storage'],
    ['CPC (cost per click) rose', 'CPC', 'cost per click'],
    ['CPC stands for cost per click.', 'CPC', 'cost per click'],
    ['a cost per click, or CPC', 'CPC', 'cost per click'],
    ['dorsal root ganglia (DRGs)', 'DRGs', 'dorsal root ganglia'],
    ['a hepatocellular carcinoma (HCC)', 'HCC', 'hepatocellular carcinoma'],
    ['screened for colorectal cancer (CRC)', 'CRC', 'colorectal cancer'],
  ])('%s', (text, abbreviation, words) => { expect(expansion(text, abbreviation)).toBe(words); });

  test.each([
    ['a coding credential (CPC)', 'CPC'],
    ['chart project. CRC or CPC', 'CPC'],
    ['we need a coder (CPC)', 'CPC'],
    ['CPC (preferred)', 'CPC'],
    ['CPC, or another one', 'CPC'],
  ])('is not seen in %s', (text, abbreviation) => { expect(expansion(text, abbreviation)).toBeNull(); });
});

test('an expansion in a sense that is not ours decides for the page, even among coders', () => {
  expect(marks('Certified coder, medical coding: a cost-per-click (CPC) of a coder.')).toEqual([]);
});

test('an expansion close to the name of the term is its own', () => {
  const text = 'The Certified Procedural Coders (CPC) met.';
  expect(marks(text)).toEqual(['CPC=cpc']);
});
