import { findPay } from '../pay/find-pay.ts';
import { annualOf, isSlip, periodBySize } from '../pay/period.ts';
import type { MainPay, PayPeriod } from './posting.ts';
import { asList, asNode, get } from './structured.ts';
import type { Node } from './structured.ts';

const UNITS: readonly (readonly [RegExp, PayPeriod])[] = [
  [/^(?:hour|hr|hourly|h|hou|per hour|an hour|pt1h)$/, 'hour'],
  [/^(?:day|daily|p1d|per day)$/, 'day'],
  [/^(?:week|weekly|wee|p1w|per week)$/, 'week'],
  [/^(?:bi ?weekly|p2w|every (?:two|2) weeks|fortnight(?:ly)?)$/, 'biweekly'],
  [/^(?:semi ?monthly|twice (?:a month|monthly))$/, 'semimonthly'],
  [/^(?:month|monthly|mon|p1m|per month)$/, 'month'],
  [/^(?:year|yearly|annual|annually|annum|per annum|ann|anu|p1y|per year|a year|yr)$/, 'year'],
];

interface Amount {
  min: number | null;
  max: number | null;
  /** Where a figure's own words say them. */
  period: PayPeriod | null;
  currency: string | null;
}

/**
 * `baseSalary` in any of its shapes; null where it gives no figure. `estimatedSalary` is no offer
 * and is not read. Figures, sizes and conversions are judged as in lib/pay.
 */
export function structuredPay(posting: Node): MainPay | null {
  for (const salary of asList(get(posting, 'baseSalary') ?? get(posting, 'salary'))) {
    const pay = payOf(salary, get(posting, 'salaryCurrency'));
    if (pay) return pay;
  }
  return null;
}

function payOf(salary: unknown, salaryCurrency: unknown): MainPay | null {
  const outer = asNode(salary);
  const [first] = asList(outer ? (get(outer, 'value') ?? outer) : salary);
  const inner = asNode(first);
  const amount = inner ? between(inner) : amountIn(first);
  if (!amount) return null;
  const stated = [inner && get(inner, 'unitText'), outer && get(outer, 'unitText'), outer && get(outer, 'duration'), inner && get(inner, 'unitCode')];
  const unit = stated.flatMap((each) => periodOf(each) ?? [])[0] ?? amount.period;
  const currencies = [outer && get(outer, 'currency'), inner && get(inner, 'currency'), salaryCurrency].flatMap((each) => currencyOf(each) ?? []);
  const currency = currencies[0] ?? amount.currency ?? 'USD';
  const { min, max } = amount;
  const [low, high] = [min ?? max ?? 0, max ?? min ?? 0];
  const period = currency !== 'USD' ? unit : unit === null ? periodBySize(low, high) : isSlip(low, high, unit) ? null : unit;
  return { min, max, currency, period, annualMin: annualOf(min, period), annualMax: annualOf(max, period) };
}

function between(node: Node): Amount | null {
  const low = amountIn(get(node, 'minValue') ?? get(node, 'minPrice') ?? get(node, 'value') ?? get(node, 'price'));
  const high = amountIn(get(node, 'maxValue') ?? get(node, 'maxPrice') ?? get(node, 'value') ?? get(node, 'price'));
  if (!low && !high) return null;
  const [from, to] = [low?.min ?? null, high?.max ?? null];
  // Some forms are filled in the wrong way round.
  const [min, max] = from !== null && to !== null && from > to ? [to, from] : [from, to];
  return { min, max, period: low?.period ?? high?.period ?? null, currency: low?.currency ?? high?.currency ?? null };
}

/** Less than a cent, or more than this in any currency, is no figure of pay at all; what is plausible in dollars lib/pay/period.ts decides. */
const LEAST = 0.01;
const MOST = 1e12;

/** A number, or what lib/pay finds in words: "20k-30k", "$24.50 to $31.00 an hour". Zero is no pay. */
function amountIn(value: unknown): Amount | null {
  const number = typeof value === 'string' && /^\s*\$?\s*\d[\d,]*(?:\.\d+)?\s*$/.test(value) ? Number(value.replace(/[^\d.]/g, '')) : value;
  if (typeof number === 'number') return number >= LEAST && number <= MOST ? { min: number, max: number, period: null, currency: null } : null;
  if (typeof value !== 'string') return null;
  const [found] = findPay(`Pay: ${value.slice(0, 200)}`);
  return found ? { min: found.min, max: found.max, period: found.period, currency: /[$€£₹₱]|\b[A-Z]{3}\b/.test(value) ? found.currency : null } : null;
}

function periodOf(written: unknown): PayPeriod | null {
  if (typeof written !== 'string') return null;
  const plain = written.trim().toLowerCase().replace(/[_-]+/g, ' ').replace(/^\/\s?/, '');
  return UNITS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

function currencyOf(written: unknown): string | null {
  if (typeof written !== 'string') return null;
  if (written.trim() === '$') return 'USD';
  return /^[a-z]{3}$/i.test(written.trim()) ? written.trim().toUpperCase() : null;
}
