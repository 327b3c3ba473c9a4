import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../../scripts/build/schemas.ts';
import { DATA } from './data-copy.ts';

test('data/schema/ is current; `node scripts/write-schemas.ts` writes it anew', () => {
  const written = schemaFiles();
  expect(readdirSync(join(DATA, 'schema')).sort()).toEqual(Object.keys(written).sort());
  for (const [name, text] of Object.entries(written)) {
    expect(readFileSync(join(DATA, 'schema', name), 'utf8'), name).toBe(text);
  }
});

test.each([['credentials', 'credential'], ['terms', 'term'], ['bodies', 'body'], ['comparisons', 'comparison']])('every file of %s points to its schema', (folder, name) => {
  for (const file of readdirSync(join(DATA, folder))) {
    const record = JSON.parse(readFileSync(join(DATA, folder, file), 'utf8')) as { $schema?: string };
    expect(record.$schema, file).toBe(`../schema/${name}.schema.json`);
  }
});
