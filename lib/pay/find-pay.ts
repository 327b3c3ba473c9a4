import { boundsOf } from './bounds.ts';
import { figuresOf } from './figure.ts';
import { judge } from './judge.ts';
import type { Verdict } from './judge.ts';
import type { PayAmount } from './pay-amount.ts';
import { annualOf, isPlausible, periodBySize } from './period.ts';
import type { Period } from './period.ts';
import { amountsIn } from './range.ts';
import type { WrittenAmount } from './range.ts';
import { surroundingsOf } from './surroundings.ts';

/** Amounts of one list stand no further apart than this, UTF-16 units. */
const LIST_GAP = 48;

/**
 * Every amount of pay in a text, ascending, never overlapping. Silent where nothing says that a sum
 * is pay. Takes time in proportion to the text's length; never throws.
 */
export function findPay(text: string): PayAmount[] {
  const amounts = amountsIn(text, figuresOf(text));
  const verdicts: Verdict[] = [];
  let readTo = 0;
  amounts.forEach((amount, index) => {
    const last = amounts[index - 1];
    const own = judge(amount, surroundingsOf(text, amount, readTo, amounts[index + 1]?.start ?? text.length));
    const verdict = last === undefined ? own : alike(text, amount, own, last, verdicts[index - 1]);
    // A bare number that is nothing ("Coder 1: $45K") parts no words from the amount they belong to.
    if (amount.currency !== null || verdict.kind === 'pay') readTo = amount.end;
    verdicts.push(verdict);
  });
  for (let index = amounts.length - 2; index >= 0; index -= 1) {
    const [amount, next, verdict] = [amounts[index], amounts[index + 1], verdicts[index]];
    if (amount && next && verdict) verdicts[index] = before(text, amount, verdict, next, verdicts[index + 1]);
  }
  return amounts.flatMap((amount, index) => {
    const verdict = verdicts[index];
    return verdict?.kind === 'pay' ? [payOf(text, amount, verdict.period, amounts[index - 1]?.end ?? 0)] : [];
  });
}

/** An amount about which nothing is said is of the kind of the one before it in the same list. */
function alike(text: string, amount: WrittenAmount, verdict: Verdict, last: WrittenAmount, lastVerdict?: Verdict): Verdict {
  if (verdict.kind !== 'unclear' || amount.start - last.end > LIST_GAP || !lastVerdict || amount.currency === null) return verdict;
  if (lastVerdict.kind === 'other') return { kind: 'other' };
  if (lastVerdict.kind === 'unclear' || /[.!?]\s|\n/.test(text.slice(last.end, amount.start))) return verdict;
  const period = amount.unit ? amount.unit.period : periodBySize(amount.low, amount.high);
  return period !== null && isPlausible(amount.low, amount.high, period) ? { kind: 'pay', period } : verdict;
}

/** "$18 - $20, $22 - $27 per hour", "$50,960 ($24.50/hr)": the unit comes with the last. */
function before(text: string, amount: WrittenAmount, verdict: Verdict, next: WrittenAmount, nextVerdict?: Verdict): Verdict {
  if (verdict.kind !== 'unclear' || nextVerdict?.kind !== 'pay' || amount.unit !== null || amount.currency === null) return verdict;
  const between = text.slice(amount.end, Math.min(next.start, amount.end + LIST_GAP + 1));
  if (between.length > LIST_GAP || /[.!?]\s|\+/.test(between) || (between.includes('\n') && !(amount.isRange && next.isRange))) return verdict;
  const size = periodBySize(amount.low, amount.high);
  return size === null ? verdict : { kind: 'pay', period: size };
}

function payOf(text: string, amount: WrittenAmount, period: Period | null, last: number): PayAmount {
  const { min, max } = boundsOf(text, amount, last);
  return {
    start: amount.start,
    end: amount.end,
    min,
    max,
    currency: amount.currency ?? 'USD',
    period,
    annualMin: annualOf(min, period),
    annualMax: annualOf(max, period),
  };
}
