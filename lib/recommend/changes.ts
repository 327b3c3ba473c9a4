import type { CredentialRecord, TermId } from '../knowledge/record.ts';
import { experiences, places, schoolings, urgencies } from './answers.ts';
import type { Answers, Question } from './answers.ts';
import { recommend } from './recommend.ts';
import type { RuleSet } from './rules.ts';

/** One other answer, and the credential that it would put first. */
export interface Change {
  question: Exclude<Question, 'held'>;
  answer: string;
  term: TermId;
}

/**
 * The single answers that would put another credential first, in the order of the
 * questions. What one holds is left alone: nobody gives a certificate back.
 */
export function whatWouldChange(answers: Answers, rules: RuleSet, credentials: readonly CredentialRecord[]): Change[] {
  const first = recommend(answers, rules, credentials).ranked[0]?.term;
  return neighbours(answers).flatMap(({ question, answer, neighbour }) => {
    const term = recommend(neighbour, rules, credentials).ranked[0]?.term;
    return term && term !== first ? [{ question, answer, term }] : [];
  });
}

interface Neighbour extends Pick<Change, 'question' | 'answer'> {
  neighbour: Answers;
}

function neighbours(answers: Answers): Neighbour[] {
  return [
    ...places.map((place) => ({ question: 'place', answer: place, neighbour: { ...answers, place } }) as const),
    ...experiences.map((experience) =>
      ({ question: 'experience', answer: experience, neighbour: { ...answers, experience } }) as const),
    ...schoolings.map((schooling) =>
      ({ question: 'schooling', answer: schooling, neighbour: { ...answers, schooling } }) as const),
    ...urgencies.map((urgency) => ({ question: 'urgency', answer: urgency, neighbour: { ...answers, urgency } }) as const),
  ].filter(({ question, answer }) => answers[question] !== answer);
}
