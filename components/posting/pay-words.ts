import type { MainPay, PayPeriod } from '../../lib/posting/posting.ts';
import type { WordKey, Words } from '../../lib/extension/words.ts';
import type { Standing } from '../../lib/pay/standing.ts';
import type { Standings } from '../../lib/pay/compare-pay.ts';

const periodWords = {
  hour: 'apply_per_hour', day: 'apply_per_day', week: 'apply_per_week', biweekly: 'apply_per_two_weeks',
  semimonthly: 'apply_per_half_month', month: 'apply_per_month', year: 'apply_per_year', unit: 'apply_per_unit',
} as const satisfies Record<PayPeriod, WordKey>;

/** Pay as posted: "$24.50 to $31.00 an hour", "up to $70,000 a year". The unit is left out where it is not known. */
export function payText(pay: Pick<MainPay, 'min' | 'max' | 'currency' | 'period'>, words: Words): string {
  const range = rangeText(pay.min, pay.max, pay.currency, words);
  return pay.period === null ? range : words(periodWords[pay.period], [range]);
}

/** Pay a year, for pay that is posted for another unit; null where that is not known. */
export function annualText({ annualMin, annualMax, currency, period }: MainPay, words: Words): string | null {
  if (period === 'year' || (annualMin === null && annualMax === null)) return null;
  return words('apply_per_year', [rangeText(annualMin, annualMax, currency, words)]);
}

/** "$50,960 to $64,480", "from $20", "up to $31". Cents in both or in neither. */
export function rangeText(min: number | null, max: number | null, currency: string, words: Words): string {
  const whole = [min, max].every((one) => one === null || Number.isInteger(one));
  const written = new Intl.NumberFormat('en-US', { style: 'currency', currency, minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2 });
  if (min !== null && max !== null) return min === max ? written.format(min) : words('apply_range', [written.format(min), written.format(max)]);
  if (min !== null) return words('apply_range_from', [written.format(min)]);
  return max === null ? '' : words('apply_range_up_to', [written.format(max)]);
}

/** Where both ends of the pay stand: "the 50th to 76th percentile", "below the 10th percentile"; null where neither is known. */
export function standingsText({ min, max }: Standings, words: Words): string | null {
  if (min?.kind === 'at' && max?.kind === 'at' && Math.round(min.percentile) !== Math.round(max.percentile)) {
    return words('apply_percentiles', [nth(min.percentile), nth(max.percentile)]);
  }
  const ends = [...new Set([min, max].flatMap((end) => (end ? [standingText(end, words)] : [])))];
  const [from, to] = ends;
  if (from === undefined) return null;
  return to === undefined ? words('apply_at', [from]) : words('apply_from_to', [from, to]);
}

function standingText({ kind, percentile }: Standing, words: Words): string {
  if (kind === 'at') return words('apply_percentile', [nth(percentile)]);
  return words(kind === 'below' ? 'apply_below' : 'apply_above', [nth(percentile)]);
}

const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** `22.4` as "22nd". */
function nth(percentile: number): string {
  const whole = Math.round(percentile);
  return `${whole}${endings[ordinals.select(whole)] ?? 'th'}`;
}
