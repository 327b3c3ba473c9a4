import { readFileSync } from 'node:fs';
import type { PayAmount } from '../../../lib/pay/pay-amount.ts';
import type { Part } from '../labels.ts';

/** Reading the labelled amounts of pay; README.md has the notation. */

export interface PayText {
  readonly id: string;
  /** Without the label brackets. */
  readonly text: string;
  readonly pay: readonly PayAmount[];
}

type Stated = Pick<PayAmount, 'min' | 'max' | 'currency' | 'period'>;

/** Written out here once more, so that the labels do not rest on the code they judge. */
const TIMES: Readonly<Record<string, number>> = { hour: 2080, day: 260, week: 52, biweekly: 26, semimonthly: 24, month: 12, year: 1 };

export function readPayTexts(part: Part): PayText[] {
  const lines = readFileSync(new URL(`${part}/amounts.jsonl`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => {
    const { id, text: marked, pay } = JSON.parse(line) as { id: string; text: string; pay: Stated[] };
    const { text, spans: labels } = readBrackets(marked);
    if (labels.length !== pay.length) throw new Error(`${id}: ${labels.length} brackets, but ${pay.length} amounts`);
    return { id, text, pay: pay.map((stated, index) => ({ ...spanOf(labels[index]), ...stated, ...annual(stated) })) };
  });
}

/** Takes the double brackets out of a text and says where they stood. */
function readBrackets(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[\[(.*?)\]\]/gs)) {
    const surface = match[1] ?? '';
    text += marked.slice(last, match.index);
    spans.push({ start: text.length, end: text.length + surface.length });
    text += surface;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), spans };
}

function spanOf(label: { start: number; end: number } | undefined): { start: number; end: number } {
  return { start: label?.start ?? -1, end: label?.end ?? -1 };
}

function annual({ min, max, period }: Stated): Pick<PayAmount, 'annualMin' | 'annualMax'> {
  const times = TIMES[period ?? ''];
  const yearly = (amount: number | null) => (amount === null || times === undefined ? null : Math.round(amount * times * 100) / 100);
  return { annualMin: yearly(min), annualMax: yearly(max) };
}
