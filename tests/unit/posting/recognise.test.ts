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
  ])('is one: %s', (title, text) => {
    expect(isOne(title, text)).toBe(true);
  });

  it.each([
    ['CCS vs CIC', 'The CCS is required by more hospitals. Two years of experience is recommended.'],
    ['Inpatient Coder: Complete Career Guide', 'Average salary: $55,000. Certification: CCS required. How to become one: earn a degree.'],
    ['Medical Coding Certificate Program', 'Admission requirements: high school diploma. Tuition: $4,200. Prepare for the CPC exam.'],
    ['Our coding services', 'Our coders hold the CPC or CCS and have three years of experience. Contact us for a quote.'],
    ['CNC Machine Coder', 'G-code. Three years required, CPC preferred.'],
    ['', 'My interview for the HCC coder position is on Friday. CRC required, CPC preferred. Should I go?'],
  ])('is none: %s', (title, text) => {
    expect(isOne(title, text)).toBe(false);
  });
});
