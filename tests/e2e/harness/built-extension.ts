import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Family } from '../../../scripts/browsers.ts';
import { PlainError } from '../../../scripts/plain-error.ts';
import { builds } from '../../../scripts/run-build.ts';

/** The folder of the built extension. @throws PlainError where it has not been built. */
export function builtExtension(family: Family): string {
  const folder = fileURLToPath(new URL(`../../../${builds[family].folder}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) throw new PlainError(`${folder} has not been built.`, 'Run "npm run build" first.');
  return folder;
}
