import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { comparison } from '../../lib/knowledge/comparison.ts';
import type { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { priceTable } from '../../lib/knowledge/price-parity.ts';
import { bodyRecord, credentialRecord, termId, termRecord } from '../../lib/knowledge/record.ts';
import type { KnowledgeRecord } from '../../lib/knowledge/record.ts';
import { relatedWages } from '../../lib/knowledge/related.ts';
import { outlook, wageTable } from '../../lib/knowledge/wages.ts';
import { checkComparisons } from './check-comparisons.ts';
import type { FiledComparison } from './check-comparisons.ts';
import { checkRecords } from './check-records.ts';
import type { FiledRecord } from './check-records.ts';
import { problemsOf, sentenceOf } from './problem.ts';
import type { Problem } from './problem.ts';

/** Which folder of data/ holds which kind of record. */
const ROOMS: readonly (readonly [folder: string, schema: z.ZodType<KnowledgeRecord>])[] = [
  ['credentials', credentialRecord],
  ['terms', termRecord],
  ['bodies', bodyRecord],
];
const COMPARISONS = 'comparisons';
/** Folders of tables, one file a year. */
const TABLES = ['wages', 'wages/related', 'price-parity', 'outlook'] as const;

/**
 * Reads and checks everything in `dataDir` that the interface may show.
 * Throws one error that lists every problem in plain words, one a line, with file, field and cure.
 */
export function loadKnowledge(dataDir: string): Knowledge {
  const problems: Problem[] = [];
  const filed = ROOMS.flatMap(([folder, schema]) => readFolder(dataDir, folder, schema, problems));
  const awaited = readAwaited(dataDir, problems);
  problems.push(...checkRecords(filed, awaited));
  const compared = readComparisons(dataDir, problems);
  problems.push(...checkComparisons(compared, filed.map(({ record }) => record)));
  const wages = readNewest(dataDir, 'wages', wageTable, problems);
  const prospects = readNewest(dataDir, 'outlook', outlook, problems);
  const related = readNewest(dataDir, 'wages/related', relatedWages, problems);
  const prices = readNewest(dataDir, 'price-parity', priceTable, problems);
  if (problems.length > 0 || !wages || !related || !prices || !prospects) throw new KnowledgeError(problems);
  return {
    records: filed.map(({ record }) => record),
    comparisons: compared.map((one) => one.comparison),
    wages,
    relatedWages: related,
    prices,
    outlook: prospects,
  };
}

/** Every file that `loadKnowledge` reads, for watching. */
export function knowledgeFiles(dataDir: string): string[] {
  const inFolders = [...ROOMS.map(([folder]) => folder), COMPARISONS, ...TABLES]
    .flatMap((folder) => jsonFiles(dataDir, folder).map((file) => join(dataDir, file)));
  return [...inFolders, join(dataDir, 'awaited.json')].filter((file) => existsSync(file));
}

export class KnowledgeError extends Error {
  override name = 'KnowledgeError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super([`The knowledge base has ${count}:`, ...problems.map(sentenceOf)].join('\n'));
    this.problems = problems;
  }
}

function readFolder(
  dataDir: string, folder: string, schema: z.ZodType<KnowledgeRecord>, problems: Problem[],
): FiledRecord[] {
  return jsonFiles(dataDir, folder).flatMap((file) => {
    const record = readFile(dataDir, file, schema, problems);
    return record === undefined ? [] : [{ file, record: withoutSchema(record) }];
  });
}

function readComparisons(dataDir: string, problems: Problem[]): FiledComparison[] {
  return jsonFiles(dataDir, COMPARISONS).flatMap((file) => {
    const found = readFile(dataDir, file, comparison, problems);
    if (found === undefined) return [];
    const { $schema: _, ...rest } = found;
    return [{ file, comparison: rest }];
  });
}

/** Tables stand one a year; the last by name is the newest. */
function readNewest<T>(dataDir: string, folder: (typeof TABLES)[number], schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  const file = jsonFiles(dataDir, folder).at(-1);
  if (file === undefined) {
    problems.push({ file: folder, field: '', wrong: 'no table is there.', cure: 'data/README.md says how to make one.' });
    return undefined;
  }
  return readFile(dataDir, file, schema, problems);
}

function readAwaited(dataDir: string, problems: Problem[]): Set<string> {
  const file = 'awaited.json';
  if (!existsSync(join(dataDir, file))) return new Set();
  return new Set(readFile(dataDir, file, z.array(termId), problems));
}

function readFile<T>(dataDir: string, file: string, schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(dataDir, file), 'utf8'));
  } catch (error) {
    problems.push({
      file,
      field: '',
      wrong: `it cannot be read as JSON (${error instanceof Error ? error.message : String(error)}).`,
      cure: 'look near that place for a missing or extra comma, quote or brace.',
    });
    return undefined;
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  problems.push(...problemsOf(file, content, result.error));
  return undefined;
}

function jsonFiles(dataDir: string, folder: string): string[] {
  const directory = join(dataDir, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory).filter((name) => name.endsWith('.json')).sort().map((name) => `${folder}/${name}`);
}

/** `$schema` helps editors only. */
function withoutSchema(record: KnowledgeRecord): KnowledgeRecord {
  const { $schema: _, ...rest } = record;
  return rest;
}
