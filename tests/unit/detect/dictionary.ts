import { compileDictionary } from '../../../lib/knowledge/compile-dictionary.ts';
import type { Named } from '../../../lib/knowledge/compile-dictionary.ts';
import type { WrittenForm } from '../../../lib/knowledge/form.ts';
import { openReading } from '../../../lib/detect/page-reading.ts';
import type { Mention, PageContext } from '../../../lib/detect/mention.ts';
import type { Senses } from '../../../lib/knowledge/sense.ts';

/** A small dictionary of its own, so that these tests say what the code does whatever data/ holds. */

const abbreviation = (text: string, sense: WrittenForm['sense'] = 'sure'): WrittenForm => ({ text, kind: 'abbreviation', sense });
const name = (text: string): WrittenForm => ({ text, kind: 'name', sense: 'sure' });

const records: Named[] = [
  { id: 'cpc', forms: [abbreviation('CPC', 'context'), name('Certified Professional Coder')] },
  { id: 'cpc-a', forms: [abbreviation('CPC-A'), name('Certified Professional Coder - Apprentice')] },
  { id: 'ccs', forms: [abbreviation('CCS', 'context'), name('Certified Coding Specialist')] },
  { id: 'ccs-p', forms: [abbreviation('CCS-P')] },
  { id: 'rhit', forms: [abbreviation('RHIT')] },
  { id: 'rhia', forms: [abbreviation('RHIA')] },
  { id: 'aapc', forms: [abbreviation('AAPC')] },
  { id: 'ahima', forms: [abbreviation('AHIMA')] },
  { id: 'icd-10-cm', forms: [abbreviation('ICD~10~CM')] },
  { id: 'icd-10-pcs', forms: [abbreviation('ICD~10~PCS'), name('ICD-10 Procedure Coding System')] },
  { id: 'icd-10', forms: [abbreviation('ICD~10')] },
  { id: 'icd-9-cm', forms: [abbreviation('ICD~9~CM'), abbreviation('ICD~9')] },
  { id: 'cpt', forms: [abbreviation('CPT-4'), abbreviation('CPT', 'context')] },
  { id: 'hcpcs', forms: [abbreviation('HCPCS'), abbreviation('HCPC', 'context'), abbreviation('HCPCS II'), name('HCPCS Level II')] },
  { id: 'em', forms: [abbreviation('E/M'), abbreviation('E&M'), name('evaluation & management')] },
  { id: 'drg', forms: [abbreviation('DRG'), name('diagnosis-related group')] },
  { id: 'ms-drg', forms: [abbreviation('MS~DRG')] },
  { id: 'apr-drg', forms: [abbreviation('APR~DRG')] },
  { id: 'hcc', forms: [abbreviation('HCC', 'context'), name('hierarchical condition category')] },
  { id: 'crc', forms: [abbreviation('CRC', 'context')] },
];

const senses: Senses = {
  field: {
    cues: { strong: ['medical cod*', 'certified coder'], fair: ['coder', 'coding'], slight: ['certification', 'required'] },
    terms: { hcpcs: 2 },
    company: { after: ['ltd', 'students'], before: ['chairman'] },
    codeSets: ['icd-10'],
    addresses: { 'aapc.com': 4 },
  },
  topics: [
    { topic: 'advertising', cues: { decisive: ['cost per click'], strong: ['Google Ads', 'CPM'], fair: ['campaign', 'bid'] } },
    { topic: 'sailing', elsewhere: true, cues: { strong: ['regatta', 'mast', 'harbor'] } },
    { topic: 'programs', cues: { strong: ['checksum'] } },
    { topic: 'carbon', cues: { strong: ['CO2', 'sequestration'], fair: ['pipeline'] } },
  ],
  terms: [
    { term: 'cpc', lean: 1, small: true, frames: true, cues: { decisive: ['CPC exam'] }, rivals: [{ meaning: 'cost per click', topics: ['advertising'] }] },
    {
      term: 'ccs', lean: 0.5, small: true, frames: true, cues: {},
      rivals: [{ meaning: 'carbon capture', topics: ['carbon'] }, { meaning: 'a tool', topics: ['programs'] }],
    },
    { term: 'crc', lean: 0.25, small: true, frames: true, cues: {}, rivals: [{ meaning: 'a checksum', topics: ['programs'] }] },
    { term: 'hcc', lean: 0, small: false, coded: true, cues: {}, rivals: [{ meaning: 'liver cancer', cues: { strong: ['liver'] } }] },
    { term: 'cpt', lean: 1, small: true, cues: { decisive: ['CPT #####'] }, rivals: [{ meaning: 'personal trainer', cues: { strong: ['gym'] } }] },
  ],
};

export const dictionary = compileDictionary({ records, senses });

/** The mentions that a page with this text would show. */
export function mark(text: string, context: Partial<PageContext> = {}): Mention[] {
  const reading = openReading(dictionary, { title: '', url: '', ...context });
  const passage = reading.add(text);
  return passage ? reading.judge(passage) : [];
}

/** The same as `surface=term`, which reads well in a test. */
export function marks(text: string, context: Partial<PageContext> = {}): string[] {
  return mark(text, context).map(({ start, end, term }) => `${text.slice(start, end)}=${term}`);
}
