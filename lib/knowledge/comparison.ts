import { z } from 'zod';
import { termId } from './record.ts';
import { prose } from './prose.ts';

/**
 * "CPC and CCS: which?" One file of data/comparisons/ holds one pair and is shown in both cards.
 * It rests on sources of the two records, so that a reader can check it there.
 */
export const comparison = z.strictObject({
  /** Where an editor finds the shape of this file. */
  $schema: z.string().optional(),
  /** The two ids in the order of the alphabet; the file is named after them: `ccs--cpc.json`. */
  between: z.tuple([termId, termId]),
  /** What sets the two apart, in one or two plain sentences. */
  en: prose(320),
  /** Sources of the records that carry it. */
  basis: z.array(z.strictObject({ term: termId, source: z.string().min(1) })).min(1),
});

export type Comparison = z.infer<typeof comparison>;
