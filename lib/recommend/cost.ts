import type { NumberFigure } from '../knowledge/figure.ts';
import type { CredentialRecord, PriceOption } from '../knowledge/record.ts';
import type { Fee } from './rules.ts';

/** What may be changed by whoever reads the sum. Amounts are US dollars; null is "not known", never zero. */
export interface CostAssumptions {
  /** Which of the exam's prices; null takes the usual one. */
  price: PriceOption | null;
  /** The student's dues instead of the full ones, in the first year. */
  student: boolean;
  /** How often the exam is paid for again. */
  retakes: number;
  books: number | null;
  course: number | null;
  ceus: number | null;
}

export const usualAssumptions: CostAssumptions = {
  price: null, student: false, retakes: 0, books: null, course: null, ceus: null,
};

/** One line of the two-year sum. */
export interface CostItem {
  kind: 'exam' | 'retake' | 'dues' | 'renewal' | 'books' | 'course' | 'ceus';
  /** US dollars in two years; null where the price is not known. */
  usd: number | null;
  /** How often it falls due within the two years. */
  times: number;
  /** The figure in the record; null where it is the reader's own or not known. */
  figure: NumberFigure | null;
  fee: Fee | null;
  option: PriceOption | 'individual' | null;
  /** `own`: the reader's own number. `already`: paid anyway for what is held, so not counted. */
  basis: 'record' | 'fee' | 'own' | 'unknown' | 'already' | 'not-needed';
}

export interface Cost {
  items: readonly CostItem[];
  /** US dollars: the sum of what is known. */
  known: number;
  /** Whether every line is known; else the sum is a minimum. */
  complete: boolean;
  /** Whether the price of the exam is known. */
  priced: boolean;
}

/** What a person brings along that lowers the cost. */
export interface CostContext {
  /** Membership of the issuer is paid already. */
  member: boolean;
  /** A coding course is finished, or work stands for it. */
  trained: boolean;
}

const years = 2;
/** The usual price first: what one pays who comes from outside, for one attempt. */
export const priceOptionNames: readonly PriceOption[] = ['one-attempt', 'standard', 'non-member', 'two-attempts', 'member', 'student'];

/** The itemised cost of a credential in its first two years, counted from joining. */
export function costOf(record: CredentialRecord, fees: readonly Fee[], context: CostContext, assumed: CostAssumptions): Cost {
  const items = [
    ...examItems(record, assumed),
    ...duesItems(record, context, assumed),
    ...fees.filter(({ issuer }) => issuer === record.issuer).map(renewalItem),
    context.trained && assumed.course === null ? notNeeded('course') : ownItem('course', assumed.course),
    record.exam.openBook?.value === false ? notNeeded('books') : ownItem('books', assumed.books),
    ownItem('ceus', assumed.ceus),
  ];
  return {
    items,
    known: items.reduce((sum, { usd, basis }) => sum + (basis === 'already' ? 0 : usd ?? 0), 0),
    complete: items.every(({ usd }) => usd !== null),
    priced: record.prices.length > 0,
  };
}

/** The price options of an exam, the usual one first. */
export function priceOptions({ prices }: CredentialRecord): PriceOption[] {
  return priceOptionNames.filter((option) => prices.some((price) => price.option === option));
}

function examItems(record: CredentialRecord, { price, retakes }: CostAssumptions): CostItem[] {
  const options = priceOptions(record);
  const option = price && options.includes(price) ? price : options[0];
  const figure = record.prices.find((one) => one.option === option)?.figure;
  if (!figure || !option) return [{ kind: 'exam', usd: null, times: 1, figure: null, fee: null, option: null, basis: 'unknown' }];
  const exam: CostItem = { kind: 'exam', usd: figure.value, times: 1, figure, fee: null, option, basis: 'record' };
  // Of two attempts the second is paid for with the first.
  const paid = Math.max(0, retakes - (option === 'two-attempts' ? 1 : 0));
  return paid === 0 ? [exam] : [exam, { ...exam, kind: 'retake', usd: figure.value * paid, times: paid }];
}

function duesItems({ dues, required }: CredentialRecord, { member }: CostContext, { student }: CostAssumptions): CostItem[] {
  const full = dues.find(({ option }) => option === 'individual')?.figure;
  const reduced = dues.find(({ option }) => option === 'student')?.figure;
  if (!full) {
    const demanded = required.some(({ en }) => /membership/i.test(en));
    return demanded ? [{ kind: 'dues', usd: null, times: years, figure: null, fee: null, option: null, basis: 'unknown' }] : [];
  }
  const dearest: CostItem = { kind: 'dues', usd: full.value * years, times: years, figure: full, fee: null, option: 'individual', basis: member ? 'already' : 'record' };
  if (!student || !reduced) return [dearest];
  return [
    { ...dearest, usd: reduced.value, times: 1, figure: reduced, option: 'student' },
    { ...dearest, usd: full.value * (years - 1), times: years - 1 },
  ];
}

function renewalItem(fee: Fee): CostItem {
  const times = Math.floor(years / fee.everyYears);
  return { kind: 'renewal', usd: fee.usd * times, times, figure: null, fee, option: null, basis: 'fee' };
}

function ownItem(kind: CostItem['kind'], usd: number | null): CostItem {
  return { kind, usd, times: 1, figure: null, fee: null, option: null, basis: usd === null ? 'unknown' : 'own' };
}

function notNeeded(kind: CostItem['kind']): CostItem {
  return { kind, usd: 0, times: 0, figure: null, fee: null, option: null, basis: 'not-needed' };
}
