import { z } from 'zod';
import { wageTable } from './wages.ts';

/** Neighbouring occupations to compare with where a posting is one of them. National figures only. */
export const relatedOccupation = z.enum(['billing-clerk', 'claims-clerk', 'health-information-technologist', 'health-services-manager', 'compliance-officer']);

export const relatedWages = z.array(z.strictObject({
  occupation: relatedOccupation,
  /** Standard Occupational Classification of 2018. */
  soc: z.string().regex(/^\d{2}-\d{4}$/),
  title: z.strictObject({ en: z.string().min(1) }),
  wages: wageTable,
})).min(1);

export type RelatedOccupation = z.infer<typeof relatedOccupation>;
export type RelatedWages = z.infer<typeof relatedWages>;
