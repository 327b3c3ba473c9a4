import { editionInForce, type Edition, type EditionChange } from '../../lib/knowledge/edition.ts';
import type { KnowledgeRecord } from '../../lib/knowledge/record.ts';
import type { WordKey, Words } from '../../lib/extension/words.ts';
import type { FactLine } from './facts.ts';
import { dateText } from './format.ts';
import { statementProvenances } from './provenance.ts';

const titles = {
  codes: 'term_edition_codes',
  rules: 'term_edition_rules',
  'exam-books': 'term_edition_exam_books',
} as const satisfies Record<string, WordKey>;

/** A line with a short form for the heading of its part. */
type EditionLine = FactLine & { short?: string };

/** What is in force at the moment `today`, since when, and what comes next; empty where no calendar says. */
export function editionLines(record: KnowledgeRecord, words: Words, today: Date): EditionLine[] {
  const edition = editionInForce(record, today);
  if (edition === null || record.calendar === undefined) return [];
  const origins = statementProvenances(record, [edition]);
  const line = (id: string, label: string, text: string): FactLine => ({ id, label, texts: [text], origins, essential: true });
  const { updated, next } = edition;
  return [
    { ...line('edition', words(titles[record.calendar.of]), inForceText(edition, words)), short: nameText(edition, words) },
    ...(updated ? [line('edition-updated', words('term_edition_updated'), changeText(updated, words, 'term_edition_updated_unsure'))] : []),
    ...(next ? [line('edition-next', words('term_edition_next'), changeText(next, words, 'term_edition_next_unsure'))] : []),
  ];
}

function nameText({ name, also }: Edition, words: Words): string {
  return also === null ? name : words('term_edition_of', [name, also]);
}

function inForceText(edition: Edition, words: Words): string {
  const { from, until } = edition;
  const name = nameText(edition, words);
  if (from && until) return words('term_edition_between', [name, dateText(from), dateText(until)]);
  if (from) return words('term_edition_from', [name, dateText(from)]);
  return until ? words('term_edition_until', [name, dateText(until)]) : name;
}

function changeText({ on, sure, en }: EditionChange, words: Words, unsure: WordKey): string {
  const text = sure ? dateText(on) : words(unsure, [dateText(on)]);
  return en === undefined ? text : words('term_edition_what', [text, en]);
}
