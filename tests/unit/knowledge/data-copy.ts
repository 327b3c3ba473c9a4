import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { KnowledgeError, loadKnowledge } from '../../../scripts/build/load-knowledge.ts';

export const DATA = fileURLToPath(new URL('../../../data/', import.meta.url));

/** A throw-away copy of data/ that a test may spoil. */
export function copyOfData(): string {
  const copy = mkdtempSync(join(tmpdir(), 'codecue-data-'));
  onTestFinished(() => {
    rmSync(copy, { recursive: true });
  });
  cpSync(DATA, copy, { recursive: true });
  return copy;
}

/** Replaces text in one file of the copy; fails where the text does not stand there. */
export function spoil(copy: string, file: string, was: string | RegExp, becomes: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const spoilt = text.replace(was, becomes);
  if (spoilt === text) throw new Error(`${file} does not contain ${String(was)}`);
  writeFileSync(path, spoilt);
}

/** The message with which the copy is refused. */
export function refusalOf(copy: string): string {
  try {
    loadKnowledge(copy);
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message;
    throw error;
  }
  throw new Error('the spoilt data was accepted');
}
