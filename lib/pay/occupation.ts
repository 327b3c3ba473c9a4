import type { RelatedOccupation } from '../knowledge/related.ts';

/** Titles of coders' own work, whatever else stands in them: these are medical records specialists (SOC 29-2072). */
const CODERS = /\bcod(?:er|ers|ing)\b|\bcdi\b|clinical documentation|\bmedical records?\b|\bhealth information (?:specialist|technician|clerk)|\bhim (?:specialist|technician|tech|clerk|analyst)|release of information/i;

/** By the definitions of the Standard Occupational Classification (2018), as titles of postings name the work. */
const OCCUPATIONS: readonly (readonly [RelatedOccupation, RegExp])[] = [
  ['health-services-manager', /\b(?:him|health information|coding|medical records?|revenue cycle|practice|cdi)\b.*\b(?:manager|director|vp|vice president|administrator)\b|\b(?:manager|director)\b.*\b(?:him|health information|coding|medical records?|revenue cycle)\b/i],
  ['compliance-officer', /\bcompliance (?:officer|analyst|specialist|manager)\b/i],
  ['health-information-technologist', /\b(?:cancer|tumor|trauma|medical|oncology|stroke|cardiac) (?:data )?(?:registrar|registry)|\bregistrar,? (?:cancer|tumor|trauma)|\bcertified tumor registrar|\bods-?c?\b|\bhealth information technologist|\bclinical informatics/i],
  ['claims-clerk', /\bclaims? (?:examiner|processor|clerk|specialist|representative|adjudicator)\b/i],
  ['billing-clerk', /\bbill(?:er|ers|ing)\b|\bpayment poster|\baccounts? receivable|\bcharge entry\b/i],
];

const MANAGERS: RelatedOccupation = 'health-services-manager';

/**
 * The neighbouring occupation that a posting is in by its title; null for coders' own work, where the
 * title says nothing, and where it could be either ("Coder/Biller").
 */
export function occupationOf(title: string): RelatedOccupation | null {
  const found = OCCUPATIONS.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
  return found === MANAGERS || !CODERS.test(title) ? found : null;
}
