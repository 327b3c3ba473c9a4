import { fileURLToPath } from 'node:url';
import { compileDictionary } from '../lib/knowledge/compile-dictionary.ts';
import { readPart } from '../tests/corpus/labels.ts';
import type { Part } from '../tests/corpus/labels.ts';
import { judgeText, precision, recall, scoreOf, silence } from '../tests/corpus/measure.ts';
import type { Outcome, Score } from '../tests/corpus/measure.ts';
import { loadKnowledge } from './build/load-knowledge.ts';
import { loadSenses } from './build/load-senses.ts';

/**
 * Prints how well terms are found in the labelled texts of tests/corpus. The errors in the
 * texts under held/ are counted, never shown: nobody is to tune on them.
 */
const MOST_ERRORS = 60;

const dataDir = fileURLToPath(new URL('../data/', import.meta.url));
const dictionary = compileDictionary({ records: loadKnowledge(dataDir).records, senses: loadSenses(dataDir) });

for (const part of ['tuned', 'held'] as const) report(part, readPart(part).map((text) => judgeText(dictionary, text)));

function report(part: Part, outcomes: readonly Outcome[]): void {
  print(`\n${part}: ${outcomes.length} texts`);
  print(row('all', scoreOf(outcomes)));
  print(`unrelated texts without any mark: ${percent(silence(outcomes))}`);
  for (const kind of unique(outcomes.map(({ text }) => text.kind))) {
    print(row(kind, scoreOf(outcomes.filter(({ text }) => text.kind === kind))));
  }
  const terms = outcomes.flatMap(({ text, wrong }) => [...text.labels, ...wrong].map(({ term }) => term));
  for (const term of unique(terms).sort()) print(row(`  ${term}`, scoreOf(outcomes, term)));
  if (part === 'tuned') worstErrors(outcomes).forEach(print);
}

/** Wrong marks first, the surest of them before the others; then what was missed. */
function worstErrors(outcomes: readonly Outcome[]): string[] {
  const errors = outcomes.flatMap(errorsOf).sort((a, b) => b.weight - a.weight);
  return errors.slice(0, MOST_ERRORS).map(({ says }) => says);
}

function errorsOf({ text, wrong, missed }: Outcome): { says: string; weight: number }[] {
  const around = (start: number, end: number) => text.text.slice(Math.max(0, start - 40), end + 40).replaceAll('\n', ' / ');
  return [
    ...wrong.map(({ start, end, term, reasons }) => ({
      says: `wrong  ${text.id} ${term} "${around(start, end)}" because ${reasons.map(({ words, weight }) => `${words || 'its form'} ${weight}`).join(', ')}`,
      weight: reasons.reduce((sum, { weight }) => sum + weight, 0),
    })),
    ...missed.map(({ start, end, term }) => ({ says: `missed ${text.id} ${term} "${around(start, end)}"`, weight: -Infinity })),
  ];
}

function row(name: string, score: Score): string {
  const [p, r] = [precision(score), recall(score)];
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  return `${name.padEnd(16)} precision ${percent(p)}  recall ${percent(r)}  F1 ${percent(f1)}  (${score.right} right, ${score.wrong} wrong, ${score.missed} missed)`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
