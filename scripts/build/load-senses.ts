import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { fieldSense, termSense, topicSense } from '../../lib/knowledge/sense.ts';
import type { Senses } from '../../lib/knowledge/sense.ts';
import { problemsOf, sentenceOf } from './problem.ts';
import type { Problem } from './problem.ts';

const FIELD = 'senses/field.json';
const TOPICS = 'senses/topics';
const TERMS = 'senses';

/**
 * Reads and checks the evidence in `dataDir`/senses.
 * Throws one error that lists every problem in plain words, one a line, with file, field and cure.
 */
export function loadSenses(dataDir: string): Senses {
  const problems: Problem[] = [];
  const field = readFile(dataDir, FIELD, fieldSense, problems);
  const topics = readFolder(dataDir, TOPICS, topicSense, problems);
  const terms = readFolder(dataDir, TERMS, termSense, problems);
  for (const { file, value } of topics) checkName(file, 'topic', value.topic, problems);
  for (const { file, value } of terms) checkName(file, 'term', value.term, problems);
  checkTopics(terms.map(({ file, value }) => ({ file, rivals: value.rivals })), topics.map(({ value }) => value.topic), problems);
  if (!field || problems.length > 0) throw new SensesError(problems);
  return { field, topics: topics.map(({ value }) => value), terms: terms.map(({ value }) => value) };
}

/** Every file that `loadSenses` reads, for watching. */
export function senseFiles(dataDir: string): string[] {
  return [FIELD, ...jsonFiles(dataDir, TOPICS), ...jsonFiles(dataDir, TERMS)].map((file) => join(dataDir, file));
}

export class SensesError extends Error {
  override name = 'SensesError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super([`The evidence in data/senses has ${count}:`, ...problems.map(sentenceOf)].join('\n'));
    this.problems = problems;
  }
}

function readFolder<T>(dataDir: string, folder: string, schema: z.ZodType<T>, problems: Problem[]): { file: string; value: T }[] {
  return jsonFiles(dataDir, folder).flatMap((file) => {
    const value = readFile(dataDir, file, schema, problems);
    return value === undefined ? [] : [{ file, value }];
  });
}

function readFile<T>(dataDir: string, file: string, schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(dataDir, file), 'utf8'));
  } catch (error) {
    const wrong = `it cannot be read as JSON (${error instanceof Error ? error.message : String(error)}).`;
    problems.push({ file, field: '', wrong, cure: 'look near that place for a missing or extra comma, quote or brace.' });
    return undefined;
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  problems.push(...problemsOf(file, content, result.error));
  return undefined;
}

/** A file is found by what it is about. */
function checkName(file: string, field: 'topic' | 'term', name: string, problems: Problem[]): void {
  if (file.endsWith(`/${name}.json`)) return;
  problems.push({ file, field, wrong: `"${name}" is not the name of the file.`, cure: `rename the file to ${name}.json, or correct the field.` });
}

function checkTopics(
  terms: readonly { file: string; rivals: readonly { topics?: string[] | undefined }[] }[],
  known: readonly string[],
  problems: Problem[],
): void {
  for (const { file, rivals } of terms) {
    rivals.forEach((rival, index) => {
      for (const topic of rival.topics ?? []) {
        if (known.includes(topic)) continue;
        const field = `rivals ${index + 1} > topics`;
        problems.push({ file, field, wrong: `there is no topic "${topic}".`, cure: `correct it, or add data/senses/topics/${topic}.json.` });
      }
    });
  }
}

function jsonFiles(dataDir: string, folder: string): string[] {
  const directory = join(dataDir, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json') && `${folder}/${name}` !== FIELD)
    .sort()
    .map((name) => `${folder}/${name}`);
}
