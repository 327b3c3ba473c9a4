/** One measured figure with its target and what it was measured beside. */
export interface Figure {
  /** For the stored file: `first-scan-share`. */
  id: string;
  /** For the reader. */
  name: string;
  value: number;
  unit: '%' | 'ms' | 'MB' | 'bytes' | '';
  /** At most this is wanted. */
  target: number;
  /** Both sides of the figure and what explains it. */
  beside: Readonly<Record<string, number | string>>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The median of each column of rows of numbers. */
export function medians<Row extends { [Key in keyof Row]: number }>(rows: readonly Row[]): Row {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return Object.fromEntries(keys.map((key) => [key, round(median(rows.map((row) => row[key])))])) as Row;
}

export function line({ name, value, unit, target, beside }: Figure): string {
  const with_ = (amount: number) => (unit === '' ? `${round(amount)}` : `${round(amount)} ${unit}`);
  const details = Object.entries(beside).map(([key, said]) => `${key} ${typeof said === 'number' ? round(said) : said}`);
  return `${value <= target ? 'met   ' : 'MISSED'} ${name}: ${with_(value)} (target ${with_(target)}; ${details.join(', ')})`;
}
