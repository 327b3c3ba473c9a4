import { workKinds } from '../profile/profile.ts';
import type { Profile } from '../profile/profile.ts';
import type { Wishes } from './wishes.ts';

/** All that advice rests on: who a person is, and what they want. */
export interface Answers {
  profile: Profile;
  wishes: Wishes;
}

/** The questions, in the order in which they are asked. The first three and the state belong to the profile. */
export const questions = [
  'held', 'work', 'schooling', 'codeSets', 'setting', 'goal', 'horizon', 'budget', 'place', 'exam', 'state',
] as const;
export type Question = (typeof questions)[number];

/** Whether it needs no asking: it was answered, here or in the profile. */
export function isAnswered(question: Question, { profile, wishes }: Answers): boolean {
  switch (question) {
    case 'held': return profile.held !== null;
    case 'work': return profile.work.coding !== null;
    case 'schooling': return profile.schooling !== null;
    case 'state': return profile.home !== null;
    default: return wishes[question] !== null;
  }
}

/** Whether it makes sense to ask: code sets are used at work by those who work. */
export function isAsked(question: Question, { profile }: Answers): boolean {
  return question !== 'codeSets' || workKinds.some((kind) => (profile.work[kind] ?? 0) > 0);
}

/** The next question without an answer after this one (null: from the start), skipping those passed over. */
export function nextQuestion(after: Question | null, answers: Answers, skipped: readonly Question[]): Question | null {
  const from = after === null ? 0 : questions.indexOf(after) + 1;
  return questions.slice(from).find((one) => isAsked(one, answers) && !isAnswered(one, answers) && !skipped.includes(one)) ?? null;
}
