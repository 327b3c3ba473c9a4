import { z } from 'zod';

/**
 * A written form: one way in which a term stands in running text.
 *
 * Notation of `text`:
 *   `-`  any hyphen or dash, also the non-breaking ones
 *   ` `  any run of white space, also non-breaking
 *   `~`  a hyphen, white space, or nothing (`ICD~10~CM` is ICD-10-CM, ICD 10 CM, ICD10CM ...)
 *   `/`  itself, with optional spaces around it
 * everything else stands for itself.
 */
export const writtenForm = z.strictObject({
  text: z.string().min(2).regex(/[\p{L}\p{N}]/u, { error: 'write the form with letters or digits' }),
  /**
   * `abbreviation`: matched as written in capitals; C.P.C. and CPCs are read too.
   * `name`: matched in any case, its last word also in the plural.
   */
  kind: z.enum(['abbreviation', 'name']),
  /** `sure`: this form means the term wherever it stands. `context`: it has rivals; see data/senses. */
  sense: z.enum(['sure', 'context']),
  /** True for a name the term no longer bears: CPC-H was COC's. */
  former: z.boolean().optional(),
});

export type WrittenForm = z.infer<typeof writtenForm>;
