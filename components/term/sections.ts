import type { Comparison } from '../../lib/knowledge/comparison.ts';
import { neighboursOf } from '../../lib/knowledge/neighbours.ts';
import type { CredentialRecord, KnowledgeRecord, TermRecord } from '../../lib/knowledge/record.ts';
import type { WordKey, Words } from '../../lib/extension/words.ts';
import { editionLines } from './edition.ts';
import { credentialFacts, examSizeText, termFacts } from './facts.ts';
import type { FactLine } from './facts.ts';
import { dollarsText, figureText, wholeText, yearOf } from './format.ts';

/** One part of a card: a heading with its answer in short, and what unfolds below. */
export interface TermSection {
  id: string;
  title: string;
  /** The answer in a few words; empty where it takes more. */
  headline: string;
  /** Whether the headline, where there is one, rests on something unverified. */
  unverified: boolean;
  facts: readonly FactLine[];
  /** What unfolds besides the facts. */
  extra: 'shape' | 'compared' | null;
}

export interface SectionContext {
  words: Words;
  records: readonly KnowledgeRecord[];
  comparisons: readonly Comparison[];
  /** The clock by which editions are named. */
  today: Date;
}

/** Longer answers do not fit beside their heading. */
const longestHeadline = 36;

/** Characters of a list of labels. */
const longestList = 24;

/** The parts of a card in the order of the questions that readers ask; what is not known has no part. */
export function sectionsOf(record: KnowledgeRecord, context: SectionContext): TermSection[] {
  const own = record.kind === 'credential' ? credentialSections(record, context)
    : record.kind === 'body' ? [] : termSections(record, context);
  return [...own, comparedSection(record, context)].filter(({ facts, extra }) => facts.length > 0 || extra !== null);
}

function credentialSections(record: CredentialRecord, { words, today }: SectionContext): TermSection[] {
  const pick = picker(credentialFacts(record, words));
  const edition = editionLines(record, words, today);
  return [
    section(words('term_section_used'), 'used', pick('settings')[0], pick('level', 'postings')),
    { ...section(words('term_section_exam'), 'exam', pick('exam')[0], [...pick('exam', 'passing', 'books'), ...edition]), headline: examSizeText(record, words) },
    { ...section(words('term_section_price'), 'price', undefined, pick('price')), ...priceHeadline(record, words) },
    counted(section(words('term_section_needs'), 'needs', pick('required')[0], pick('required', 'recommended')), record.required.length, 'term_things', words),
    counted(section(words('term_section_removal'), 'removal', pick('removal')[0], pick('removal')), record.apprenticeRemoval.length, 'term_ways', words),
    { ...section(words('term_section_upkeep'), 'upkeep', pick('upkeep')[0], pick('upkeep', 'dues')), headline: upkeepShort(record, words) },
    section(words('term_section_pay'), 'pay', undefined, pick('pay-')),
  ];
}

function termSections(record: TermRecord, { words, today }: SectionContext): TermSection[] {
  const pick = picker(termFacts(record, words));
  const edition = editionLines(record, words, today);
  const shape = section(words('term_section_shape'), 'shape', undefined, []);
  return [
    { ...section(words('term_section_edition'), 'edition', edition[0], edition), headline: edition[0]?.short ?? '' },
    section(words('term_section_scope'), 'scope', undefined, pick('codes', 'users')),
    ...(record.shape ? [{ ...shape, headline: record.shape.example?.code ?? '', extra: 'shape' as const }] : []),
    section(words('term_section_meaning'), 'meaning', undefined, pick('why', 'example', 'postings')),
    section(words('term_section_numbers'), 'numbers', undefined, pick('figure-')),
    section(words('term_section_keeper'), 'keeper', pick('maintainer')[0], pick('maintainer', 'licence')),
  ];
}

/** What stands beside it: the neighbours that people weigh it against, and what to open next. */
function comparedSection(record: KnowledgeRecord, { words, records, comparisons }: SectionContext): TermSection {
  const neighbours = neighboursOf(comparisons, record.id).map(({ id }) => id);
  const ids = neighbours.length > 0 ? neighbours : record.related;
  const labels = ids.flatMap((id) => records.find((one) => one.id === id)?.label ?? []);
  const title = words(neighbours.length > 0 ? 'term_section_compared' : 'term_section_related');
  const shown = labels.filter((_, at) => labels.slice(0, at + 1).join(', ').length <= longestList);
  const headline = shown.join(', ') + (shown.length < labels.length ? ' …' : '');
  return { ...section(title, 'compared', undefined, []), headline, extra: labels.length > 0 ? 'compared' : null };
}

function section(title: string, id: string, answer: FactLine | undefined, facts: readonly FactLine[]): TermSection {
  const text = answer?.texts.length === 1 ? answer.texts[0] ?? '' : '';
  return {
    id, title, facts, extra: null,
    headline: text.length <= longestHeadline ? text.replace(/\.$/, '') : '',
    unverified: (answer?.origins ?? []).some(({ unverified }) => unverified),
  };
}

/** Where the answer is a list, how long it is. */
function counted(one: TermSection, count: number, key: WordKey, words: Words): TermSection {
  return count > 1 ? { ...one, headline: words(key, count) } : one;
}

/** The lowest price with its year; the options unfold. */
function priceHeadline({ prices }: CredentialRecord, words: Words): Pick<TermSection, 'headline' | 'unverified'> {
  const [lowest] = prices.map(({ figure }) => figure).sort((a, b) => a.value - b.value);
  if (!lowest) return { headline: '', unverified: false };
  const text = [dollarsText(lowest.value), yearOf(lowest.asOf)];
  const headline = prices.length > 1 ? words('term_price_from', text) : words('term_edition_of', text);
  return { headline, unverified: lowest.confidence === 'low' };
}

function upkeepShort({ upkeep: { ceus, cycleYears } }: CredentialRecord, words: Words): string {
  if (!ceus || !cycleYears) return '';
  return words('term_upkeep_every', [words('term_ceus_short', [wholeText(ceus.value)]), figureText(cycleYears, words)]);
}

/** Chooses lines by id; an id that ends with a hyphen is that of several. */
function picker(lines: readonly FactLine[]): (...ids: string[]) => FactLine[] {
  return (...ids) => ids.flatMap((id) => lines.filter((line) => line.id === id || (id.endsWith('-') && line.id.startsWith(id))));
}
