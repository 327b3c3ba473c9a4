import type { Period } from './period.ts';

/** An amount of pay in a text. */
export interface PayAmount {
  /**
   * UTF-16 offsets of the amount with its unit words: from the first figure or its currency to the
   * end of the last figure, its unit or its "and up". Words before it ("up to", "between") are outside.
   */
  start: number;
  end: number;
  /** As posted, in `currency` for one `period`; null for "up to". A single figure is both. */
  min: number | null;
  /** Null for "from". */
  max: number | null;
  /** ISO 4217. Where the text names none, US dollars: the field is a US one. */
  currency: string;
  /** Null where the text does not say and the size does not decide it. */
  period: Period | null;
  /** `currency` a year; null where `period` is `unit` or null. */
  annualMin: number | null;
  annualMax: number | null;
}
