import type { NumberFigure, TextFigure } from '../knowledge/figure.ts';
import type { CredentialRecord } from '../knowledge/record.ts';
import type { Answers } from './answers.ts';

/** The four steps to one credential, made concrete with what its record says. */
export const steps = ['choose', 'train', 'study', 'pass'] as const;
export type Step = (typeof steps)[number];

type Statement = CredentialRecord['required'][number];

export type PlanItem =
  | { kind: 'required' | 'recommended'; statements: readonly Statement[] }
  | { kind: 'trained' | 'practised' | 'train' | 'no-books' | 'price' | 'dues' | 'official' }
  /** Which books may be brought, where the record says. */
  | { kind: 'books'; figure: TextFigure | undefined }
  | { kind: 'exam'; questions: NumberFigure | undefined; minutes: NumberFigure | undefined }
  | { kind: 'passing'; figure: TextFigure }
  | { kind: 'apprentice'; record: CredentialRecord; removal: readonly Statement[] };

export type Plan = Record<Step, PlanItem[]>;

const trained: readonly Answers['schooling'][] = ['coding-course', 'him-associate', 'him-bachelor'];

/** What each step means for this person and credential. A step may be empty where the record is silent. */
export function planFor(record: CredentialRecord, answers: Answers, credentials: readonly CredentialRecord[]): Plan {
  return {
    choose: record.required.length > 0 ? [{ kind: 'required', statements: record.required }] : [],
    train: [
      { kind: trainingKind(answers) },
      ...(record.recommended.length > 0 ? [{ kind: 'recommended', statements: record.recommended } as const] : []),
    ],
    study: studyItems(record.exam),
    pass: [
      ...(record.prices.length > 0 ? [{ kind: 'price' } as const] : []),
      ...(record.dues.length > 0 ? [{ kind: 'dues' } as const] : []),
      ...apprenticeItems(record, answers, credentials),
      ...(record.links.length > 0 ? [{ kind: 'official' } as const] : []),
    ],
  };
}

function trainingKind({ schooling, experience, held }: Answers): 'trained' | 'practised' | 'train' {
  if (trained.includes(schooling)) return 'trained';
  return experience === 'two-plus' || held.length > 0 ? 'practised' : 'train';
}

function studyItems({ questions, minutes, openBook, books, passing }: CredentialRecord['exam']): PlanItem[] {
  const items: PlanItem[] = [];
  if (questions || minutes) items.push({ kind: 'exam', questions, minutes });
  if (openBook) items.push(openBook.value ? { kind: 'books', figure: books } : { kind: 'no-books' });
  if (passing) items.push({ kind: 'passing', figure: passing });
  return items;
}

/** Who passes without two years of work starts as an apprentice, where the exam has such a designation. */
function apprenticeItems(record: CredentialRecord, answers: Answers, credentials: readonly CredentialRecord[]): PlanItem[] {
  if (answers.experience === 'two-plus') return [];
  const apprentice = credentials.find(({ apprenticeOf }) => apprenticeOf === record.id);
  if (!apprentice) return [];
  const { apprenticeRemoval: own } = apprentice;
  return [{ kind: 'apprentice', record: apprentice, removal: own.length > 0 ? own : record.apprenticeRemoval }];
}
