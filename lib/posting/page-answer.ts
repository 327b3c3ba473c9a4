import { linesOf } from './lines.ts';
import { mainPart } from './main-part.ts';
import { payOfField } from './pay-of-field.ts';
import type { PayInText, PostingInput, Span } from './posting.ts';
import { readPosting } from './read-posting.ts';
import type { PostingReport } from './report.ts';
import { reportPosting } from './report-posting.ts';
import { get, jobPosting, structuredDescription, textOf } from './structured.ts';

/** A page's text, sent to be read. */
export interface PageQuestion extends Omit<PostingInput, 'pay'> {
  /** The number that the first quote's place is to have; the next ones count down from it. */
  firstPlace: number;
  /** The text is the page's own, not that of its structured data. */
  visible: boolean;
}

/** What was read in it. Offsets are UTF-16 into the question's text. */
export interface PageAnswer {
  /** Null where the text is no posting of this field. */
  report: PostingReport | null;
  /** Where the report's quotes stand: the place `firstPlace - n` is the n-th of these. */
  places: readonly Span[];
  /** The amounts that are pay for work in this field, ascending: those that may be marked. */
  pay: readonly PayInText[];
  /**
   * The description in the page's structured data, where the text itself asks for nothing and holds none
   * of it: a page of which only a shell is there. To be asked about in turn; else null.
   */
  description: string | null;
}

/**
 * Reads a page for its posting and the pay in it. `findPay` is lib/pay's. Slow at first (some 50 ms,
 * while its patterns are being compiled), so not to be run where a page would have to wait for it.
 */
export function answerTo(question: PageQuestion, findPay: (text: string) => PayInText[]): PageAnswer {
  const { text, title, visible, firstPlace } = question;
  const input = { ...question, jsonld: visible ? ofThisPage(question) : question.jsonld };
  const pay = findPay(text);
  const posting = readPosting({ ...input, pay });
  const description = visible && !posting?.accepts ? hiddenDescription(input) : null;
  if (!posting) return { report: null, places: [], pay: visible ? payOfField({ ...input, pay }) : [], description };
  const places: Span[] = [];
  const placeOf = ({ start, end }: Span) => (visible ? firstPlace + 1 - places.push({ start, end }) : null);
  const lines = mainPart(linesOf(text), title);
  const own = pay.filter(({ start, end }) => lines.some((line) => start >= line.start && end <= line.end));
  return { report: reportPosting(posting, { ...input, pay: own, placeOf }), places, pay: visible ? own : [], description };
}

/** At least this share of a title's words stands on the page that it is the title of. */
const wordsShared = 0.6;
/** UTF-16 units: a page with less text is a shell that cannot say. */
const shellText = 150;

/**
 * The structured data, unless it is about another posting: boards that change their page without a
 * load leave the data of the first one in place.
 */
function ofThisPage({ jsonld, title, text }: PageQuestion): readonly string[] {
  const posting = jobPosting(jsonld, title, text);
  const words = posting && wordsOf(textOf(get(posting, 'title') ?? get(posting, 'name')) ?? '');
  if (!words || words.length === 0 || text.length < shellText) return jsonld;
  const there = new Set(wordsOf(`${title} ${text.slice(0, 4000)}`));
  return words.filter((word) => there.has(word)).length >= words.length * wordsShared ? jsonld : [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** UTF-16 units: shorter ones hold no demands. */
const shortestDescription = 200;
const probe = 40;

function hiddenDescription({ jsonld, title, text }: Pick<PostingInput, 'jsonld' | 'title' | 'text'>): string | null {
  const description = structuredDescription(jsonld, title, text);
  if (!description || description.length < shortestDescription) return null;
  const shown = squeezed(text);
  const whole = squeezed(description);
  const middle = Math.floor(whole.length / 2);
  return shown.includes(whole.slice(middle, middle + probe)) ? null : description;
}

/** Letters and figures only: what markup and white space cannot change. */
function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
