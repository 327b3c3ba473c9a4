import type { Words, WordKey } from '../../lib/extension/words.ts';
import type { CredentialRecord, KnowledgeRecord } from '../../lib/knowledge/record.ts';
import type { Schooling } from '../../lib/profile/profile.ts';
import type { Change } from '../../lib/recommend/flips.ts';
import type { Answers, Question } from '../../lib/recommend/questions.ts';
import { budgetLimits } from '../../lib/recommend/wishes.ts';
import type { Budget, ExamNeed, Goal, Horizon, Place, WantedSetting } from '../../lib/recommend/wishes.ts';
import { dollarsText } from '../term/format.ts';

/** The words of the questions: what is asked, why, and in short. Those of the profile ask in its words. */
export const questionWords = {
  held: { title: 'profile_held_title', why: 'recommend_held_why', short: 'recommend_held_short' },
  work: { title: 'profile_work_title', why: 'recommend_work_why', short: 'recommend_work_short' },
  schooling: { title: 'profile_school_title', why: 'recommend_schooling_why', short: 'recommend_schooling_short' },
  codeSets: { title: 'recommend_code_sets', why: 'recommend_code_sets_why', short: 'recommend_code_sets_short' },
  setting: { title: 'recommend_place', why: 'recommend_place_hint', short: 'recommend_place_short' },
  goal: { title: 'recommend_goal', why: 'recommend_goal_why', short: 'recommend_goal_short' },
  horizon: { title: 'recommend_horizon', why: 'recommend_horizon_why', short: 'recommend_horizon_short' },
  budget: { title: 'recommend_budget', why: 'recommend_budget_why', short: 'recommend_budget_short' },
  place: { title: 'recommend_where', why: 'recommend_where_why', short: 'recommend_where_short' },
  exam: { title: 'recommend_exam', why: 'recommend_exam_why', short: 'recommend_exam_short' },
  state: { title: 'profile_home_title', why: 'recommend_state_why', short: 'recommend_state_short' },
} as const satisfies Record<Question, Record<'title' | 'why' | 'short', WordKey>>;

export const goalWords = {
  'first-job': 'recommend_goal_first_job', pay: 'recommend_goal_pay', audit: 'recommend_goal_audit', risk: 'recommend_goal_risk',
  management: 'recommend_goal_management', documentation: 'recommend_goal_documentation', billing: 'recommend_goal_billing', teaching: 'recommend_goal_teaching',
} as const satisfies Record<Goal, WordKey>;

export const settingWords = {
  clinic: 'recommend_place_clinic', inpatient: 'recommend_place_inpatient', outpatient: 'recommend_place_outpatient',
  payer: 'recommend_place_payer', unsure: 'recommend_place_unsure',
} as const satisfies Record<WantedSetting, WordKey>;

export const horizonWords = {
  weeks: 'recommend_horizon_weeks', 'half-year': 'recommend_horizon_half_year', year: 'recommend_horizon_year', long: 'recommend_horizon_long',
} as const satisfies Record<Horizon, WordKey>;

/** Money in words; the limits stand with the wishes. */
export function budgetText(budget: Budget, words: Words): string {
  const limit = budgetLimits[budget];
  if (limit === null) return words('recommend_budget_open');
  return limit === 0 ? words('recommend_budget_none') : words('recommend_budget_up_to', [dollarsText(limit)]);
}

export const placeWords = {
  'on-site': 'recommend_where_on_site', either: 'recommend_where_either', remote: 'recommend_where_remote',
} as const satisfies Record<Place, WordKey>;

export const examWords = {
  'open-book': 'recommend_exam_open_book', 'at-home': 'recommend_exam_at_home',
} as const satisfies Record<ExamNeed, WordKey>;

export const schoolingWords = {
  none: 'profile_school_none', 'high-school': 'profile_school_high', certificate: 'profile_school_certificate',
  associate: 'profile_school_associate', bachelor: 'profile_school_bachelor', master: 'profile_school_master',
} as const satisfies Record<Schooling, WordKey>;

/** The answer to a question in short words; null where it was not answered. */
export function answerText(question: Question, { profile, wishes }: Answers, words: Words, records: readonly KnowledgeRecord[]): string | null {
  const labels = (ids: readonly string[] | null, none: WordKey) =>
    ids && (ids.length === 0 ? words(none) : ids.map((id) => records.find((record) => record.id === id)?.label ?? id.toUpperCase()).join(', '));
  switch (question) {
    case 'held': return labels(profile.held, 'recommend_held_nothing');
    case 'work': return workText(profile.work, words);
    case 'schooling': return profile.schooling && words(schoolingWords[profile.schooling]);
    case 'codeSets': return labels(wishes.codeSets, 'recommend_none_of_them');
    case 'setting': return wishes.setting && words(settingWords[wishes.setting]);
    case 'goal': return wishes.goal && words(goalWords[wishes.goal]);
    case 'horizon': return wishes.horizon && words(horizonWords[wishes.horizon]);
    case 'budget': return wishes.budget && budgetText(wishes.budget, words);
    case 'place': return wishes.place && words(placeWords[wishes.place]);
    case 'exam': return wishes.exam && (wishes.exam.length === 0 ? words('recommend_exam_any') : wishes.exam.map((one) => words(examWords[one])).join(', '));
    case 'state': return profile.home?.state ?? null;
  }
}

const workWords = {
  coding: 'recommend_work_coding', billing: 'recommend_work_billing', clinical: 'recommend_work_clinical', healthInformation: 'recommend_work_records',
} as const satisfies Record<keyof Answers['profile']['work'], WordKey>;

function workText(work: Answers['profile']['work'], words: Words): string | null {
  const said = (Object.keys(workWords) as (keyof typeof workWords)[]).filter((kind) => work[kind] !== null);
  if (said.length === 0) return null;
  const some = said.filter((kind) => (work[kind] ?? 0) > 0);
  return some.length === 0 ? words('recommend_work_none') : some.map((kind) => words(workWords[kind], [work[kind] ?? 0])).join(', ');
}

/** One other answer as a clause: "you could work in a hospital with inpatients". */
export function changeText(change: Change, words: Words): string {
  switch (change.question) {
    case 'goal': return words('recommend_if_goal', [words(goalWords[change.to])]);
    case 'setting': return words('recommend_if_setting', [words(settingWords[change.to])]);
    case 'horizon': return words('recommend_if_horizon', [words(horizonWords[change.to])]);
    case 'budget': return words('recommend_if_budget', [budgetText(change.to, words)]);
    case 'exam': return words('recommend_if_exam', [change.to.map((one) => words(examWords[one])).join(', ')]);
    case 'coding': return words('recommend_if_coding', change.to, [change.to]);
    case 'schooling': return words('recommend_if_schooling', [words(schoolingWords[change.to])]);
    case 'course': return words('recommend_if_course');
    case 'healthDegree': return words('recommend_if_health_degree');
  }
}

/** `$1` and `$2` of the rules' texts: the credential and its issuer. */
export function fillOf(record: CredentialRecord, records: readonly KnowledgeRecord[]): string[] {
  return [record.label, records.find(({ id }) => id === record.issuer)?.label ?? ''];
}
