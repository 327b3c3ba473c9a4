import type { KnowledgeRecord } from '../../lib/knowledge/record.ts';
import type { Education } from '../../lib/posting/posting.ts';
import type { WordKey, Words } from '../../lib/extension/words.ts';
import type { Demand, JudgedDemand } from '../../lib/profile/judge-demand.ts';

/** A posting's demands in plain words. */

const schoolingWords = {
  'high-school': 'apply_high_school',
  certificate: 'apply_course',
  associate: 'apply_associate',
  bachelor: 'apply_bachelor',
  master: 'apply_master',
} as const satisfies Record<Education, WordKey>;

/** What is asked: "CPC", "Any AAPC certificate", "2 years of experience", "Associate degree". */
export function demandText(demand: Demand, records: readonly KnowledgeRecord[], words: Words): string {
  if ('credential' in demand) {
    const label = labelOf(demand.credential, records);
    return isIssuer(demand.credential, records) ? words('apply_any_of_issuer', [label]) : label;
  }
  if ('experienceYears' in demand) return words('apply_experience', [yearsText(demand.experienceYears, words)]);
  return words(schoolingWords[demand.education]);
}

/** What a demand is met by: the certificate that is held, or else what is asked. */
export function metByText({ demand, reason }: JudgedDemand, records: readonly KnowledgeRecord[], words: Words): string {
  return 'by' in reason ? labelOf(reason.by, records) : demandText(demand, records, words);
}

/** How the demand stands with the reader, and why. */
export function reasonText({ demand, reason }: JudgedDemand, records: readonly KnowledgeRecord[], words: Words): string {
  switch (reason.why) {
    case 'held': return words('apply_held');
    case 'full': return words('apply_full', [labelOf(reason.by, records)]);
    case 'of-issuer': return words('apply_of_issuer', [labelOf(reason.by, records)]);
    case 'apprentice-only': return words('apply_apprentice_only', [labelOf(reason.by, records)]);
    case 'after-hire': return laterText(demand, words);
    case 'not-held': return words('apply_not_held');
    case 'not-said': return words(unsaidWords(demand));
    case 'issuer-unknown': return words('apply_issuer_unknown');
    case 'course': return words('apply_course_done');
    case 'schooling': return words('education' in demand && demand.education === 'high-school' ? 'apply_schooling_done' : 'apply_degree_done');
    case 'schooling-short': return words('apply_schooling_short');
    case 'years': return words('apply_years', [codingText(reason.has, words)]);
    case 'too-few-years': return words('apply_too_few_years', [codingText(reason.has, words), yearsText(reason.lacking, words)]);
    case 'other-work': return words('apply_other_work', [codingText(reason.has, words)]);
    case 'other-unsaid': return words('apply_other_unsaid', [codingText(reason.has, words)]);
  }
}

/** What is left to do for a demand that is not met, as a step: "Earn the certificate: CPC", "1.5 years more of experience". */
export function stepText({ demand, reason, standing }: JudgedDemand, records: readonly KnowledgeRecord[], words: Words): string {
  if (reason.why === 'other-work') return words('apply_step_other_work', [demandText(demand, records, words)]);
  if (reason.why === 'issuer-unknown') return words('apply_step_issuer', [demandText(demand, records, words)]);
  if (standing === 'unknown') return words('apply_step_say', [demandText(demand, records, words)]);
  if (reason.why === 'apprentice-only') return words('apply_step_remove', [labelOf(reason.by, records)]);
  if ('credential' in demand) return words('apply_step_earn', [demandText(demand, records, words)]);
  if ('experienceYears' in demand) return words('apply_step_years', [yearsText('lacking' in reason ? reason.lacking : demand.experienceYears, words)]);
  return words('apply_step_schooling', [demandText(demand, records, words)]);
}

/** When a certificate that may follow is due. */
export function laterText(demand: Demand, words: Words): string {
  const months = 'credential' in demand ? demand.withinMonths : null;
  return months ? words('apply_within', months, [String(months)]) : words('apply_after_hire');
}

/** `0.5` as "6 months", `1.5` as "1.5 years"; months where the years are under one. */
export function yearsText(years: number, words: Words): string {
  const months = Math.round(years * 12);
  if (years > 0 && months < 12) return words('apply_months_count', months, [String(months)]);
  return words('apply_years_count', years, [String(Math.round(years * 100) / 100)]);
}

export function labelOf(id: string, records: readonly KnowledgeRecord[]): string {
  return records.find((record) => record.id === id)?.label ?? id.toUpperCase();
}

function codingText(has: number | null, words: Words): string {
  return has === null || has === 0 ? words('apply_no_coding') : words('apply_coding', [yearsText(has, words)]);
}

function isIssuer(id: string, records: readonly KnowledgeRecord[]): boolean {
  return records.some((record) => record.id === id && record.kind === 'body');
}

function unsaidWords(demand: Demand): WordKey {
  if ('credential' in demand) return 'apply_unsaid_held';
  return 'experienceYears' in demand ? 'apply_unsaid_years' : 'apply_unsaid_schooling';
}
