import { z } from 'zod';
import { asOf } from './figure.ts';
import { prose } from './prose.ts';

/** Something that pages still say of a term although it no longer holds. */

const common = {
  /** The plain sentence for a reader who has just met it. */
  en: prose(240),
  /** Since when it no longer holds; null where no page says. */
  since: asOf.nullable(),
  source: z.string().min(1),
};

export const superseded = z.discriminatedUnion('about', [
  /** The term as a whole was replaced: ICD-9-CM. */
  z.strictObject({ about: z.literal('term'), ...common }),
  /** A name the term no longer bears; `forms` are texts of the record's own forms. */
  z.strictObject({ about: z.literal('name'), forms: z.array(z.string().min(2)).min(1), ...common }),
  /** A number of exam questions that no longer holds. */
  z.strictObject({ about: z.literal('exam-questions'), value: z.int().positive(), ...common }),
]);

export type Superseded = z.infer<typeof superseded>;
