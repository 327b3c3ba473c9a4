/** Writes data/schema/ anew from the zod schemas: `node scripts/write-schemas.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from './build/schemas.ts';

const directory = fileURLToPath(new URL('../data/schema/', import.meta.url));
mkdirSync(directory, { recursive: true });
for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(directory + name, text);
