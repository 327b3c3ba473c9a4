import { z } from 'zod';
import { comparison } from '../../lib/knowledge/comparison.ts';
import { bodyRecord, credentialRecord, termRecord } from '../../lib/knowledge/record.ts';

const RECORDS = { credential: credentialRecord, term: termRecord, body: bodyRecord, comparison };

/** The files of data/schema/ by name: JSON Schemas that let an editor complete and check the records. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(Object.entries(RECORDS).map(([name, record]) => [
    `${name}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(record, { io: 'input' }), null, 2)}\n`,
  ]));
}
