import type { KnowledgeRecord } from './record.ts';
import type { Superseded } from './superseded.ts';

/** What a page says although it no longer holds. */
export interface Outdated {
  about: Superseded['about'];
  /** The plain sentence for the card. */
  en: string;
  /** Since when: `2015-10-01`, `2022` ...; null where no page says. */
  since: string | null;
  /** Id of the record's source. */
  source: string;
}

type Term = Pick<KnowledgeRecord, 'superseded'>;

/** A span of text in UTF-16 offsets. */
interface Span {
  start: number;
  end: number;
}

/**
 * What is out of date in naming the term as `surface`, the words on the page ("CPC-H", "ICD9",
 * "CPC-Hs"); null where nothing is. A former name goes before what is true of the whole term.
 */
export function outdatedName({ superseded = [] }: Term, surface: string): Outdated | null {
  const key = keyOf(surface);
  const reads = (form: string) => [form, `${form}s`].some((text) => keyOf(text) === key);
  const found = superseded.find((one) => one.about === 'name' && one.forms.some(reads))
    ?? superseded.find(({ about }) => about === 'term');
  return found === undefined ? null : shown(found);
}

/**
 * What `text` says of the term mentioned at `mention` that no longer holds: a number of exam
 * questions from before ("the CPC is 150 questions"). `others` are the other mentions in the text.
 * Silent unless the number stands in the mention's own sentence, nearer to it than to any other
 * mention, and the sentence does not speak of the past or of practice tests.
 */
export function outdatedClaim({ superseded = [] }: Term, text: string, mention: Span, others: readonly Span[] = []): Outdated | null {
  const exams = superseded.filter((one) => one.about === 'exam-questions');
  if (exams.length === 0) return null;
  const sentence = sentenceAround(text, mention);
  if (speaksOfOther.test(text.slice(sentence.start, sentence.end))) return null;
  for (const claim of questionCounts(text, sentence)) {
    const near = distance(claim, mention);
    if (others.some((other) => distance(claim, other) <= near)) continue;
    const found = exams.find(({ value }) => value === claim.value);
    if (found !== undefined) return shown(found);
  }
  return null;
}

/** The past, a comparison, or a practice test: then the number is not about today's exam. */
const speaksOfOther = /\b(?:used to|no longer|previous(?:ly)?|former(?:ly)?|old(?:er)?|before|prior to|until|was|were|had|instead of|practice|mock|sample|prep)\b/i;

/** "150 questions", "150-question", "150 multiple-choice items". */
const questionCount = /\b(\d{2,3})[\s-]+(?:multiple[\s-]choice[\s-]+)?(?:questions?|items?)\b/gi;

function questionCounts(text: string, { start, end }: Span): (Span & { value: number })[] {
  return [...text.slice(start, end).matchAll(questionCount)].map((match) => {
    const from = start + match.index;
    return { start: from, end: from + match[0].length, value: Number(match[1]) };
  });
}

/** A sentence ends at a full stop, a question or exclamation mark before a space, or at a line's end. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const before = [...text.slice(0, start).matchAll(/[.!?]\s|\n/g)].at(-1);
  const after = /[.!?](?:\s|$)|\n/.exec(text.slice(end));
  return {
    start: before === undefined ? 0 : before.index + before[0].length,
    end: after === null ? text.length : end + after.index,
  };
}

function distance(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

function shown({ about, en, since, source }: Superseded): Outdated {
  return { about, en, since, source };
}

/** As people read it: ICD-9, ICD 9 and icd9 are one. */
function keyOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
