import type { MainPay, PayPeriod } from './posting.ts';
import { asList, asNode, get } from './structured.ts';
import type { Node } from './structured.ts';

/** A year of work in each unit: 2,080 hours, 260 days, 52 weeks, 26, 24 and 12 payments (shared with lib/pay by analyze.md). */
const A_YEAR: Readonly<Record<PayPeriod, number | null>> = {
  hour: 2080, day: 260, week: 52, biweekly: 26, semimonthly: 24, month: 12, year: 1, unit: null,
};

const UNITS: readonly (readonly [RegExp, PayPeriod])[] = [
  [/^(?:hour|hr|hourly|h|hou|per hour|pt1h)$/, 'hour'],
  [/^(?:day|daily|p1d|per day)$/, 'day'],
  [/^(?:week|weekly|wee|p1w|per week)$/, 'week'],
  [/^(?:bi-?weekly|p2w)$/, 'biweekly'],
  [/^(?:semi-?monthly)$/, 'semimonthly'],
  [/^(?:month|monthly|mon|p1m|per month)$/, 'month'],
  [/^(?:year|yearly|annual|annually|annum|ann|anu|p1y|per year|yr)$/, 'year'],
];

/** Below and from these a figure in dollars can only be an hour's, or a year's, pay. */
const HOURLY_BELOW = 200;
const YEARLY_FROM = 15_000;

/** `baseSalary` in any of its shapes; null where it gives no figure. `estimatedSalary` is no offer and is not read. */
export function structuredPay(posting: Node): MainPay | null {
  const [salary] = asList(get(posting, 'baseSalary') ?? get(posting, 'salary'));
  if (salary === undefined) return null;
  const outer = asNode(salary);
  const value = outer ? get(outer, 'value') : salary;
  const [first] = asList(value);
  const inner = asNode(first);
  const low = amounts(inner ? get(inner, 'minValue') ?? get(inner, 'value') : outer ? get(outer, 'minValue') ?? get(outer, 'price') ?? first : first);
  const high = amounts(inner ? get(inner, 'maxValue') ?? get(inner, 'value') : outer ? get(outer, 'maxValue') ?? get(outer, 'price') ?? first : first);
  const min = low[0] ?? null;
  const max = high.at(-1) ?? null;
  if (min === null && max === null) return null;
  const unit = periodOf(inner && get(inner, 'unitText')) ?? periodOf(outer && get(outer, 'unitText')) ?? periodOf(outer && get(outer, 'duration')) ?? periodOf(inner && get(inner, 'unitCode'));
  const currency = currencyOf(outer && get(outer, 'currency')) ?? currencyOf(inner && get(inner, 'currency')) ?? currencyOf(get(posting, 'salaryCurrency')) ?? 'USD';
  return withAnnual(min, max, currency, unit ?? bySize(min ?? max ?? 0, currency));
}

function withAnnual(min: number | null, max: number | null, currency: string, period: PayPeriod | null): MainPay {
  const times = period === null ? null : A_YEAR[period];
  const yearly = (amount: number | null) => (amount === null || times === null ? null : Math.round(amount * times * 100) / 100);
  return { min, max, currency, period, annualMin: yearly(min), annualMax: yearly(max) };
}

/** The figures in a number, a numeric string, a range or prose: "20k-30k" is 20000 and 30000. Zero is no pay. */
function amounts(value: unknown): number[] {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? [value] : [];
  if (typeof value !== 'string') return [];
  return [...value.slice(0, 200).matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(k\b)?/gi)].flatMap(([, figure = '', k]) => {
    const amount = Number(figure.replaceAll(',', '')) * (k ? 1000 : 1);
    return amount > 0 ? [amount] : [];
  });
}

function periodOf(written: unknown): PayPeriod | null {
  if (typeof written !== 'string') return null;
  const plain = written.trim().toLowerCase();
  return UNITS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

function currencyOf(written: unknown): string | null {
  if (typeof written !== 'string') return null;
  if (written.trim() === '$') return 'USD';
  return /^[a-z]{3}$/i.test(written.trim()) ? written.trim().toUpperCase() : null;
}

function bySize(amount: number, currency: string): PayPeriod | null {
  if (currency !== 'USD') return null;
  if (amount < HOURLY_BELOW) return 'hour';
  return amount >= YEARLY_FROM ? 'year' : null;
}
