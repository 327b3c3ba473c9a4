import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The stored figures of both benchmarks as a table in the README, so that it says what was last measured. */

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const readme = file('README.md');
const [begins, ends] = ['<!-- measured -->', '<!-- end of measured -->'] as const;

const results = z.object({
  browser: z.string(),
  ratios: z.object({ toWalk: z.number(), markToFind: z.number().nullable(), growth: z.number(), doubled: z.number() }),
  longestSlices: z.record(z.string(), z.number()),
});

const pageResults = z.object({
  figures: z.array(z.object({ name: z.string(), value: z.number(), unit: z.string(), target: z.number() })),
});

/** Writes the table anew. Other text of the README stays. */
export function writeReadmeFigures(): void {
  const text = readFileSync(readme, 'utf8');
  writeFileSync(readme, text.replace(block(text), `${begins}\n${measuredTable()}${ends}`));
}

/** What stands in the README now. Throws where the two marks are not there. */
export function readmeFigures(): string {
  return block(readFileSync(readme, 'utf8')).slice(begins.length + 1, -ends.length);
}

/** One line a figure, of what tests/bench keeps. */
export function measuredTable(): string {
  const { browser, ratios, longestSlices } = results.parse(stored('results.json'));
  const rows: [string, string, string][] = [
    ['finding and judging on 90,000 text nodes, against a walk that only reads them', `${ratios.toWalk} times`, 'at most 1.5'],
    ['mark.js with the same forms, against it', ratios.markToFind === null ? 'not measured' : `${Math.round(ratios.markToFind).toLocaleString('en-US')} times`, 'at least 500'],
    ['the ratio to the walk at 90,000 nodes, against that at 9,000', `${ratios.growth} times`, 'at most 1'],
    ['with a dictionary twice the size', `${ratios.doubled} times`, 'at most 1.2'],
    ['longest slice on 90,000 text nodes', Object.entries(longestSlices).map(([script, time]) => `${script} ${time} ms`).join(', '), 'at most 8 ms'],
    ...pageRows(),
  ];
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [`Last measured in ${browser.replace('Chrome/', 'Chromium ')}, two cores:`, '', '| what | measured | wanted |', '|---|---|---|', ...lines, ''].join('\n');
}

function pageRows(): [string, string, string][] {
  if (!existsSync(file('tests/bench/page-results.json'))) return [];
  const with_ = (value: number, unit: string) => (unit === '' ? `${value}` : unit === 'bytes' ? `${value.toLocaleString('en-US')} bytes` : `${value} ${unit}`);
  return pageResults.parse(stored('page-results.json')).figures.map(({ name, value, unit, target }) => [name, with_(value, unit), `at most ${with_(target, unit)}`]);
}

function stored(name: string): unknown {
  return JSON.parse(readFileSync(file(`tests/bench/${name}`), 'utf8'));
}

function block(text: string): string {
  const [from, to] = [text.indexOf(begins), text.indexOf(ends)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${begins} with ${ends} behind it`);
  return text.slice(from, to + ends.length);
}
