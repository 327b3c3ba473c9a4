import { z } from 'zod';
import { level, setting, termId } from './record.ts';

/** The shape of data/search-words.json: what people say where records use other words. */

const word = z.string().regex(/^[a-z0-9]+([ -][a-z0-9]+)*$/, { error: 'write the word in small letters' });
const words = z.array(word);

export const searchWords = z.strictObject({
  /** Words that say nothing about what is looked for. */
  ignored: words,
  /** Words that mean the same to somebody who looks something up. */
  same: z.array(words.min(2)),
  /** Words for every record of a kind. */
  kinds: z.strictObject({ credential: words, 'code-set': words, programme: words, body: words }),
  /** Words for every credential that is used in a setting, of a level, or no longer issued. */
  settings: z.record(setting, words),
  levels: z.record(level, words),
  statuses: z.strictObject({ active: words, retired: words, unverified: words }),
  /** Words for single records, by id. */
  terms: z.record(termId, words),
});

export type SearchWords = z.infer<typeof searchWords>;
