import { boundsOf } from './bounds.ts';
import { figuresOf } from './figure.ts';
import { OTHER_MATTER } from './cues.ts';
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
/** And in rows with short labels: "\nStep 2 ". */
const SHORT_ROW = 16;

/**
 * Every amount of pay in a text, ascending, never overlapping. Silent where nothing says that a sum
 * is pay. Takes time in proportion to the text's length; never throws.
 */
export function findPay(text: string): PayAmount[] {
  const amounts = amountsIn(text, figuresOf(text));
  const judged: Judged[] = [];
  amounts.forEach((amount, index) => {
    const last = judged.at(-1);
    const own = judge(amount, surroundingsOf(text, amount, last?.amount.end ?? 0, amounts[index + 1]?.start ?? text.length));
    const verdict = last ? alike(text, amount, own, last) : own;
    // A bare number that is nothing ("Coder 1: $45K") parts no words from the amount they belong to.
    if (amount.currency !== null || verdict.kind === 'pay') judged.push({ amount, verdict });
  });
  for (let index = judged.length - 2; index >= 0; index -= 1) {
    const [one, next] = [judged[index], judged[index + 1]];
    if (one && next) one.verdict = before(text, one, next);
  }
  return judged.flatMap(({ amount, verdict }, index) => (
    verdict.kind === 'pay' ? [payOf(text, amount, verdict.period, judged[index - 1]?.amount.end ?? 0)] : []
  ));
}

/** An amount with what is known of it so far. */
interface Judged {
  amount: WrittenAmount;
  verdict: Verdict;
}

/** An amount about which nothing is said is of the kind of the one before it in the same list. */
function alike(text: string, amount: WrittenAmount, verdict: Verdict, { amount: last, verdict: lastVerdict }: Judged): Verdict {
  if (verdict.kind !== 'unclear' || amount.start - last.end > LIST_GAP || (amount.currency === null && !amount.thousands)) return verdict;
  if (lastVerdict.kind === 'other') return { kind: 'other' };
  const between = text.slice(last.end, amount.start);
  if (lastVerdict.kind === 'unclear' || /[.!?]\s/.test(between) || (between.includes('\n') && !isNextRow(between))) return verdict;
  const period = amount.unit ? amount.unit.period : periodBySize(amount.low, amount.high);
  return period !== null && isPlausible(amount.low, amount.high, period) ? { kind: 'pay', period } : verdict;
}

/** The label of the next row of a table or list: "\nTexas | ", "\nCPB: ". */
function isNextRow(between: string): boolean {
  return /^[^\S\n]*\n[^\n]{1,30}[:|\t–-]\s*$/.test(between) && !OTHER_MATTER.test(between);
}

/** "$18 - $20, $22 - $27 per hour", "$50,960 ($24.50/hr)": the unit comes with the last. */
function before(text: string, { amount, verdict }: Judged, { amount: next, verdict: nextVerdict }: Judged): Verdict {
  if (verdict.kind !== 'unclear' || nextVerdict.kind !== 'pay' || amount.unit !== null || amount.currency === null) return verdict;
  const between = text.slice(amount.end, Math.min(next.start, amount.end + LIST_GAP + 1));
  const isRow = between.length <= SHORT_ROW || (amount.isRange && next.isRange);
  if (between.length > LIST_GAP || /[.!?]\s|\+/.test(between) || (between.includes('\n') && !isRow)) return verdict;
  const size = periodBySize(amount.low, amount.high);
  if (size !== null) return { kind: 'pay', period: size };
  // "Step 1 $3,872, step 2 $4,066 per month".
  const isLike = next.low <= amount.low * 1.5 && amount.low <= next.low * 1.5;
  return isLike && between.length <= SHORT_ROW ? { kind: 'pay', period: nextVerdict.period } : verdict;
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
