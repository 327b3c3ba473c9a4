import type { CredentialRecord } from '../knowledge/record.ts';
import type { Answers } from './answers.ts';
import type { AnswersMatch, RecordMatch } from './rules.ts';

/** Whether a rule speaks to these answers. */
export function matchesAnswers(match: AnswersMatch, answers: Answers): boolean {
  return allows(match.place, answers.place)
    && allows(match.experience, answers.experience)
    && allows(match.schooling, answers.schooling)
    && allows(match.urgency, answers.urgency)
    && (!match.holds || match.holds.some((term) => answers.held.includes(term)))
    && !match.lacks?.some((term) => answers.held.includes(term));
}

/** Whether a rule is about this credential. */
export function matchesRecord(match: RecordMatch, record: CredentialRecord): boolean {
  return allows(match.terms, record.id)
    && allows(match.level, record.level)
    && allows(match.issuer, record.issuer)
    && (!match.settings || match.settings.some((setting) => record.settings.includes(setting)))
    && !match.outside?.some((setting) => record.settings.includes(setting))
    && (!match.breadth || record.settings.length >= match.breadth);
}

/** A part that a rule does not name allows everything. */
function allows<T>(allowed: readonly T[] | undefined, value: T): boolean {
  return !allowed || allowed.includes(value);
}
