import type { Words, WordKey } from '../../lib/extension/words.ts';
import type { CredentialRecord } from '../../lib/knowledge/record.ts';
import type { CalendarEntry } from '../../lib/plan/calendar-file.ts';
import type { PlanStep, Stage, StepId } from '../../lib/plan/steps.ts';
import { examText } from '../term/facts.ts';
import { dateText } from '../term/format.ts';
import { duesText, pricesText } from '../term/price.ts';

export const stageWords = {
  choose: 'plan_stage_choose', train: 'plan_stage_train', study: 'plan_stage_study', pass: 'plan_stage_pass', after: 'plan_stage_after',
} as const satisfies Record<Stage, WordKey>;

const titles = {
  'read-postings': 'plan_step_read_postings', 'meet-demand': 'plan_step_meet_demand', join: 'plan_step_join',
  'compare-courses': 'plan_step_compare_courses', 'start-course': 'plan_step_start_course', 'finish-course': 'plan_step_finish_course',
  'get-books': 'plan_step_get_books', 'start-study': 'plan_step_start_study', 'timed-test': 'plan_step_timed_test',
  'book-exam': 'plan_step_book_exam', 'day-before': 'plan_step_day_before', exam: 'plan_step_exam',
  'gather-proof': 'plan_step_gather_proof', 'send-proof': 'plan_step_send_proof', 'half-ceus': 'plan_step_half_ceus',
  'renew-dues': 'plan_step_renew_dues', renew: 'plan_step_renew',
} as const satisfies Record<StepId, WordKey>;

/** What a step's words are filled with. */
export interface StepFill {
  record: CredentialRecord;
  /** `$1` and `$2`: the credential and its issuer. */
  fill: string[];
  /** The demand that is still open, in words; empty where there is none. */
  demand: string;
}

export function stepTitle(id: StepId, { fill }: StepFill, words: Words): string {
  return words(titles[id], fill);
}

/** What to know for a step, with the record's figures; empty where there is nothing to add. */
export function stepDetail(id: StepId, { record, demand }: StepFill, words: Words): string {
  const { books, passing } = record.exam;
  const ceus = record.upkeep.ceus?.value;
  const prices = pricesText(record, words);
  switch (id) {
    case 'read-postings': return words('plan_detail_read_postings');
    case 'meet-demand': return demand;
    case 'join': case 'renew-dues': return words('plan_detail_dues', [duesText(record, words)]);
    case 'compare-courses': return words('plan_detail_compare_courses');
    case 'start-course': return '';
    case 'finish-course': return words('plan_detail_finish_course');
    case 'get-books': return books ? words('plan_detail_books_named', [books.value.en]) : words('plan_detail_books');
    case 'start-study': return words('plan_detail_start_study');
    case 'timed-test': return words('plan_detail_timed_test', [examText(record, words) || words('plan_detail_exam_unknown')]);
    case 'book-exam': return prices === '' ? words('recommend_no_price') : words('plan_detail_price', [prices]);
    case 'day-before': return words('plan_detail_day_before');
    case 'exam': return passing ? words('plan_detail_passing', [passing.value.en]) : '';
    case 'gather-proof': return words('plan_detail_gather_proof');
    case 'send-proof': return words('plan_detail_send_proof');
    case 'half-ceus': return ceus === undefined ? '' : words('plan_detail_half_ceus', [ceus / 2, ceus]);
    case 'renew': return ceus === undefined ? '' : words('plan_detail_renew', [ceus]);
  }
}

/** The steps that have a day and are still to be done, for a calendar. */
export function calendarEntries(steps: readonly PlanStep[], filled: StepFill, words: Words): CalendarEntry[] {
  return steps.flatMap(({ id, due, done }) => (due === null || done ? [] : [{
    uid: `${filled.record.id}-${id}@codecue`,
    day: due,
    title: stepTitle(id, filled, words),
    notes: [stepDetail(id, filled, words), filled.record.links[0]?.url ?? ''].filter(Boolean).join('\n'),
  }]));
}

/** The whole plan as text, stage by stage. */
export function planText(steps: readonly PlanStep[], filled: StepFill, words: Words): string {
  const lines = steps.map((step, at) => {
    const head = steps[at - 1]?.stage === step.stage ? '' : `\n${words(stageWords[step.stage])}\n`;
    const day = step.due === null ? '' : ` (${dateText(step.due)})`;
    const detail = stepDetail(step.id, filled, words);
    return `${head}[${step.done ? 'x' : ' '}] ${stepTitle(step.id, filled, words)}${day}${detail === '' ? '' : `\n    ${detail}`}`;
  });
  return `${words('plan_title', filled.fill)}\n${lines.join('\n')}\n\n${words('plan_text_foot')}\n`;
}
