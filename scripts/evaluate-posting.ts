import { fileURLToPath } from 'node:url';
import { compileDictionary } from '../lib/knowledge/compile-dictionary.ts';
import { readPostings } from '../tests/corpus/posting/labels.ts';
import type { Part } from '../tests/corpus/posting/labels.ts';
import { accuracy, FIELDS, judgePosting, openPrecision, strengthF1 } from '../tests/corpus/posting/measure.ts';
import type { Outcome } from '../tests/corpus/posting/measure.ts';
import { loadKnowledge } from './build/load-knowledge.ts';
import { loadSenses } from './build/load-senses.ts';

/**
 * Prints how well the labelled postings of tests/corpus/posting are read. Errors in held/ are
 * counted, never shown: nobody is to tune on them.
 */

const dataDir = fileURLToPath(new URL('../data/', import.meta.url));
const dictionary = compileDictionary({ records: loadKnowledge(dataDir).records, senses: loadSenses(dataDir) });

for (const part of ['tuned', 'held'] as const) report(part, readPostings(part).map((each) => judgePosting(dictionary, each)));

function report(part: Part, outcomes: readonly Outcome[]): void {
  print(`\n${part}: ${outcomes.length} texts`);
  print(`${'strength F1'.padEnd(18)} ${percent(strengthF1(outcomes))}`);
  print(`${'open is right'.padEnd(18)} ${percent(openPrecision(outcomes))}`);
  for (const kind of ['clause', 'posting'] as const) {
    const own = outcomes.filter(({ labelled }) => labelled.kind === kind);
    for (const field of FIELDS) print(`${`${kind} ${field}`.padEnd(18)} ${percent(accuracy(own, field))}`);
  }
  print(`${'negatives refused'.padEnd(18)} ${percent(accuracy(outcomes.filter(({ labelled }) => labelled.kind === 'negative'), 'recognised'))}`);
  if (part === 'tuned') outcomes.flatMap(errorsOf).forEach(print);
}

function errorsOf({ labelled, fields, pairs }: Outcome): string[] {
  const wrong = FIELDS.filter((field) => fields[field].wanted !== fields[field].got && (labelled.kind !== 'negative' || field === 'recognised'));
  const missed = pairs.wanted.filter((pair) => !pairs.got.includes(pair)).map((pair) => `-${pair}`);
  const extra = labelled.kind === 'negative' ? [] : pairs.got.filter((pair) => !pairs.wanted.includes(pair)).map((pair) => `+${pair}`);
  if (wrong.length + missed.length + extra.length === 0) return [];
  return [
    `\n${labelled.id}: ${labelled.text.slice(0, 220).replaceAll('\n', ' / ')}`,
    ...wrong.map((field) => `  ${field}: wanted ${fields[field].wanted}, got ${fields[field].got}`),
    ...(missed.length + extra.length > 0 ? [`  strengths: ${[...missed, ...extra].join(', ')}`] : []),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
