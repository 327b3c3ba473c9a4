import { describe, expect, it } from 'vitest';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { isJobTitle, roleIn } from '../../../lib/posting/role.ts';
import { inputOf } from './read.ts';

describe('a title', () => {
  it.each([
    ['Inpatient Coder', 'field'], ['RN Coder', 'field'], ['Coding Compliance Auditor', 'field'], ['Nurse Manager, ICU', 'other'],
    ['Senior Backend Engineer, Coding Platform', 'other'], ['Front Desk Receptionist', 'other'], ['Welcome', 'none'],
  ] as const)('%s is of %s', (title, role) => {
    expect(roleIn(title)).toBe(role);
  });

  it('that bills is of the field where the text is about medicine', () => {
    expect(roleIn('Billing Specialist', 'Sends claims to Medicare and other payers.')).toBe('field');
    expect(roleIn('Billing Specialist', 'Invoices carriers for freight.')).toBe('none');
  });

  it('names a job or only a matter', () => {
    expect(isJobTitle('Coding Auditor')).toBe(true);
    expect(isJobTitle('Coding Clinic')).toBe(false);
  });
});

describe('a posting', () => {
  const isOne = (title: string, text: string) => readPosting(inputOf(text, { title })) !== null;

  it.each([
    ['Coder', 'CPC required.'],
    ['Medical Coder', 'Do I need a certificate? Yes: a CPC.\nDo I need experience? No.\nFull-time. Message me.'],
    ['', 'Medical Records Technician (Coder)\nSalary $49,960 - $78,700\nLocation Cheyenne, WY\nOpen & closing dates 11/02 to 11/16'],
    ['', 'Acme Careers\nBack to results\nRemote\nDenials Specialist\nReviews remittances from payers\nDrafts appeals for patients\nHigh school diploma required'],
    ['Nurse Auditor', 'RN, CCS or CCDS. Reviews sepsis claims. Remote.'],
  ])('is one: %s', (title, text) => {
    expect(isOne(title, text)).toBe(true);
  });

  it.each([
    ['CCS vs CIC', 'The CCS is required by more hospitals. Two years of experience is recommended.'],
    ['Inpatient Coder: Complete Career Guide', 'Average salary: $55,000. Certification: CCS required. How to become one: earn a degree.'],
    ['Medical Coding Certificate Program', 'Admission requirements: high school diploma. Tuition: $4,200. Prepare for the CPC exam.'],
    ['Our coding services', 'Our coders hold the CPC or CCS and have three years of experience. Contact us for a quote.'],
    ['', 'Medical Biller\nManaged 300 claims a week\nReduced denials by 20 percent\nPosted payments\nCPB, two years of experience'],
    ['Medical Coder', 'A medical coder works in a hospital or clinic. A high school diploma is required. Coders usually hold the CPC and often work at home.'],
    ['Job alerts', 'Medical Coder - CPC, 2 years\nCoding Auditor - CPMA - Remote'],
    ['CNC Machine Coder', 'G-code. Three years required, CPC preferred.'],
    ['', 'My interview for the HCC coder position is on Friday. CRC required, CPC preferred. Should I go?'],
  ])('is none: %s', (title, text) => {
    expect(isOne(title, text)).toBe(false);
  });

  it('is doubted where the address is that of a school', () => {
    const text = 'Coding Specialist\nHigh school diploma. CPC.';
    const at = (url: string) => readPosting({ ...inputOf(text, { title: '' }), url }) !== null;
    expect([at('https://jobs.example.com/view/12'), at('https://college.example.edu/programs/coding-specialist')]).toEqual([true, false]);
  });
});
