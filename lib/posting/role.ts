/** Whether a title names work of this field, of another, or none. */

/** Work of this field, as titles name it. */
export const FIELD_ROLE =
  /\b(?:coder|coders|coding|cod(?:er|ing)\W{0,3}biller|biller\W{0,3}coder|cdi|cdis|clinical documentation|health information|him|risk adjustment|hcc|medical records?|drg|revenue integrity|charge capture|rhi[at]|cpc|ccs|documentation integrity|profee|pro-fee|release of information|revenue cycle|patient (?:accounts?|accounting)|(?:cancer|tumou?r|oncology) (?:registr\w+|data)|abstractor|chart audit\w*|clinical validation|charge ?master|medical bill(?:er|ing)|billers?|med(?:ical)? rec(?:ord)?s? tech\w*)\b/i;
/** Work with claims and patients' accounts: of this field where the text is about medicine. */
const BILLING_ROLE = /\b(?:billing|patient (?:financial|business) services|business office|charge (?:entry|posting|poster|description)|payments?|cash (?:posting|applications?)|reimbursement|collections|denials?|appeals|claims?|insurance (?:follow[- ]?up|collect\w+)|accounts? receivable|a\/r)\b/i;
const MEDICAL = /\b(?:medical|patients?|payers?|medicare|medicaid|hospital|clinic|physicians?|health ?care|eobs?|eras?|a\/r|cpt|icd|hcpcs|hipaa|insurance companies|ub-?04|cms-?1500)\b/gi;
/** Work of other fields, as titles name it. */
const OTHER_ROLE =
  /\b(?:nurse|rn|lpn|physician(?! cod\w+| profess\w+| fee| bill\w+| practice cod\w+)|surgeon|therapist|technologist|phlebotom\w+|medical assistants?|receptionist|front desk|pharmac\w+|welder|inspector|driver|teacher|recruiter|scheduler|caregiver|dentist|hygienist|paramedic|emt|cook|janitor|accountant|case manager|office manager|paid|(?:radiology|imaging|lab(?:oratory)?|respiratory|nutrition|dietary|food|facilities|security|housekeeping|payroll|human resources|pharmacy|perioperative) (?:manager|director|supervisor|technician|assistant|aide|coordinator)|patient access|real estate|dental|call center|customer service)\b/i;
/** Whoever sells or hires, whatever it is about. */
const SELLER = /\b(?:sales|marketing|paid search|seo|account executive|business development)\b/i;
/** Whoever makes software or machines, whatever it is for. */
const BUILDER = /\b(?:engineers?|developers?|programmers?|software|java|data scientists?|web|bootcamp|architects?|devops|product (?:manager|owner|designer)|cnc|machinists?)\b/i;
/** What makes a title the name of a job. */
const JOB_NOUN =
  /\b(?:coders?|coder\/\w+|billers?|specialists?|analysts?|auditors?|managers?|directors?|supervisors?|leads?|educators?|technicians?|techs?|clerks?|associates?|trainees?|interns?|reviewers?|abstractors?|coordinators?|consultants?|validators?|trainers?|nurse|apprentice|openings?|registrars?|representatives?|administrators?|professionals?|officers?|liaisons?|assistants?|compliance|instructors?|rn|follow[- ]?up|job|position|vacancy|hiring|contract|coding (?:i|ii|iii|1|2|3))\b/i;
/** Words that leave no doubt beside a clinician's title: "RN Coder", "Physician Coding Auditor". */
const CERTAIN = /\bcod(?:er|ing)\b|\bcdis?\b|documentation|revenue integrity|chart audit|clinical validation|\bhim\b|risk adjustment|\bdrg\b/i;

export type Role = 'field' | 'other' | 'none';

/** The field that words of a title or a first line belong to. */
export function roleIn(words: string, text = ''): Role {
  const field = FIELD_ROLE.test(words) || isMedicalBilling(words, text);
  const parts = words.split(/[,|–—:()]|\s-\s/);
  if (SELLER.test(parts[0] ?? '')) return 'other';
  if (BUILDER.test(parts[0] ?? '') || field && BUILDER.test(words) && !CERTAIN.test(words)) return 'other';
  // "RN, CDI Specialist" is of the field, "Registered Nurse, CDI experience a plus" is not.
  if (OTHER_ROLE.test(words)) return parts.some((part) => CERTAIN.test(part) && (JOB_NOUN.test(part) || part.trim().split(/\s+/).length <= 2)) ? 'field' : 'other';
  return field ? 'field' : 'none';
}

/** Two different words of medicine in the text make it so. */
function isMedicalBilling(words: string, text: string): boolean {
  if (!BILLING_ROLE.test(words) || /\b(?:data analyst|adjuster|examiner)\b/i.test(words)) return false;
  return new Set([...`${words} ${text}`.matchAll(MEDICAL)].map(([word]) => word.toLowerCase().replace(/s$/, ''))).size > 1;
}

/** A job of this field by its name: "Coding Auditor", not "Coding Clinic". `text`: what stands under it. */
export function isJobTitle(words: string, text = ''): boolean {
  return JOB_NOUN.test(words) && roleIn(words, text) === 'field';
}

/** A title of one or two words that are all the field's: "HCC", "CDI", "Profee". */
export function isBareField(words: string): boolean {
  const all = words.trim().split(/\s+/);
  return words.trim() !== '' && all.length <= 2 && all.every((word) => roleIn(word) === 'field');
}

export function namesJob(words: string): boolean {
  return JOB_NOUN.test(words);
}
