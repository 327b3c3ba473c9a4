import { describe, expect, it } from 'vitest';
import { writeTree } from '../../corpus/posting/labels.ts';
import { read } from './read.ts';

const treeOf = (clause: string) => writeTree(read(`Medical Coder\n${clause}`).accepts);

describe('a clause binds from tight to loose', () => {
  it.each([
    ['CPC or CCS with three years of coding experience', 'all(3y, any(ccs, cpc))', 'a list comes before its condition'],
    ['CCS, CIC, or RHIT with CCA', 'any(all(cca, rhit), ccs, cic)', 'the last of a list with commas goes on with one of its sort'],
    ['RHIT and CCS or CIC required', 'all(any(ccs, cic), rhit)', 'an or without a comma is tighter than an and'],
    ['CPC with one year, CCS with three years, or RHIT with five years', 'any(all(1y, cpc), all(3y, ccs), all(5y, rhit))', 'each has a condition of its own'],
    ['CCS with 3 yrs coding or RHIA/RHIT with 5 yrs coding', 'any(all(3y, ccs), all(5y, any(rhia, rhit)))', 'two share one'],
    ['Associate degree or two years of experience, and CPC', 'all(any(2y, edu:associate), cpc)', 'a comma makes the and looser'],
    ['RHIA, or RHIT with five years of coding', 'any(all(5y, rhit), rhia)', 'a comma makes the or looser'],
    ['CPC and an associate degree or two years of coding', 'all(any(2y, edu:associate), cpc)', 'years in place of schooling'],
    ['CPC required. Associate degree (or four years of experience)', 'all(any(4y, edu:associate), cpc)', 'a bracket belongs to what stands before it'],
    ['A coding credential (CPC or CCS) and an audit or compliance credential (CPMA or CHC) required', 'all(any(ccs, cpc), any(chc, cpma))', 'brackets are units'],
    ['Must hold both the CPC and the CRC', 'all(cpc, crc)', 'both'],
    ['One of: CPC, COC and CCS', 'any(ccs, coc, cpc)', 'one of'],
    ['CRC or CPC, plus CPMA or CDEO preferred', 'any(cpc, crc)', 'a comma and an and end a choice'],
    ['Diploma from a coding program, plus CPC-A, CCA, or one year of coding', 'all(any(1y, cca, cpc-a), edu:certificate)', 'a plus adds a whole series'],
    ['RHIA, RHIT or RN with CCDS required', 'any(ccds, rhia, rhit)', 'a condition of something without a name'],
    ['Bachelor\'s degree or associate degree with two years of coding', 'any(all(2y, edu:associate), edu:bachelor)', 'years make up for the lower degree only'],
    ['Associate degree or high school diploma and two years of coding', 'any(all(2y, edu:high-school), edu:associate)', 'so they do after an and'],
    ['High school diploma or associate degree and two years of coding', 'all(2y, any(edu:associate, edu:high-school))', 'years beside the higher degree are asked of both'],
    ['Associate or bachelor\'s degree with a CCS', 'all(any(edu:associate, edu:bachelor), ccs)', 'a certificate is asked beside either'],
    ['One year of coding. OR, Education. An associate\'s degree in HIM.', 'any(1y, edu:associate)', 'a sentence that begins with an or'],
  ])('%s', (clause, tree) => {
    expect(treeOf(clause)).toBe(tree);
  });
});

describe('what is due after hire', () => {
  it.each([
    ['CCS on hire, or RHIT within 12 months', 'any(ccs, rhit@12)'],
    ['CPC or COC required at time of hire and CRC required within 18 months of hire', 'all(any(coc, cpc), crc@18)'],
    ['RHIA, RHIT or CCS, or be able to obtain the CCA within six months of employment', 'any(cca@6, ccs, rhia, rhit)'],
    ['RHIT or RHIA; or an associate degree with CCS to be completed within 12 months of hire', 'any(all(ccs@12, edu:associate), rhia, rhit)'],
    ['CPC not required at hire but must be obtained within 18 months', 'cpc@18'],
    ['CPC or COC and obtain CRC within 1 year', 'all(any(coc, cpc), crc@12)'],
    ['CRC, or CPC with CRC to be obtained within one year', 'any(all(cpc, crc@12), crc)'],
    ['CPC and CPMA (CPMA may be obtained within 12 months)', 'all(cpc, cpma@12)'],
    ['CCDS or CDIP preferred, and required within two years', 'any(ccds@24, cdip@24)'],
    ['Certified (CPC, CCS) or working toward it, to be completed by your six-month review', 'any(ccs@6, cpc@6)'],
  ])('belongs to the certificates beside it: %s', (clause, tree) => {
    expect(treeOf(clause)).toBe(tree);
  });
});

describe('what stands in for what', () => {
  it.each([
    ['Associate degree required. CCS may substitute for the associate degree.', 'any(ccs, edu:associate)'],
    ['A CPC can be used in place of two years of the required four years of coding experience.', 'any(4y, all(2y, cpc))'],
    ['Three years of coding required. An associate degree may be substituted for one year of experience.', 'any(3y, all(2y, edu:associate))'],
    ['CPC with two years of coding; uncertified coders with seven years considered.', 'any(7y, all(2y, cpc))'],
    ['CPC required. In lieu of a certification, five years of coding.', 'any(5y, cpc)'],
    ['CCS required. Bachelor\'s degree preferred; seven years of experience may substitute.', 'ccs'],
    ['Three years of coding required (an associate degree may substitute for one year).', 'any(3y, all(2y, edu:associate))'],
    ['Seven years of coding. A master\'s degree may count for two of the seven years.', 'any(7y, all(5y, edu:master))'],
    ['An associate degree may be substituted with three years of coding.', 'any(3y, edu:associate)'],
    ['CPC required. Bachelor\'s degree or six years of coding in lieu.', 'all(any(6y, edu:bachelor), cpc)'],
    ['The CPC is required unless you have three or more years of coding experience.', 'any(3y, cpc)'],
  ])('%s', (clause, tree) => {
    expect(treeOf(clause)).toBe(tree);
  });
});

describe('what asks for nothing', () => {
  it.each([
    ['CPC required. Manager: Lee Ortega, CCS, CPMA.', 'cpc'],
    ['CPC required. You will coach our CPC-A group.', 'cpc'],
    ['CCS required. A CPC alone is not sufficient.', 'ccs'],
    ['CPC/CCS-P needed, CRC/CPMA wanted but optional', 'any(ccs-p, cpc)'],
    ['CPC required. Inpatient coding, level I trauma (CCS a plus)', 'cpc'],
    ['CPC needed. CGSC wanted, not needed.', 'cpc'],
    ['CPC required. Employment bond of one year, trial period of two.', 'cpc'],
  ])('%s', (clause, tree) => {
    expect(treeOf(clause)).toBe(tree);
  });
});
