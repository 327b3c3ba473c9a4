import type { WordKey } from '../../lib/extension/words.ts';
import type { Answers, Question } from '../../lib/recommend/answers.ts';

/** The words of the questions. */
export const questionWords = {
  place: { title: 'recommend_place', hint: 'recommend_place_hint', short: 'recommend_place_short' },
  experience: { title: 'recommend_experience', hint: 'recommend_experience_hint', short: 'recommend_experience_short' },
  schooling: { title: 'recommend_schooling', hint: 'recommend_schooling_hint', short: 'recommend_schooling_short' },
  held: { title: 'recommend_held', hint: 'recommend_held_hint', short: 'recommend_held_short' },
  urgency: { title: 'recommend_urgency', hint: 'recommend_urgency_hint', short: 'recommend_urgency_short' },
} as const satisfies Record<Question, Record<'title' | 'hint' | 'short', WordKey>>;

/** The words of every answer that is chosen from a list. What one holds is named by its records' labels. */
export const answerWords = {
  place: {
    clinic: 'recommend_place_clinic',
    inpatient: 'recommend_place_inpatient',
    outpatient: 'recommend_place_outpatient',
    payer: 'recommend_place_payer',
    unsure: 'recommend_place_unsure',
  },
  experience: {
    none: 'recommend_experience_none',
    'under-one': 'recommend_experience_under_one',
    'one-to-two': 'recommend_experience_one_to_two',
    'two-plus': 'recommend_experience_two_plus',
  },
  schooling: {
    none: 'recommend_schooling_none',
    'high-school': 'recommend_schooling_high_school',
    'coding-course': 'recommend_schooling_coding_course',
    'him-associate': 'recommend_schooling_him_associate',
    'him-bachelor': 'recommend_schooling_him_bachelor',
    'other-degree': 'recommend_schooling_other_degree',
  },
  urgency: {
    weeks: 'recommend_urgency_weeks',
    months: 'recommend_urgency_months',
    open: 'recommend_urgency_open',
  },
} as const satisfies { [Q in Exclude<Question, 'held'>]: Record<Answers[Q], WordKey> };
