import { describe, expect, it } from 'vitest';
import { occupationOf } from '../../../lib/pay/occupation.ts';

describe('occupationOf', () => {
  it.each([
    ['Medical Biller', 'billing-clerk'],
    ['Accounts Receivable Follow-up, Hospital', 'billing-clerk'],
    ['Claims Examiner II', 'claims-clerk'],
    ['Cancer Registrar (ODS-C)', 'health-information-technologist'],
    ['Director of Health Information Management', 'health-services-manager'],
    ['Coding Manager, Profee', 'health-services-manager'],
    ['Compliance Analyst, Physician Billing', 'compliance-officer'],
  ])('%s', (title, occupation) => {
    expect(occupationOf(title)).toBe(occupation);
  });

  it.each(['Medical Coder II', 'Coder/Biller', 'Billing and Coding Specialist', 'Coding Compliance Auditor', 'HIM Clerk', 'CDI Specialist', 'Release of Information Specialist', ''])('%s is coders\' own work or says nothing', (title) => {
    expect(occupationOf(title)).toBeNull();
  });
});
