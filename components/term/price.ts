import type { CredentialRecord, PriceOption } from '../../lib/knowledge/record.ts';
import type { Words, WordKey } from '../../lib/extension/words.ts';
import { dollarsText, yearOf } from './format.ts';

const optionWords = {
  'one-attempt': 'term_price_one_attempt',
  'two-attempts': 'term_price_two_attempts',
  member: 'term_price_member',
  'non-member': 'term_price_non_member',
  student: 'term_price_student',
  standard: 'term_price_standard',
} as const satisfies Record<PriceOption, WordKey>;

const duesWords = {
  individual: 'term_dues_individual',
  student: 'term_dues_student',
} as const satisfies Record<CredentialRecord['dues'][number]['option'], WordKey>;

/** The exam's prices in one line, each with its year: "$425 for one attempt, $499 for two (2026)". */
export function pricesText({ prices }: CredentialRecord, words: Words): string {
  return byYear(prices.map(({ option, figure }) => ({ ...figure, text: words(optionWords[option], [dollarsText(figure.value)]) })));
}

/** The yearly dues in one line, each with its year. */
export function duesText({ dues }: CredentialRecord, words: Words): string {
  return byYear(dues.map(({ option, figure }) => ({ ...figure, text: words(duesWords[option], [dollarsText(figure.value)]) })));
}

function byYear(priced: readonly { text: string; asOf: string }[]): string {
  const years = [...new Set(priced.map(({ asOf }) => yearOf(asOf)))];
  return years
    .map((year) => `${priced.filter(({ asOf }) => yearOf(asOf) === year).map(({ text }) => text).join(', ')} (${year})`)
    .join('; ');
}
