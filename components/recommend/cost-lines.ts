import type { Words, WordKey } from '../../lib/extension/words.ts';
import type { PriceOption } from '../../lib/knowledge/record.ts';
import type { CredentialRecord } from '../../lib/knowledge/record.ts';
import type { Cost, CostItem } from '../../lib/recommend/cost.ts';
import { dollarsText } from '../term/format.ts';
import { provenancesOf } from '../term/provenance.ts';
import type { Provenance } from '../term/provenance.ts';

/** One line of the two-year cost, ready to be shown. */
export interface CostLine {
  id: string;
  what: string;
  amount: string;
  /** What the amount rests on, beside its source. */
  note: string;
  origins: readonly Provenance[];
  /** Not known, so the sum is a minimum. */
  open: boolean;
}

const kinds = {
  exam: 'recommend_cost_exam', retake: 'recommend_cost_retake', dues: 'recommend_cost_dues', renewal: 'recommend_cost_renewal',
  books: 'recommend_cost_books', course: 'recommend_cost_course', ceus: 'recommend_cost_ceus',
} as const satisfies Record<CostItem['kind'], WordKey>;

export const optionNames = {
  'one-attempt': 'recommend_price_one_attempt', 'two-attempts': 'recommend_price_two_attempts', member: 'recommend_price_member',
  'non-member': 'recommend_price_non_member', student: 'recommend_price_student', standard: 'recommend_price_standard',
  individual: 'recommend_price_individual',
} as const satisfies Record<PriceOption | 'individual', WordKey>;

/** The lines of a cost in their order. */
export function costLines({ items }: Cost, record: CredentialRecord, words: Words): CostLine[] {
  return items.map((item, index) => ({
    id: `${item.kind}-${index}`,
    what: words(kinds[item.kind]),
    amount: amountText(item, words),
    note: noteText(item, words),
    origins: originsOf(item, record),
    open: item.usd === null,
  }));
}

/** "at least $869" or "$869". */
export function sumText({ known, complete }: Cost, words: Words): string {
  return words(complete ? 'recommend_cost_sum' : 'recommend_cost_sum_least', [dollarsText(known)]);
}

function amountText({ usd, basis }: CostItem, words: Words): string {
  if (basis === 'not-needed') return words('recommend_cost_not_needed');
  if (basis === 'already') return words('recommend_cost_already');
  return usd === null ? words('recommend_cost_unknown') : dollarsText(usd);
}

function noteText({ times, option, figure, fee, basis }: CostItem, words: Words): string {
  const each = figure?.value ?? fee?.usd;
  const parts = [
    option ? words(optionNames[option]) : '',
    times > 1 && each !== undefined ? words('recommend_cost_times', [times, dollarsText(each)]) : '',
    basis === 'own' ? words('recommend_cost_own') : '',
    basis === 'fee' ? words('recommend_cost_at_end') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function originsOf({ figure, fee }: CostItem, record: CredentialRecord): Provenance[] {
  if (figure) return provenancesOf(record, [figure]);
  if (!fee) return [];
  const source = { id: 'fee', title: fee.source.title, url: fee.source.url, asOf: fee.asOf };
  return [{ source, asOf: fee.asOf, unverified: fee.confidence === 'low', population: null, note: fee.note.en }];
}
