import type { PayAmount } from '../lib/pay/pay-amount.ts';
import { readPayTexts } from '../tests/corpus/pay/labels.ts';
import { judgePay, scorePay } from '../tests/corpus/pay/measure.ts';
import type { PayOutcome } from '../tests/corpus/pay/measure.ts';

/**
 * Prints how exactly pay is read in the labelled texts of tests/corpus/pay. The errors in the
 * texts under held/ are counted, never shown: nobody is to tune on them.
 */
const MOST_ERRORS = 60;

for (const part of ['tuned', 'held'] as const) {
  const outcomes = readPayTexts(part).map(judgePay);
  const score = scorePay(outcomes);
  print(`${part}: ${percent(score.exact)} of ${score.forms} forms exact (${percent(score.exactSpans)} with spans), ${score.falsePay} of ${score.negatives} negatives with false pay`);
  if (part === 'tuned') outcomes.filter(({ exactSpans }) => !exactSpans).slice(0, MOST_ERRORS).forEach((outcome) => print(errorOf(outcome)));
}

function errorOf({ text, found, exact }: PayOutcome): string {
  const shown = (amounts: readonly PayAmount[]) => amounts.map(({ start, end, min, max, period }) => `"${text.text.slice(start, end)}" ${min}..${max} ${period}`).join('; ') || 'none';
  return `${exact ? 'span ' : 'WRONG'} ${text.id} ${JSON.stringify(text.text)}\n    found: ${shown(found)}\n    label: ${shown(text.pay)}`.replaceAll('\n    ', '\n    ');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
