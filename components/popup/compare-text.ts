import type { CredentialRecord } from '../../lib/knowledge/record.ts';
import type { Words } from '../../lib/extension/words.ts';
import { dateText } from '../term/format.ts';
import type { CompareCell, CompareRow } from './compare-table.ts';

/** Characters of a column with facts; four of them fit a page in a fixed font. */
const columnWidth = 30;
const gap = '  ';

/** A comparison as plain text: a table in a fixed font, and below it how far to trust it. */
export function compareText(
  records: readonly CredentialRecord[], rows: readonly CompareRow[], sentences: readonly string[], words: Words,
): string {
  const labels = records.map(({ label }) => label);
  const first = Math.max(...rows.map(({ label }) => label.length), 0);
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => cell.padEnd(at === 0 ? first : columnWidth)).join(gap).trimEnd();
  const rule = '-'.repeat(first + records.length * (columnWidth + gap.length));
  const table = [['', ...labels], ...rows.map((row) => [row.label, ...row.cells.map((cell) => cellText(cell, words))])]
    .flatMap((row, at) => [...wrapped(row).map(line), ...(at === 0 ? [rule] : [])]);
  const checked = records.map(({ checked: day }) => day).sort()[0] ?? '';
  return [
    words('compare_text_title', [labels.join(', ')]), '',
    ...sentences, ...(sentences.length > 0 ? [''] : []),
    ...table, '',
    words('compare_text_foot', [dateText(checked)]),
  ].join('\n');
}

export function cellText({ texts, origins }: CompareCell, words: Words): string {
  if (texts.length === 0) return words('compare_unknown');
  const unverified = origins.some((origin) => origin.unverified);
  return texts.join('; ') + (unverified ? ` (${words('term_unverified')})` : '');
}

/** The lines of one row: each cell broken at spaces to the width of its column. */
function wrapped([label = '', ...cells]: readonly string[]): string[][] {
  const broken = [[label], ...cells.map((cell) => breakLines(cell))];
  const height = Math.max(...broken.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => broken.map((lines) => lines[at] ?? ''));
}

function breakLines(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > columnWidth) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
