import type { PageQuestion } from '../posting/page-answer.ts';
import type { PostingReport, Quote } from '../posting/report.ts';

/**
 * Whether a value from a message has the shape of a posting's report, as deep as the popup reads it.
 * By hand, because no schema library belongs into what is opened on every click.
 */
export function isPostingReport(value: unknown): value is PostingReport {
  if (!isObject(value)) return false;
  const { title, employer, posting, quotes, structured, flags, unweighed, pays } = value;
  return isTextOrNull(title) && isTextOrNull(employer) && isVerdicts(posting) && isQuotes(quotes) && isList(structured, isEvidence)
    && isList(flags, (flag) => typeof flag.kind === 'string' && isQuote(flag.quote)) && isList(unweighed, isQuote) && isList(pays, (pay) => isPay(pay) && isQuote(pay['quote']));
}

/** Whether a value from a message is a text to be read, with what stands in it in order. */
export function isPageQuestion(value: unknown): value is PageQuestion {
  if (!isObject(value)) return false;
  const { text, title, url, jsonld, mentions, firstPlace, visible } = value;
  return [text, title, url].every((part) => typeof part === 'string') && Array.isArray(jsonld) && jsonld.every((block) => typeof block === 'string')
    && isList(mentions, ({ term }) => typeof term === 'string') && areInOrder(mentions as Fields[], (text as string).length)
    && typeof firstPlace === 'number' && typeof visible === 'boolean';
}

/** Spans as the reader needs them: inside the text, none empty, ascending, apart. */
function areInOrder(spans: readonly Fields[], length: number): boolean {
  let last = 0;
  return spans.every(({ start, end }) => {
    if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
    const [from, to] = [start as number, end as number];
    const inOrder = from >= last && to > from && to <= length;
    last = to;
    return inOrder;
  });
}

function isVerdicts(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { credentials, accepts, apprentice, pay, place, remote, experienceYears } = value;
  return isList(credentials, ({ term, strength }) => typeof term === 'string' && strengths.includes(strength))
    && (accepts === null || isRequirement(accepts, 0)) && ['open', 'closed', 'not-stated'].includes(apprentice as string)
    && (pay === null || isPay(pay)) && (place === null || isPlace(place)) && remotes.includes(remote)
    && (experienceYears === null || (isObject(experienceYears) && typeof experienceYears['min'] === 'number' && isNumberOrNull(experienceYears['max'])));
}

const strengths: readonly unknown[] = ['required', 'alternative', 'preferred', 'mentioned'];
const remotes: readonly unknown[] = ['remote', 'hybrid', 'onsite', 'unknown'];
const educations: readonly unknown[] = ['high-school', 'certificate', 'associate', 'bachelor', 'master'];
const periods: readonly unknown[] = [null, 'hour', 'day', 'week', 'biweekly', 'semimonthly', 'month', 'year', 'unit'];

/** No posting's tree is deeper. */
const deepest = 12;

function isRequirement(value: unknown, depth: number): boolean {
  if (!isObject(value) || depth > deepest) return false;
  const { all, any, credential, withinMonths, experienceYears, education } = value;
  if (all !== undefined || any !== undefined) return isList(all ?? any, (part) => isRequirement(part, depth + 1));
  if (typeof credential === 'string') return withinMonths === undefined || isNumberOrNull(withinMonths);
  return typeof experienceYears === 'number' || educations.includes(education);
}

const quoteLists = ['credentials', 'accepts', 'apprentice', 'pay', 'place', 'remote', 'experienceYears'] as const;

function isQuotes(value: unknown): boolean {
  return isObject(value) && quoteLists.every((name) => isList(value[name], isQuote));
}

function isQuote(value: unknown): value is Quote {
  return isObject(value) && typeof value['text'] === 'string' && isNumberOrNull(value['place']);
}

function isEvidence(said: Fields): boolean {
  const { field, value, agrees } = said;
  if (agrees !== null && typeof agrees !== 'boolean') return false;
  return (field === 'pay' && isPay(value)) || (field === 'place' && isPlace(value)) || (field === 'remote' && remotes.includes(value));
}

function isPay(value: unknown): boolean {
  return isObject(value) && typeof value['currency'] === 'string' && periods.includes(value['period'])
    && [value['min'], value['max'], value['annualMin'], value['annualMax']].every(isNumberOrNull);
}

function isPlace(value: unknown): boolean {
  return isObject(value) && isTextOrNull(value['city']) && isTextOrNull(value['state']);
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, isOne: (one: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isObject(one) && isOne(one));
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || typeof value === 'number';
}
