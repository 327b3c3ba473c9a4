import { compileDictionary } from '../../../lib/knowledge/compile-dictionary.ts';
import type { Named } from '../../../lib/knowledge/compile-dictionary.ts';
import type { WrittenForm } from '../../../lib/knowledge/form.ts';
import { openReading } from '../../../lib/detect/reading.ts';
import type { Mention } from '../../../lib/detect/mention.ts';
import type { Senses } from '../../../lib/knowledge/sense.ts';

/** A small dictionary of its own, so that these tests say what the code does whatever data/ holds. */

const abbreviation = (text: string, sense: WrittenForm['sense'] = 'sure'): WrittenForm => ({ text, kind: 'abbreviation', sense });
const name = (text: string): WrittenForm => ({ text, kind: 'name', sense: 'sure' });

const records: Named[] = [
  { id: 'cpc', label: 'CPC', forms: [abbreviation('CPC', 'context'), name('Certified Professional Coder')] },
  { id: 'cpc-a', label: 'CPC-A', forms: [abbreviation('CPC-A'), name('Certified Professional Coder - Apprentice')] },
  { id: 'ccs', label: 'CCS', forms: [abbreviation('CCS', 'context'), name('Certified Coding Specialist')] },
  { id: 'ccs-p', label: 'CCS-P', forms: [abbreviation('CCS-P')] },
  { id: 'rhit', label: 'RHIT', forms: [abbreviation('RHIT')] },
  { id: 'rhia', label: 'RHIA', forms: [abbreviation('RHIA')] },
  { id: 'aapc', label: 'AAPC', forms: [abbreviation('AAPC')] },
  { id: 'ahima', label: 'AHIMA', forms: [abbreviation('AHIMA')] },
  { id: 'icd-10-cm', label: 'ICD-10-CM', forms: [abbreviation('ICD~10~CM')] },
  { id: 'icd-10-pcs', label: 'ICD-10-PCS', forms: [abbreviation('ICD~10~PCS')] },
  { id: 'icd-10', label: 'ICD-10', forms: [abbreviation('ICD~10')] },
  { id: 'icd-9-cm', label: 'ICD-9-CM', forms: [abbreviation('ICD~9~CM'), abbreviation('ICD~9')] },
  { id: 'cpt', label: 'CPT', forms: [abbreviation('CPT-4'), abbreviation('CPT', 'context')] },
  { id: 'hcpcs', label: 'HCPCS', forms: [abbreviation('HCPCS'), abbreviation('HCPCS II'), name('HCPCS Level II')] },
  { id: 'em', label: 'E/M', forms: [abbreviation('E/M'), abbreviation('E&M')] },
  { id: 'drg', label: 'DRG', forms: [abbreviation('DRG'), name('diagnosis-related group')] },
  { id: 'hcc', label: 'HCC', forms: [name('hierarchical condition category')] },
];

const senses: Senses = {
  field: {
    cues: { strong: ['medical cod*', 'certified coder'], fair: ['coder', 'coding'], slight: ['certification', 'required'] },
    terms: { hcpcs: 2 },
    addresses: { 'aapc.com': 4 },
  },
  topics: [
    { topic: 'advertising', cues: { decisive: ['cost per click'], strong: ['Google Ads', 'CPM'], fair: ['campaign', 'bid'] } },
    { topic: 'carbon', cues: { strong: ['CO2', 'sequestration'], fair: ['pipeline'] } },
  ],
  terms: [
    { term: 'cpc', lean: 1, small: true, cues: { decisive: ['CPC exam'] }, rivals: [{ meaning: 'cost per click', topics: ['advertising'] }] },
    { term: 'ccs', lean: 0.5, small: false, cues: {}, rivals: [{ meaning: 'carbon capture', topics: ['carbon'] }] },
    { term: 'cpt', lean: 1, small: true, cues: { decisive: ['CPT #####'] }, rivals: [{ meaning: 'personal trainer', cues: { strong: ['gym'] } }] },
  ],
};

export const dictionary = compileDictionary({ records, senses });

/** The mentions that a page with this text would show. */
export function mark(text: string, context: { title?: string; url?: string } = {}): Mention[] {
  const reading = openReading(dictionary, { title: '', url: '', ...context });
  const passage = reading.add(text);
  return passage ? reading.judge(passage) : [];
}

/** The same as `surface=term`, which reads well in a test. */
export function marks(text: string, context: { title?: string; url?: string } = {}): string[] {
  return mark(text, context).map(({ start, end, term }) => `${text.slice(start, end)}=${term}`);
}
