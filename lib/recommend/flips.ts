import type { TermId } from '../knowledge/record.ts';
import { schoolings } from '../profile/profile.ts';
import type { Advice } from './advice.ts';
import type { Advisor } from './advisor.ts';
import type { Answers } from './questions.ts';
import { bandOf, bands } from './situation.ts';
import { budgets, examNeeds, goals, horizons, settings } from './wishes.ts';
import type { Wishes } from './wishes.ts';

/** One other answer, in the words of the question: what would have to be so. */
export type Change =
  | { [Q in 'goal' | 'setting' | 'horizon' | 'budget']: { question: Q; to: NonNullable<Wishes[Q]> } }['goal' | 'setting' | 'horizon' | 'budget']
  | { question: 'exam'; to: NonNullable<Wishes['exam']> }
  /** Years of paid coding. */
  | { question: 'coding'; to: number }
  | { question: 'schooling'; to: (typeof schoolings)[number] }
  | { question: 'course'; to: true }
  | { question: 'healthDegree'; to: true };

/** What turns the answer: these changes together put another credential first. */
export interface Flip {
  changes: readonly Change[];
  term: TermId;
}

/** The answers with one of them changed. */
export function changed({ profile, wishes }: Answers, change: Change): Answers {
  switch (change.question) {
    case 'coding': return { profile: { ...profile, work: { ...profile.work, coding: change.to } }, wishes };
    case 'schooling': return { profile: { ...profile, schooling: change.to }, wishes };
    case 'course': return { profile: { ...profile, codingCourse: true }, wishes };
    case 'healthDegree': return { profile: { ...profile, healthInformationDegree: true }, wishes };
    default: return { profile, wishes: { ...wishes, [change.question]: change.to } };
  }
}

/** Years that stand for each band. */
const yearsOf = { none: 0, some: 0.5, one: 1, two: 2, five: 5 } as const;

/**
 * The single answers that would put another credential first, in the order of the questions; then,
 * if none of them puts the runner-up there, the first pair that does. Each is found by asking the
 * advisor again, so it holds when replayed. What is held and done stays: nobody gives it back.
 */
export function flipsOf(answers: Answers, advisor: Advisor, advice: Advice): Flip[] {
  const first = firstOf(advice);
  const possible = changesFrom(answers);
  const singles = possible.flatMap((change): Flip[] => {
    const term = firstOf(advisor(changed(answers, change)));
    return term && term !== first ? [{ changes: [change], term }] : [];
  });
  const second = advice.ranked[1]?.term;
  if (!second || singles.some(({ term }) => term === second)) return singles;
  const pair = pairFor(second, answers, advisor, possible);
  return pair ? [...singles, pair] : singles;
}

/** What the advice puts first; where nothing lies within the money, nothing. */
export function firstOf({ ranked }: Advice): TermId | undefined {
  return ranked[0]?.term;
}

function pairFor(second: TermId, answers: Answers, advisor: Advisor, possible: readonly Change[]): Flip | null {
  for (const [index, one] of possible.entries()) {
    const half = changed(answers, one);
    for (const other of possible.slice(index + 1)) {
      if (other.question !== one.question && firstOf(advisor(changed(half, other))) === second) return { changes: [one, other], term: second };
    }
  }
  return null;
}

/** All other single answers. Work and schooling only grow. */
function changesFrom({ profile, wishes }: Answers): Change[] {
  const now = bands.indexOf(bandOf(profile.work.coding));
  const school = profile.schooling === null ? schoolings.length : schoolings.indexOf(profile.schooling);
  const degree = profile.schooling === 'associate' || profile.schooling === 'bachelor' || profile.schooling === 'master';
  return [
    ...settings.filter((to) => to !== (wishes.setting ?? 'unsure')).map((to) => ({ question: 'setting', to }) as const),
    ...goals.filter((to) => to !== wishes.goal).map((to) => ({ question: 'goal', to }) as const),
    ...bands.slice(now + 1).map((band) => ({ question: 'coding', to: yearsOf[band] }) as const),
    ...schoolings.slice(school + 1).filter((to) => to !== 'certificate' && to !== 'master').map((to) => ({ question: 'schooling', to }) as const),
    ...(profile.codingCourse ? [] : [{ question: 'course', to: true } as const]),
    ...(degree && !profile.healthInformationDegree ? [{ question: 'healthDegree', to: true } as const] : []),
    ...budgets.filter((to) => to !== (wishes.budget ?? 'open')).map((to) => ({ question: 'budget', to }) as const),
    ...horizons.filter((to) => to !== wishes.horizon).map((to) => ({ question: 'horizon', to }) as const),
    ...examNeeds.filter((to) => !wishes.exam?.includes(to)).map((to) => ({ question: 'exam', to: [...(wishes.exam ?? []), to] }) as const),
  ];
}
