import type { Line } from './lines.ts';
import type { Place, Span } from './posting.ts';
import { STATE, stateOf } from './states.ts';

export interface PlaceInText {
  place: Place;
  span: Span;
}

const WORD = "[A-Z][\\p{L}'’.-]{0,30}";
const CITY = `(?:${WORD})(?:\\s(?:${WORD}|of|de|la|del)){0,3}`;
const CITY_STATE = new RegExp(`(?<![\\p{L}])(${CITY})(?:,\\s*|\\s+\\(|\\s+)(${STATE})(?![\\p{L}])`, 'gu');
const COMMA_ONLY = new RegExp(`(?<![\\p{L}])(${CITY}),\\s*(${STATE})(?![\\p{L}])`, 'u');
const US_CODE = new RegExp(`\\bUSA?-(${STATE})-([A-Z][\\p{L} .'-]+)`, 'u');
const STATE_ONLY = new RegExp(`^(?:remote|hybrid|united states)?[\\s,(/–-]*(${STATE})\\)?(?:,?\\s*(?:usa?|united states))?$`, 'iu');
const ABROAD = new RegExp(`(?<![\\p{L}])(${CITY}),\\s*(?:${CITY},\\s*)?(India|Philippines|Canada|Mexico|United Kingdom|UK|Ireland|Australia|Pakistan|Germany|UAE|Saudi Arabia|Qatar|Ontario|England)\\b`, 'u');

/** A label before the place of work, on its line or the line above. */
const LABEL = /^(?:\W*)(?:(?:job|work|primary|position|office|facility|site|physical|posting|hiring)\s+)?(?:locations?(?:\(s\))?|city(?:\s*[,/]\s*state)?|where(?: you will work)?|worksite|work ?place|based in|duty station|address|work (?:arrangement|model|site)|campus|job location)\s*[:|–-]?\s*/i;
/** Where people live, whom a company serves, where it has offices: no place of work. */
const NOT_HERE =
  /\b(?:must (?:live|reside|be located|be based)|reside(?:nts?|s)?\b|residing|live in|living in|licensed? in|license|headquarter\w*|offices in|teams? in|serv(?:es|ing)|except|excluding|eligible states|states?:|following states|anywhere|not (?:available|eligible) (?:in|to)|customers|clients|graduate of|travel to|training|time zone|within \d+ miles|mailing|colleagues|not hire)\b/i;
const NOT_CITY = /^(?:our|remote|hybrid|onsite|on-site|the|and|or|in|at|for|us|usa|united states|coder|coding|medical|must|cpc|ccs|rn|state|certified|full|part|time|work|from|home|based|contract|location|job|city|specialist|position|registered|health|hiring|now|wanted|telework)$/i;
const NEVER_CITY = /^(?:remote|hybrid|onsite|on-site|coders?|coding|medical|cpc|ccs|certified|full|part|contract|location|job|specialist|position|registered|hiring|wanted|telework|work|llc|inc\.?|hospital|clinic|group)$/i;
/** Lines beyond this many are no header of the posting. */
const HEADER_LINES = 12;

/** The place of work: a labelled line first, then a place in the posting's head, then "in our Boise office". */
export function placeInText(lines: readonly Line[]): PlaceInText | null {
  let fallback: PlaceInText | null = null;
  for (const [index, line] of lines.entries()) {
    const label = LABEL.exec(line.text)?.[0] ?? '';
    const labelled = label !== '' && /[:|–-]\s*$/.test(label) || label !== '' && label.trim() === line.text.trim();
    const bare = labelled && label.trim() === line.text.trim();
    const target = bare ? lines[index + 1] : line;
    if (labelled && target && !NOT_HERE.test(target.text)) {
      const found = inLine(target, bare ? 0 : label.length, true);
      if (found) return found;
    }
    if (!fallback && (index < HEADER_LINES || SAYS_HERE.test(line.text))) fallback = inSentences(line);
  }
  return fallback;
}

const SAYS_HERE = /\b(?:based (?:in|at|out of)|located (?:in|at)|position is (?:in|at|based)|works? (?:in|at|out of) our|in our|on-?site in|office in|clinic in|hospital in|report(?:s|ing)? to our|onsite at|seeks?|hybrid|on-?site|remote)\b/i;

/** Clause by clause, since one may be about where applicants live and another about the office. */
function inSentences(line: Line): PlaceInText | null {
  let from = 0;
  for (const part of line.text.split(/(?<=[.;!?(])(?<!\b(?:St|Ft|Mt|Ste|Dr)\.)\s+|\s\(|(?<=\s)[-–—]\s(?=must|candidates|applicants)/i)) {
    const at = line.text.indexOf(part, from);
    from = at + part.length;
    if (NOT_HERE.test(part)) continue;
    const found = inLine({ ...line, text: part, start: line.start + at, end: line.start + at + part.length }, 0, false);
    if (found) return found;
  }
  return null;
}

function inLine(line: Line, from: number, labelled: boolean): PlaceInText | null {
  const text = line.text.slice(from);
  const make = (city: string | null, state: string | null, at: number, length: number): PlaceInText =>
    ({ place: { city, state }, span: { start: line.start + from + at, end: line.start + from + at + length } });
  const coded = US_CODE.exec(text);
  if (coded) return make(coded[2]?.trim() ?? null, stateOf(coded[1] ?? ''), coded.index, coded[0].length);
  const split = new RegExp(`city:\\s*(${CITY}?)\\s*[,;|]?\\s*state:\\s*(${STATE})`, 'iu').exec(line.text);
  if (split) return make(split[1]?.trim() ?? null, stateOf(split[2] ?? ''), split.index - from, split[0].length);
  for (const match of text.matchAll(CITY_STATE)) {
    const city = cityOf(match[1] ?? '');
    const comma = COMMA_ONLY.test(match[0]) || match[0].includes('(');
    if (city === null || !comma && !labelled && !looseFits(text, match)) continue;
    const lead = (match[1] ?? '').length - city.length;
    return make(city, stateOf(match[2] ?? ''), match.index + lead, match[0].length - lead);
  }
  const abroad = ABROAD.exec(text);
  if (abroad) {
    const city = cityOf(abroad[1] ?? '');
    if (city !== null) return make(city, null, abroad.index, abroad[0].length);
  }
  const alone = labelled || /^remote/i.test(text) ? STATE_ONLY.exec(text.trim()) : null;
  const state = alone ? stateOf(titled(alone[1] ?? '')) : null;
  return state && alone ? make(null, state, text.indexOf(alone[1] ?? ''), (alone[1] ?? '').length) : null;
}

function titled(written: string): string {
  return written.length === 2 ? written : written.toLowerCase();
}

/** "Flagstaff AZ": without a comma only an abbreviation, at the end of its part. */
function looseFits(text: string, match: RegExpMatchArray): boolean {
  const state = match[2] ?? '';
  const after = text.slice((match.index ?? 0) + match[0].length);
  const before = text.slice(0, match.index ?? 0);
  if (/\b(?:in|at|near|our)\s+$/.test(before) || /^(?:in|at)\s/.test(match[1] ?? '')) return true;
  return state.length === 2 && !['OR', 'IN', 'ME', 'OK', 'HI', 'PA', 'MA', 'CO', 'OH', 'MD', 'DE', 'ID', 'AL', 'LA'].includes(state) && /^\s*(?:$|[.,;|)–-]|\d{5})/.test(after);
}

/** The city without words before it that are none: "Location Mesa", "Health Plan, Hartford". */
function cityOf(written: string): string | null {
  const words = written.trim().split(/\s+/);
  while (words.length > 0 && NOT_CITY.test(words[0]?.replace(/[.,:]$/, '') ?? '')) words.shift();
  const of = words.lastIndexOf('of');
  if (of > 0 && !/^(?:City|Isle|Village|Town|Lake|Port|Bay)$/.test(words[of - 1] ?? '')) words.splice(0, of + 1);
  const city = words.join(' ');
  return city === '' || words.some((word) => NEVER_CITY.test(word)) || stateOf(city) !== null && city !== 'New York' && city !== 'Washington' ? null : city;
}
