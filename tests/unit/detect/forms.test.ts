import { describe, expect, test } from 'vitest';
import { marks } from './dictionary.ts';

/** A line that settles the sense, so that only the form is in question. */
const CODER = '\nA certified coder, medical coding, RHIT.';
const found = (text: string) => marks(`${text}${CODER}`).filter((one) => one !== 'RHIT=rhit');

describe('written forms', () => {
  test.each([
    ['CPCs wanted', 'CPCs=cpc'],
    ["a CPC's work", 'CPC=cpc'],
    ['a CPC’s work', 'CPC=cpc'],
    ['C.P.C. wanted', 'C.P.C.=cpc'],
    ['C.P.C.-A wanted', 'C.P.C.-A=cpc-a'],
    ['CPC® and more', 'CPC=cpc'],
    ['(CPC™)', 'CPC=cpc'],
    ['CPC‑A, non-breaking', 'CPC‑A=cpc-a'],
    ['CPC–A, en dash', 'CPC–A=cpc-a'],
    ['C\u00adPC, soft hyphen', 'C\u00adPC=cpc'],
    ['ICD10CM', 'ICD10CM=icd-10-cm'],
    ['ICD-10 CM', 'ICD-10 CM=icd-10-cm'],
    ['ICD\u00a010\u00a0CM', 'ICD\u00a010\u00a0CM=icd-10-cm'],
    ['ICD  10', 'ICD  10=icd-10'],
    ['ICD-10-\nCM', 'ICD-10-\nCM=icd-10-cm'],
    ['CPT-4 codes', 'CPT-4=cpt'],
    ['HCPCS Level II', 'HCPCS Level II=hcpcs'],
    ['HCPCS II', 'HCPCS II=hcpcs'],
    ['E&M visits', 'E&M=em'],
    ['E / M visits', 'E / M=em'],
    ['DRGs', 'DRGs=drg'],
    ['certified professional coders', 'certified professional coders=cpc'],
    ['CERTIFIED PROFESSIONAL CODER', 'CERTIFIED PROFESSIONAL CODER=cpc'],
    ['Certified Professional Coder – Apprentice', 'Certified Professional Coder – Apprentice=cpc-a'],
    ['Diagnosis-Related Groups', 'Diagnosis-Related Groups=drg'],
    ['diagnosis related group', 'diagnosis related group=drg'],
    ['hierarchical condition categories', 'hierarchical condition categories=hcc'],
    ['#CPC', 'CPC=cpc'],
    ['**CPC**', 'CPC=cpc'],
    ['🎉CPC🎉', 'CPC=cpc'],
    ['icd-10-cm codes', 'icd-10-cm=icd-10-cm'],
    ['hcpcs codes', 'hcpcs=hcpcs'],
    ['evaluation & management', 'evaluation & management=em'],
    ['evaluation &\nmanagement', 'evaluation &\nmanagement=em'],
    ['ICD-10 Procedure Coding System', 'ICD-10 Procedure Coding System=icd-10-pcs'],
  ])('%j is read', (text, mention) => {
    expect(found(text)).toContain(mention);
  });

  test('a name and its abbreviation are two mentions', () => {
    expect(found('Certified Professional Coder (CPC)')).toEqual(['Certified Professional Coder=cpc', 'CPC=cpc']);
  });

  test('described coders are no credential', () => {
    expect(found('charts by CPC-certified professional coders')).toEqual(['CPC=cpc']);
  });

  test.each(['`CPC`', 'https://x.org/CPC', 'cpc@x.org', 'CPC.pdf', 'CPC_1', 'CPC-1042', 'CPC()'])('%s is no word', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('small letters count only with strong evidence, and only where data/senses allows', () => {
    expect(marks('passed my cpc exam')).toEqual(['cpc=cpc']);
    expect(marks('what is cpc in coding')).toEqual([]);
    expect(marks('the hcc of a certified coder in medical coding')).toEqual([]);
  });
});

describe('coordination', () => {
  test.each([
    ['ICD-10-CM/PCS', ['ICD-10-CM=icd-10-cm', 'PCS=icd-10-pcs']],
    ['ICD-10-CM and PCS', ['ICD-10-CM=icd-10-cm', 'PCS=icd-10-pcs']],
    ['ICD-10 CM & PCS', ['ICD-10 CM=icd-10-cm', 'PCS=icd-10-pcs']],
    ['ICD-10-PCS/CM', ['ICD-10-PCS=icd-10-pcs', 'CM=icd-10-cm']],
    ['ICD-9/10', ['ICD-9=icd-9-cm', '10=icd-10']],
    ['ICD-9/10-CM', ['ICD-9=icd-9-cm', '10-CM=icd-10-cm']],
    ['ICD-9 and 10 years of experience', ['ICD-9=icd-9-cm']],
    ['ICD-9, 10+ charts', ['ICD-9=icd-9-cm']],
    ['MS-/APR-DRG', ['MS=ms-drg', 'APR-DRG=apr-drg']],
    ['MS- and APR-DRGs', ['MS=ms-drg', 'APR-DRGs=apr-drg']],
    ['XMS-/APR-DRG', ['APR-DRG=apr-drg']],
    ['RHIT/RHIA', ['RHIT=rhit', 'RHIA=rhia']],
    ['HCPCS/CPT', ['HCPCS=hcpcs', 'CPT=cpt']],
    ['CCS/CCS-P', ['CCS=ccs', 'CCS-P=ccs-p']],
    ['AAPC- or AHIMA-certified', ['AAPC=aapc', 'AHIMA=ahima']],
    ['AAPC&AHIMA', ['AAPC=aapc', 'AHIMA=ahima']],
    ['CPC-CCS', ['CPC=cpc', 'CCS=ccs']],
  ])('%s', (text, mentions) => {
    expect(marks(`${text}\na certified coder, medical coding`)).toEqual(mentions);
  });
});
