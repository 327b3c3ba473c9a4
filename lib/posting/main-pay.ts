import type { MainPay, PayInText, Span } from './posting.ts';

/** The posting's own pay in the text: the first amount in its lines that has a unit, else the first; null without any. */
export function mainPayInText(pay: readonly PayInText[], lines: readonly Span[]): PayInText | null {
  // An amount's unit may stand on the next line.
  const inside = pay.filter(({ start }) => lines.some((line) => start >= line.start && start < line.end));
  return inside.find(({ period, annualMin, annualMax }) => period !== null && (annualMin ?? annualMax) !== null) ?? inside.find(({ period }) => period !== null) ?? inside[0] ?? null;
}

export function withoutPlace({ min, max, currency, period, annualMin, annualMax }: MainPay): MainPay {
  return { min, max, currency, period, annualMin, annualMax };
}

/** The two say the same: same figures in the same unit. */
export function samePay(one: MainPay, other: MainPay): boolean {
  return one.min === other.min && one.max === other.max && (one.period === other.period || one.period === null || other.period === null);
}

/** The text names the unit of the same figures that the structured data leaves open, or has wrong. */
export function fillsIn(data: MainPay, text: MainPay): boolean {
  return data.period === null && text.period !== null && samePay(data, text);
}
