import type { CredentialRecord, Level, Setting, TermRecord } from '../../lib/knowledge/record.ts';
import type { Figure, NumberFigure } from '../../lib/knowledge/figure.ts';
import type { WordKey, Words } from '../../lib/extension/words.ts';
import { figureText } from './format.ts';
import { duesText, pricesText } from './price.ts';
import { provenancesOf, statementProvenances } from './provenance.ts';
import type { Provenance } from './provenance.ts';

/** One line of a term's facts. */
export interface FactLine {
  id: string;
  label: string;
  /** Several texts stand as a list. */
  texts: readonly string[];
  origins: readonly Provenance[];
  /** In the compact card only what decides an application is shown. */
  essential: boolean;
}

const settingWords = {
  physician: 'term_setting_physician',
  'hospital-inpatient': 'term_setting_hospital_inpatient',
  'hospital-outpatient': 'term_setting_hospital_outpatient',
  payer: 'term_setting_payer',
  'him-department': 'term_setting_him_department',
} as const satisfies Record<Setting, WordKey>;

const levelWords = {
  entry: 'term_level_entry',
  intermediate: 'term_level_intermediate',
  advanced: 'term_level_advanced',
} as const satisfies Record<Level, WordKey>;

/** The facts of a credential that are known; what is not known has no line. */
export function credentialFacts(record: CredentialRecord, words: Words): FactLine[] {
  const { exam, upkeep } = record;
  const figures = (id: string, label: WordKey, texts: (string | undefined)[], from: (Figure | undefined)[], essential = true) =>
    line(id, words(label), texts, provenancesOf(record, from.filter((figure) => figure !== undefined)), essential);
  const statements = (id: string, label: WordKey, from: CredentialRecord['required'], essential: boolean) =>
    line(id, words(label), from.map(({ en }) => en), statementProvenances(record, from), essential);
  return [
    line('settings', words('term_settings'), [record.settings.map((setting) => words(settingWords[setting])).join(', ')], [], true),
    line('level', words('term_level'), [words(levelWords[record.level])], [], true),
    figures('exam', 'term_exam', [examText(record, words)], [exam.questions, exam.scored, exam.minutes, exam.openBook]),
    figures('passing', 'term_passing', [exam.passing && figureText(exam.passing, words)], [exam.passing], false),
    figures('books', 'term_books', [exam.books && figureText(exam.books, words)], [exam.books], false),
    figures('price', 'term_price', [pricesText(record, words)], record.prices.map(({ figure }) => figure)),
    figures('dues', 'term_dues', [duesText(record, words)], record.dues.map(({ figure }) => figure)),
    statements('required', 'term_required', record.required, true),
    statements('recommended', 'term_recommended', record.recommended, false),
    statements('removal', 'term_apprentice_removal', record.apprenticeRemoval, true),
    figures('upkeep', 'term_upkeep', [upkeepText(upkeep, words)], [upkeep.ceus, upkeep.cycleYears], false),
    ...(record.pay ?? []).map(({ en, figure }, index) =>
      line(`pay-${index}`, en, [populationText(figure, words)], provenancesOf(record, [figure]), false)),
    ...prose(record, words),
  ].filter(({ texts }) => texts.length > 0);
}

/** The facts of a code set or programme term that are known. */
export function termFacts(record: TermRecord, words: Words): FactLine[] {
  const { maintainer, licence } = record;
  return [
    line('maintainer', words('term_maintainer'), [maintainer?.en], maintainer ? statementProvenances(record, [maintainer]) : [], true),
    ...prose(record, words),
    ...record.figures.map(({ en, figure }, index) =>
      line(`figure-${index}`, en, [figureText(figure, words)], provenancesOf(record, [figure]), true)),
    line('licence', words('term_licence'), [licence?.en], licence ? statementProvenances(record, [licence]) : [], false),
  ].filter(({ texts }) => texts.length > 0);
}

/** What is said in the record's own plain words, without a figure. */
function prose({ en }: CredentialRecord | TermRecord, words: Words): FactLine[] {
  return [
    line('codes', words('term_codes'), [en.codes], [], true),
    line('users', words('term_users'), [en.users], [], true),
    line('why', words('term_why'), [en.why], [], false),
    line('example', words('term_example'), [en.example], [], false),
    line('postings', words('term_postings'), (en.postings ?? []).map((text) => words('term_quoted', [text])), [], false),
  ];
}

/** A figure of pay never stands without the people it is about. */
function populationText(figure: NumberFigure, words: Words): string {
  const text = figureText(figure, words);
  return figure.population ? words('term_of_population', [text, figure.population]) : text;
}

/** "Entry level". */
export function levelText({ level }: CredentialRecord, words: Words): string {
  return words('term_level_of', [words(levelWords[level])]);
}

/** "100 questions in 4 hours", as far as it is known. */
export function examSizeText({ exam: { questions, minutes } }: CredentialRecord, words: Words): string {
  const size = [questions && figureText(questions, words), minutes && figureText(minutes, words)];
  return size[0] && size[1] ? words('term_exam_in', [size[0], size[1]]) : size[0] ?? size[1] ?? '';
}

/** "100 questions in 4 hours, open book", as far as it is known. */
export function examText(record: CredentialRecord, words: Words): string {
  const { questions, scored, openBook } = record.exam;
  const parts = [
    examSizeText(record, words),
    questions && scored && scored.value !== questions.value ? words('term_exam_scored', scored.value) : undefined,
    openBook && words(openBook.value ? 'term_open_book' : 'term_closed_book'),
  ];
  return parts.filter(Boolean).join(', ');
}

function upkeepText({ ceus, cycleYears }: CredentialRecord['upkeep'], words: Words): string | undefined {
  if (ceus && cycleYears) return words('term_upkeep_every', [figureText(ceus, words), figureText(cycleYears, words)]);
  return ceus && figureText(ceus, words);
}

function line(id: string, label: string, texts: (string | undefined)[], origins: readonly Provenance[], essential: boolean): FactLine {
  return { id, label, texts: texts.flatMap((text) => (text === undefined || text === '' ? [] : [text])), origins, essential };
}
