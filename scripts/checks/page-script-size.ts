import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fail, pass, type Outcome } from './outcome.ts';

/** Bytes, gzipped: what every page of an enabled site pays for CodeCue before anybody hovers. */
const budget = 24_000;

export function checkPageScriptSize(folder: string): Outcome {
  const bytes = gzipSync(readFileSync(`${folder}/page.js`)).length;
  const said = `page.js is ${bytes} bytes gzipped; the budget is ${budget}`;
  return bytes <= budget ? pass(said) : fail(said);
}
