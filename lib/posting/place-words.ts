import type { Place, Span } from './posting.ts';
import { STATE, stateOf } from './states.ts';

/** Reading a place in a stretch of words: "Duluth, MN", "US-MT-Havre", "Boise, Meridian and Nampa, ID". */

export interface PlaceInText {
  place: Place;
  span: Span;
}

const WORD = "(?:d['’])?[A-Z][\\p{L}'’.-]{0,30}";
const CITY = `(?:${WORD})(?:\\s(?:${WORD}|of|de|la|del|du)){0,3}`;
const CITY_STATE = new RegExp(`(?<![\\p{L}])(${CITY})(?:\\s?,\\s*|\\s+\\(|\\s+)(${STATE})(?![\\p{L}])`, 'gu');
const COMMA_ONLY = new RegExp(`(?<![\\p{L}])(${CITY})\\s?,\\s*(${STATE})(?![\\p{L}])`, 'u');
const US_CODE = new RegExp(`(?:\\b(?:USA?|United States(?: of America)?)\\s?[-–]\\s?|^\\s*)(${STATE})\\s?[-–]\\s?(${CITY})`, 'u');
const CITY_THEN_STATE = new RegExp(`city:\\s*(${CITY}?)\\s*[,;|]?\\s*state:\\s*(${STATE})`, 'iu');
const STATE_ONLY = new RegExp(`^(?:(?:remote|hybrid|united states)(?:\\s(?:in|from|within)\\b)?)?[\\s,(/–-]*(${STATE})\\)?(?:,?\\s*(?:usa?|united states))?$`, 'iu');
const ABROAD = new RegExp(
  `(?<![\\p{L}])(${CITY}),\\s*(?:${CITY},\\s*)?(India|Philippines|Canada|Mexico|United Kingdom|UK|Ireland|Australia|Pakistan|Germany|UAE|Saudi Arabia|Qatar|Ontario|England|Scotland|Alberta|British Columbia|Maharashtra|Karnataka|Tamil Nadu|Telangana|Kerala|Gujarat|Haryana|Uttar Pradesh|Delhi|Andhra Pradesh|West Bengal|Metro Manila|Cebu)\\b`,
  'u',
);
/** "Akron / Canton / ", "Boise, Meridian and " before the city that has the state. */
const OTHERS_BEFORE = new RegExp(`(${CITY})(?:,\\s${CITY}|\\s?/\\s?${CITY}){0,5}\\s?(?:/|,?\\sand|,?\\sor|&)\\s?$`, 'u');
const CITY_ALONE = new RegExp(`^(${CITY})(?:\\s*\\([^)]{1,20}\\)|,\\s*(?:USA?|United States|[A-Z]{2}))?\\s*$`, 'u');

const NOT_CITY = /^(?:of|our|greater|downtown|remote|hybrid|onsite|on-site|the|and|or|in|at|for|us|usa|united states|coder|coding|medical|must|cpc|ccs|rn|state|certified|full|part|time|work|from|home|based|contract|location|job|city|specialist|position|registered|health|hiring|now|wanted|telework|near)$/i;
const NEVER_CITY = /^(?:remote|hybrid|onsite|on-site|coders?|coding|medical|cpc|ccs|certified|full|part|contract|location|job|specialist|position|registered|hiring|wanted|telework|work|llc|inc\.?|hospital|clinic|group|various|multiple|nationwide|anywhere|usa?|united|flexible|main|corporate|office|campus|hims?|department|tbd|yes|no|virtual|home)$/i;

/** Words that end an employer's name. */
const EMPLOYER = /^(?:[a-z]*health(?:care)?|hospitals?|clinic|medicine|systems?|physicians|partners|services|network|associates|solutions|university|staffing|center|llc|inc\.?|corp\.?)$/i;

/** The first place in the words, which begin at `start` of the text; `labelled`: a label says that they are a place. */
export function placeInWords(words: string, start: number, labelled: boolean): PlaceInText | null {
  const make = (city: string | null, state: string | null, at: number, length: number): PlaceInText =>
    ({ place: { city: city && cased(city), state }, span: { start: start + at, end: start + at + length } });
  const coded = US_CODE.exec(words);
  if (coded && (labelled || /^u/i.test(coded[0]))) return make(cityOf(coded[2] ?? ''), stateOf(coded[1] ?? ''), coded.index, coded[0].length);
  const split = CITY_THEN_STATE.exec(words);
  if (split) return make(split[1]?.trim() ?? null, stateOf(split[2] ?? ''), split.index, split[0].length);
  const matches = [...words.matchAll(CITY_STATE)];
  const isSure = ([whole]: RegExpMatchArray) => COMMA_ONLY.test(whole) || whole.includes('(');
  for (const match of [...matches.filter(isSure), ...matches.filter((each) => !isSure(each))]) {
    const city = cityOf(match[1] ?? '');
    if (city === null || !isSure(match) && !labelled && !looseFits(words, match)) continue;
    const lead = (match[1] ?? '').length - city.length;
    const others = lead === 0 ? firstOfSeveral(words.slice(Math.max(0, match.index - 120), match.index)) : null;
    if (others !== null) return make(others.city, stateOf(match[2] ?? ''), match.index - others.back, match[0].length + others.back);
    return make(city, stateOf(match[2] ?? ''), match.index + lead, match[0].length - lead);
  }
  const abroad = ABROAD.exec(words);
  const city = abroad && cityOf(abroad[1] ?? '');
  if (abroad && city) return make(city, null, abroad.index, abroad[0].length);
  const alone = labelled || /^(?:remote|united states)\b|,\s*united states\s*$/i.test(words) ? STATE_ONLY.exec(words.trim()) : null;
  const state = alone ? stateOf(titled(alone[1] ?? '')) : null;
  if (state && alone) return make(null, state, words.indexOf(alone[1] ?? ''), (alone[1] ?? '').length);
  return labelled ? cityAlone(words, make) : null;
}

/** "Location: Pasadena (HQ)", "Toronto, ON": two letters that are no state are of another country. */
function cityAlone(words: string, make: (city: string, state: null, at: number, length: number) => PlaceInText): PlaceInText | null {
  const match = CITY_ALONE.exec(words.trim());
  const city = match ? cityOf(match[1] ?? '') : null;
  return city !== null && city === match?.[1] ? make(city, null, words.indexOf(city), city.length) : null;
}

/** Of several cities in one state, the first; `back` is how far before the last one it begins. */
function firstOfSeveral(before: string): { city: string; back: number } | null {
  const match = OTHERS_BEFORE.exec(before);
  const city = match ? cityOf(match[1] ?? '') : null;
  return match && city ? { city, back: before.length - before.indexOf(city, match.index) } : null;
}

function titled(written: string): string {
  return written.length === 2 ? written : written.toLowerCase();
}

/** Abbreviations that are words or titles as well. */
const WORDS_TOO = new Set(['OR', 'IN', 'ME', 'OK', 'HI', 'MD', 'MA', 'PA', 'CO', 'DE', 'ID', 'AL', 'LA', 'OH']);

/** "Flagstaff AZ": without a comma only an abbreviation, at the end of its part. */
function looseFits(words: string, match: RegExpMatchArray): boolean {
  const state = match[2] ?? '';
  const after = words.slice((match.index ?? 0) + match[0].length);
  const before = words.slice(0, match.index ?? 0);
  if (/\b(?:in|at|near|our)\s+$/.test(before) || /^(?:in|at)\s/.test(match[1] ?? '')) return true;
  if (state.length !== 2 || !/^\s*(?:$|[.,;|)–-]|\d{5})/.test(after)) return false;
  return !WORDS_TOO.has(state) || /(?:^|,\s|[|–-]\s)$/.test(before) && (match[1] ?? '').split(/\s/).length <= 2;
}

/** The city without words before it that are none: "Location Mesa", "Health Plan, Hartford". */
function cityOf(written: string): string | null {
  const words = written.trim().split(/\s+/);
  // "Bayhealth Dover", "Sutter Health Sacramento": the employer stands before.
  const employer = words.findLastIndex((word, index) => index < words.length - 1 && EMPLOYER.test(word));
  words.splice(0, employer + 1);
  while (words.length > 0 && NOT_CITY.test(words[0]?.replace(/[.,:]$/, '') ?? '')) words.shift();
  while (words.length > 1 && /^(?:area|metro|region)$/i.test(words.at(-1) ?? '')) words.pop();
  // "Medical Center Merced Merced, California".
  const half = words.length / 2;
  if (words.slice(0, half).join() === words.slice(half).join()) words.splice(0, half);
  const of = words.lastIndexOf('of');
  if (of > 0 && !/^(?:City|King|Isle|Village|Town|Lake|Port|Bay)$/.test(words[of - 1] ?? '')) words.splice(0, of + 1);
  const city = words.join(' ');
  return city === '' || words.some((word) => NEVER_CITY.test(word)) || stateOf(city) !== null && city !== 'New York' && city !== 'Washington' ? null : city;
}

/** "COLUMBUS" and "columbus" are written Columbus. */
export function cased(city: string): string {
  return /[a-z]/.test(city) && /[A-Z]/.test(city) ? city : city.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}
