import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** The words of what a posting asks and no tree can hold. */
function unweighed(...lines: string[]): string[] {
  const text = ['Medical Coder', 'You assign ICD-10-CM and CPT codes for our clinics.', ...lines].join('\n');
  return read(text).unweighed.map(({ start, end }) => text.slice(start, end));
}

describe('what is asked and cannot be weighed', () => {
  it.each([
    [['Requirements', 'Coding certification', '2 years of experience'], ['Coding certification']],
    [['You must be certified.'], ['You must be certified']],
    [['Qualifications', 'National certification in coding required.'], ['National certification in coding required']],
    [['Certification: required'], ['Certification: required']],
    [['Minimum qualifications', 'Current RN license', 'CPC'], ['Current RN license']],
    [['Active, unrestricted nursing licensure and a CCS are required.'], ['Active, unrestricted nursing licensure and a CCS are required']],
  ])('%j', (lines, words) => {
    expect(unweighed(...lines)).toEqual(words);
  });

  it.each([
    ['a name stands elsewhere', ['Requirements', 'Coding certification required', 'CPC or CCS']],
    ['an issuer stands for the name', ['AAPC or AHIMA certification required.']],
    ['it is only liked', ['Preferred qualifications', 'Coding certification', 'RN license']],
    ['it is a plus', ['A coding certification is a plus.']],
    ['it is said not to be needed', ['No certification required.']],
    ['it may follow', ['Certification must be obtained within 12 months of hire.']],
    ['it is a course', ['Requirements', 'Completion of a coding certificate program']],
    ['it is offered', ['Benefits', 'Certification reimbursement']],
    ['it is for those who hold it already', ['Requirements', 'Maintain coding certification with CEUs']],
    ['the licence is one way of several', ['RN license, CCS or RHIA required.']],
    ['another certificate does as well', ['CPC or similar certification required.']],
  ])('is silent where %s', (_, lines) => {
    expect(unweighed(...lines)).toEqual([]);
  });
});
