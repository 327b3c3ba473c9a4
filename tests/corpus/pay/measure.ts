import { findPay } from '../../../lib/pay/find-pay.ts';
import type { PayAmount } from '../../../lib/pay/pay-amount.ts';
import type { PayText } from './labels.ts';

export interface PayOutcome {
  readonly text: PayText;
  readonly found: readonly PayAmount[];
  /** All figures of all amounts as labelled, each at its place; nothing missed, nothing more. */
  readonly exact: boolean;
  /** The same, and the offsets of the labels to the letter. */
  readonly exactSpans: boolean;
}

export interface PayScore {
  /** Share of the texts with pay that were read exactly. */
  exact: number;
  /** The same with the offsets to the letter. */
  exactSpans: number;
  /** Texts without pay in which some was found. */
  falsePay: number;
  forms: number;
  negatives: number;
}

export function judgePay(text: PayText): PayOutcome {
  const found = findPay(text.text);
  const pairs = text.pay.map((label, index) => [label, found[index]] as const);
  const exact = found.length === text.pay.length && pairs.every(([label, one]) => one !== undefined && overlap(label, one) && sameFigures(label, one));
  return { text, found, exact, exactSpans: exact && pairs.every(([label, one]) => label.start === one?.start && label.end === one.end) };
}

export function scorePay(outcomes: readonly PayOutcome[]): PayScore {
  const forms = outcomes.filter(({ text }) => text.pay.length > 0);
  const negatives = outcomes.filter(({ text }) => text.pay.length === 0);
  const share = (count: number) => (forms.length === 0 ? 1 : count / forms.length);
  return {
    exact: share(forms.filter(({ exact }) => exact).length),
    exactSpans: share(forms.filter(({ exactSpans }) => exactSpans).length),
    falsePay: negatives.filter(({ found }) => found.length > 0).length,
    forms: forms.length,
    negatives: negatives.length,
  };
}

function overlap(a: PayAmount, b: PayAmount): boolean {
  return a.start < b.end && b.start < a.end;
}

function sameFigures(a: PayAmount, b: PayAmount): boolean {
  return (['min', 'max', 'currency', 'period', 'annualMin', 'annualMax'] as const).every((field) => a[field] === b[field]);
}
