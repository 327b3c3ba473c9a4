import type { Figure, NumberFigure } from '../../lib/knowledge/figure.ts';
import type { Words } from '../../lib/extension/words.ts';

/** How figures are written for people. Prices are American whatever the browser's language. */

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const whole = new Intl.NumberFormat('en-US');
const hours = new Intl.NumberFormat('en-US', { style: 'unit', unit: 'hour', unitDisplay: 'long' });
const minutes = new Intl.NumberFormat('en-US', { style: 'unit', unit: 'minute', unitDisplay: 'long' });

export const dollarsText = (value: number): string => dollars.format(value);
export const wholeText = (value: number): string => whole.format(value);

/** `240` as "4 hours", `210` as "3 hours 30 minutes". */
export function durationText(total: number): string {
  const full = Math.floor(total / 60);
  const rest = total % 60;
  return [full > 0 ? hours.format(full) : '', rest > 0 ? minutes.format(rest) : ''].filter(Boolean).join(' ');
}

/** A figure's value in words, with its unit. */
export function figureText(figure: Figure, words: Words): string {
  if ('unit' in figure) return numberText(figure, words);
  if (typeof figure.value === 'boolean') return words(figure.value ? 'term_yes' : 'term_no');
  return figure.value.en;
}

function numberText({ value, unit }: NumberFigure, words: Words): string {
  switch (unit) {
    case 'USD': return dollarsText(value);
    case 'USD a year': return words('term_a_year', [dollarsText(value)]);
    case 'minutes': return durationText(value);
    case 'percent': return `${wholeText(value)}%`;
    case 'questions': return words('term_unit_questions', value);
    case 'CEUs': return words('term_unit_ceus', value);
    case 'years': return words('term_unit_years', value);
    case 'months': return words('term_unit_months', value);
    case 'hours': return hours.format(value);
    case 'codes': return words('term_unit_codes', value, [wholeText(value)]);
    case 'jobs': return words('term_unit_jobs', value, [wholeText(value)]);
  }
}

/** `2026`, `2026-02` or `2026-02-14` as "2026", "February 2026", "February 14, 2026". */
export function dateText(asOf: string, monthAs: 'long' | 'short' = 'long'): string {
  const [year, month, day] = asOf.split('-');
  if (!month) return asOf;
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', month: monthAs, timeZone: 'UTC' };
  if (day) form.day = 'numeric';
  return new Intl.DateTimeFormat('en-US', form).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** The year of a date as far as it is known. */
export const yearOf = (asOf: string): string => asOf.slice(0, 4);
