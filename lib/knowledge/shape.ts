import { z } from 'zod';
import { prose } from './prose.ts';

/**
 * What a code of a code set looks like. An example is given for systems in the public domain
 * only (ICD-10-CM, ICD-10-PCS, HCPCS Level II, ICD-9-CM): other codes' texts belong to their owners.
 */
export const shape = z.strictObject({
  en: prose(),
  example: z.strictObject({
    code: z.string().min(1),
    /** The whole of it in plain words. */
    en: prose(),
    /** Its parts from left to right; put together they are the code. */
    parts: z.array(z.strictObject({ text: z.string().min(1), en: prose() })).min(2),
  }).optional(),
  source: z.string().min(1),
});

