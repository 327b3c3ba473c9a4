import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openReading } from '../lib/detect/page-reading.ts';
import { compileDictionary } from '../lib/knowledge/compile-dictionary.ts';
import type { Dictionary } from '../lib/knowledge/dictionary.ts';
import { findPay } from '../lib/pay/find-pay.ts';
import type { Posting } from '../lib/posting/posting.ts';
import { readPosting } from '../lib/posting/read-posting.ts';
import { loadKnowledge } from './build/load-knowledge.ts';
import { loadSenses } from './build/load-senses.ts';

/** The batch interface: JSON lines in, one JSON line out for each. tests/corpus/README.md has every field. */

const input = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  url: z.string().optional(),
  jsonld: z.array(z.string()).optional(),
});

const dataDir = fileURLToPath(new URL('../data/', import.meta.url));
const dictionary = compileDictionary({ records: loadKnowledge(dataDir).records, senses: loadSenses(dataDir) });

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(answer(dictionary, line))}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function answer(words: Dictionary, line: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `the line is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = input.safeParse(value);
  if (!parsed.success) return { ...idOf(value), error: z.prettifyError(parsed.error) };
  const { id, text, title = '', url = '', jsonld = [] } = parsed.data;
  const reading = openReading(words, { title, url, jsonld });
  const passage = reading.add(text);
  const mentions = passage ? reading.judge(passage).map(({ start, end, term }) => ({ start, end, term })) : [];
  const pay = findPay(text);
  return { id, mentions, pay, posting: published(readPosting({ text, title, url, jsonld, mentions, pay })) };
}

/** What the interface promises, and nothing more. */
function published(posting: Posting | null): Omit<Posting, 'unweighed'> | null {
  if (!posting) return null;
  const { unweighed, ...rest } = posting;
  return rest;
}

function idOf(value: unknown): { id?: string } {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? { id } : {};
}
