import type { TermId } from '../knowledge/record.ts';
import { schoolings } from '../profile/profile.ts';
import type { Schooling } from '../profile/profile.ts';
import { isAnswered } from './questions.ts';
import type { Answers, Question } from './questions.ts';
import { budgetLimits } from './wishes.ts';
import type { Budget, CodeSet, ExamNeed, Goal, Horizon, Place, WantedSetting } from './wishes.ts';

/** Years of paid work as rules tell them apart: none, under one, one to two, two to five, five and more. */
export const bands = ['none', 'some', 'one', 'two', 'five'] as const;
export type Band = (typeof bands)[number];

/** The answers as the rules read them: nothing is unsaid here, and `assumed` tells what was filled in. */
export interface Situation {
  held: readonly TermId[];
  coding: Band;
  billing: Band;
  clinical: Band;
  records: Band;
  /** null where it was not said: a requirement of schooling then stands as a condition. */
  schooling: Schooling | null;
  /** A degree in health information from an accredited programme. */
  healthDegree: boolean;
  course: boolean;
  goal: Goal | 'unsaid';
  setting: WantedSetting;
  horizon: Horizon | 'unsaid';
  budget: Budget;
  place: Place;
  exam: readonly ExamNeed[];
  codeSets: readonly CodeSet[];
  /** Questions without an answer that changed how the rules were read. */
  assumed: readonly Question[];
}

/** What was not said is read with care: as no work, no limit, no preference. */
export function situationOf(answers: Answers): Situation {
  const { profile, wishes } = answers;
  const schooling = leastSchooling(profile.schooling, profile.healthInformationDegree);
  return {
    held: profile.held ?? [],
    coding: bandOf(profile.work.coding),
    billing: bandOf(profile.work.billing),
    clinical: bandOf(profile.work.clinical),
    records: bandOf(profile.work.healthInformation),
    schooling,
    healthDegree: profile.healthInformationDegree ?? false,
    course: (profile.codingCourse ?? false) || schooling === 'certificate',
    goal: wishes.goal ?? 'unsaid',
    setting: wishes.setting ?? 'unsure',
    horizon: wishes.horizon ?? 'unsaid',
    budget: wishes.budget ?? 'open',
    place: wishes.place ?? 'either',
    exam: wishes.exam ?? [],
    codeSets: wishes.codeSets ?? [],
    assumed: assumable.filter((question) => !isAnswered(question, answers)),
  };
}

const assumable: readonly Question[] = ['held', 'work', 'schooling', 'setting', 'goal', 'budget'];

/** The accredited degrees in health information begin with the associate's. */
function leastSchooling(said: Schooling | null, healthDegree: boolean | null): Schooling | null {
  return said === null && healthDegree ? 'associate' : said;
}

/** The band of years; null (not said) is read as none. */
export function bandOf(years: number | null): Band {
  if (years === null || years <= 0) return 'none';
  if (years < 1) return 'some';
  if (years < 2) return 'one';
  return years < 5 ? 'two' : 'five';
}

/** Whether the schooling is at least this; null where nothing was said. */
export function reaches(schooling: Schooling | null, least: Schooling): boolean | null {
  return schooling === null ? null : schoolings.indexOf(schooling) >= schoolings.indexOf(least);
}

/** US dollars for the first two years; null for no limit. */
export function limitOf({ budget }: Situation): number | null {
  return budgetLimits[budget];
}
