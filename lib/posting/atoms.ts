import { byLetters } from './letters.ts';
import { monthsOf, NUMBER, numberOf } from './durations.ts';
import type { Education, PostingInput, Requirement, Span } from './posting.ts';
import { isCredential, isIssuer } from './vocabulary.ts';

/** One thing that can be demanded, where it stands. */
export interface Atom extends Span {
  group: 'credential' | 'issuer' | 'experience' | 'education';
  requirement: Requirement;
  /** Of experience: the most that is asked for, as in "3-5 years". */
  most: number | null;
  /** Years with no word of work near them: asked for only where something says so. */
  bare?: boolean;
}

const YEARS = new RegExp(
  `\\b(?:(${NUMBER})\\s*(?:months?|mos)\\s*(?:-|–|to)\\s*)?(${NUMBER}|(?<!once |twice |times )an?(?=\\s+(?:full\\s+|solid\\s+)?year(?:['’]s|\\s+(?:of|in|as|doing))\\b))(?:\\s*\\(\\s*(\\d+(?:\\.\\d+)?)\\s*\\))?[\\s-]*(?:\\+|or more|plus)?\\s*` +
    `(?:(?:-|–|—|to|or|(?<=between\\s(?:[a-z]{3,8}|\\d{1,2})\\s)and)\\s*(${NUMBER})(?:\\s*\\(\\s*\\d+\\s*\\))?)?\\s*(?:\\+|or more|plus|full|solid|additional|more)?[\\s-]*(years?|yrs?|months?|mos)\\b['’]?`,
  'gi',
);

/** "Years of experience: 5+", "3-5": the figure stands after its unit. */
const FIELD = /\byears? of (?:[a-z]+ ){0,3}experience(?: required)?\s*:\s*(?:minimum\s)?(\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?(?!\s*(?:\d|years?|yrs?|months?|mos))\+?/gi;

/** Before years that are not asked for. */
const NOT_BEFORE =
  /(?:within|inside(?: of)?|every|last|past|first|previous|next|after|for over|for more than|age of|held for(?: at least)?|every other|in|under|up to|during(?: the)?|temporary,?|contract|duration:?)\s*(?:the\s+)?(?:last |past |first |next |previous |over |nearly |more than )?\(?$/i;
/** "A training program of about a year" lasts so long. */
const LASTS = /\b(?:programs?|courses?|training|school|bond|commitment|contract|term)\s+of\s+(?:approximately\s+|about\s+)?$/i;
const IN_TIME = /\b(?:in|during)\s*(?:the\s+)?$/i;
/** After years that are not asked for. */
const NOT_AFTER =
  /^\s*(?:of age|old\b|ago\b|anniversary|contract|assignment|from now|in business|warranty|trial\b|(?:paid )?(?:apprentice|intern)ship|term\b|programs?\b|(?:-|\s)?(?:degree|college|university|certificate)|(?:of|after|from)\s+(?:(?:the|your|their|initial)\s+)?(?:hir\w+|employment|start|appointment|date|first day)|of\s+(?:college|schooling|education|coursework|study|university)|(?:of|to)\s+(?:serv|complete|obtain|earn|become|get|pass|achieve)|probation|commitment|(?:-|\s)?(?:review|mark|evaluation)\b)/i;
/** What makes years experience. */
const WORK =
  /experience|\bexp\b|coding|coder|audit|billing|abstract|work|background|hcc|risk adjustment|practice|inpatient|outpatient|required|minimum|min\b|nursing|leader|supervis|manage|review|cdi\b|him\b|e\/m|analy|teach|preferred|orthop|derm|cardio|radiolog|surg|oncolog|anesth|facility|pro-?fee|ed\b|hospital|health|medical|office|denial|quality|training|residency|field|specialty/i;

const EDUCATION: readonly (readonly [RegExp, Education])[] = [
  [/\b(?:high[- ]school|h\.?s\.? diploma|hs diploma|hs grad\w*|hsd\b|ged\b|secondary school diploma)(?:\s+(?:diploma|graduat\w+|degree|education))?(?:\s*(?:\/|or(?:\s+an?)?|,)?\s*(?:ged\b|equivalen\w+|g\.e\.d\.?))*/gi, 'high-school'],
  [/\bgraduation from high school\b/gi, 'high-school'],
  [/\b(?:associate['’]?s?['’]?\s+(?:degree|of\s+(?:applied\s+)?(?:science|arts)|(?=or\s+(?:a\s+)?(?:bachelor|higher)))|associate['’]s\b|associates?\s+(?:\(|in\s+(?:health|him|hit))|a\.?a\.?s\.?\s+(?:degree|in)\b|associate(?=\))|two-year degree|2-year degree)/gi, 'associate'],
  [/\b(?:bachelor['’]?s?['’]?(?:\s+(?:degree|of\s+(?:science|arts)))?|baccalaureate(?:\s+degree)?|b\.?[as]\.?\s+(?:degree|in)\b|(?:ba|bs)\s*(?:\/|or)\s*(?:ba|bs)\b(?:\s+degree)?|(?:four|4)-year degree|bsn\b)/gi, 'bachelor'],
  [/\b(?:master['’]?s?['’]?\s+(?:degree|of\s+\w+|in\b|(?=preferred|required))|master['’]s\b|m\.?(?:b|h)\.?a\.?\s+(?:degree|required|preferred)|m\.?s\.?\s+degree)/gi, 'master'],
  [/\b(?:(?:complet\w+|graduat\w+|diploma|certificate)\s+(?:of|from|in)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,4}?(?:coding|health information(?: technology| management)?(?=\s+(?:certificate\s+)?program)|(?:health information|hit|him)\s+certificate)\s*(?:and billing\s*)?(?:certificate\s+)?(?:program|course|training|school|certificate|curriculum)\w*|complet\w+\s+(?:of\s+)?(?:an?\s+)?certificate\s+(?:program|course)\s+in\s+(?:medical\s+)?(?:cod|bill|health)\w+(?:\s+and\s+(?:billing|coding))?|(?:post-?secondary|vocational|technical school|trade school|coding|college)\s+(?:certificate|diploma)\b(?!\s*\()(?!\s+(?:required|from a(?:apc|hima)))|certificate\s+(?:from|in)\s+(?:an?\s+)?(?:medical\s+|health\s+)?(?:\w+\s+)?(?:coding|information)(?:\s+program)?)/gi, 'certificate'],
];

/** Everything in the text that can be demanded, ascending, not overlapping. */
export function atomsOf(input: Pick<PostingInput, 'text' | 'mentions'>): Atom[] {
  const named = input.mentions.flatMap(({ start, end, term }): Atom[] => {
    if (isCredential(term)) return [{ start, end, group: 'credential', requirement: { credential: term }, most: null }];
    return isIssuer(term) ? [{ start, end, group: 'issuer', requirement: { credential: term }, most: null }] : [];
  });
  return withoutOverlap([...named, ...byLetters(input.text, named), ...schooling(input.text), ...experience(input.text), ...experienceFields(input.text)]);
}

function schooling(text: string): Atom[] {
  return EDUCATION.flatMap(([pattern, education]) =>
    [...text.matchAll(pattern)].map((match): Atom => {
      const start = match.index;
      return { start, end: start + match[0].length, group: 'education', requirement: { education }, most: null };
    }),
  );
}

/** Nobody is asked for more. */
const MOST_YEARS = 50;

function experience(text: string): Atom[] {
  return [...text.matchAll(YEARS)].flatMap((match): Atom[] => {
    const [whole, fromMonths, number = '', bracketed, upper, unit = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const before = text.slice(Math.max(0, start - 60), start).replace(/^[^]*\n/, '');
    const after = text.slice(end, end + 90).replace(/\n[^]*$/, '');
    if (NOT_BEFORE.test(before) && !/\bminimum in\s*$/i.test(before) || IN_TIME.test(before) || LASTS.test(before) || NOT_AFTER.test(after)) return [];
    if (/\$\s*$/.test(before)) return [];
    const bare = !WORK.test(`${before} ${after}`) && !/^\s*(?:[.,;)]|$)/.test(after) && !isWholeSentence(before, after);
    const figure = monthsOf(number, bracketed, unit) / 12;
    if (figure > MOST_YEARS) return [];
    if (fromMonths !== undefined) {
      return [{ start, end, group: 'experience', requirement: { experienceYears: numberOf(fromMonths) / 12 }, most: figure, bare }];
    }
    const low = figure;
    const top = upper === undefined ? null : /^m/i.test(unit) ? numberOf(upper) / 12 : numberOf(upper);
    const high = top !== null && top >= low && top <= MOST_YEARS ? top : null;
    return [{ start, end, group: 'experience', requirement: { experienceYears: low }, most: high, bare }];
  });
}

function experienceFields(text: string): Atom[] {
  return [...text.matchAll(FIELD)].map((match): Atom => {
    const low = Number(match[1]);
    const high = match[2] === undefined ? null : Number(match[2]);
    return { start: match.index, end: match.index + match[0].length, group: 'experience', requirement: { experienceYears: low }, most: high !== null && high >= low ? high : null };
  });
}

/** "Two years ENT.": a short sentence of its own. */
function isWholeSentence(before: string, after: string): boolean {
  return /(?:^|[.;:•]\s*)$/.test(before) && /^[^.;]{0,30}(?:[.;]|$)/.test(after);
}

function withoutOverlap(atoms: Atom[]): Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || atom.start >= last.end) kept.push(atom);
  }
  return kept;
}

/** The atoms that lie inside a span; `atoms` ascending. */
export function atomsWithin(atoms: readonly Atom[], span: Span): Atom[] {
  let low = 0;
  let high = atoms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atoms[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const inside: Atom[] = [];
  for (let at = low; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom || atom.start >= span.end) break;
    if (atom.end <= span.end) inside.push(atom);
  }
  return inside;
}
