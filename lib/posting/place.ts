import type { Line } from './lines.ts';
import { placeInWords } from './place-words.ts';
import type { PlaceInText } from './place-words.ts';
import { STATE_NAME, stateOf } from './states.ts';

/** A label before the place of work, on its line or the line above. */
const LABEL = /^(?:📍\s*(?=\p{L}))|^(?:\W*)(?:(?:job|work|primary|position|office|facility|site|physical|posting|hiring)\s+)?(?:locations?(?:\(s\))?|city(?:\s*[,/]\s*state)?|where(?: you will work)?|worksite|work ?place|based in|duty station|address|work (?:arrangement|model|site)|campus|job location)\s*[:|–-]?\s*/iu;
/** Where people live, whom a company serves, where it has offices: no place of work. */
const NOT_HERE =
  /\b(?:must (?:live|reside|be located|be based)|reside(?:nts?|s)?\b|residing|live in|living in|licensed? in|license|headquarter\w*|offices in|(?<!join (?:our|the|a) )teams? (?:in|will)|serv(?:es?|ing)\b|except|excluding|eligible states|states?:|following states|anywhere|not (?:available|eligible) (?:in|to)|customers|clients|members|sees patients|graduate of|travel to|training|time zone|within \d+ miles|mailing|colleagues|(?:manager|supervisor|director) (?:in|based)|not hire)\b/i;
const SAYS_HERE = /\b(?:based (?:in|at|out of)|located (?:in|at)|position is (?:in|at|based)|works? (?:in|at|out of) our|in our|on-?site in|office in|clinic in|hospital in|report(?:s|ing)? to our|onsite at|seeks?|hybrid|on-?site|remote|is hiring|needs)\b/i;
/** "Texas (Remote)" as a line of its own. */
const STATE_WHOLE = new RegExp(`^(${STATE_NAME.source})\\s*\\((?:remote|hybrid|on-?site|telework)\\)$`, 'iu');
const OUR_OFFICE = /\b(?:[Ii]n|[Aa]t|[Ff]rom|[Tt]o) our ((?:[A-Z][\p{L}.'-]+ ){1,3})(?:office|clinic|hospital|campus|location|facility|headquarters|center)\b/u;
/** "San Antonio, US": a place even without its state. */
const NATION = /,\s*(?:USA?|United States)\s*$/;
const STATE_LINE = /^(?:location |work )?state(?:\s*\/\s*province)?\s*[:|]\s*(\S.{0,20})$/i;
/** Lines beyond this many are no header of the posting. */
const HEADER_LINES = 12;

/** The place of work: a labelled line first, then a place in the posting's head, then "in our Boise office". */
export function placeInText(lines: readonly Line[]): PlaceInText | null {
  const labelled = cityAndState(lines) ?? inLabels(lines);
  if (labelled) return labelled;
  for (const [index, line] of lines.entries()) {
    const found = index < HEADER_LINES || SAYS_HERE.test(line.text) ? inSentences(line) : null;
    if (found) return found;
  }
  return ourOffice(lines) ?? stateAlone(lines);
}

/** "State: Nevada" where no city is named. */
function stateAlone(lines: readonly Line[]): PlaceInText | null {
  for (const { text, start, end } of lines) {
    const state = stateOf(STATE_LINE.exec(text)?.[1] ?? '');
    if (state !== null) return { place: { city: null, state }, span: { start, end } };
  }
  return null;
}

function inLabels(lines: readonly Line[]): PlaceInText | null {
  for (const [index, line] of lines.entries()) {
    const label = LABEL.exec(line.text)?.[0] ?? '';
    const bare = label !== '' && label.trim() === line.text.trim();
    if (!bare && !/[:|–📍-]\s*$/u.test(label)) continue;
    // "Location", then "1 vacancy in the following location:", then the place.
    const following = lines[index + 1]?.text.endsWith(':') ? lines[index + 2] : lines[index + 1];
    const target = bare ? following : line;
    if (!target || NOT_HERE.test(target.text)) continue;
    const from = bare ? 0 : label.length;
    const found = placeInWords(target.text.slice(from), target.start + from, true);
    if (found && !(bare && found.place.state === null && !NATION.test(target.text))) return found;
  }
  return null;
}

/** "City: Saint Paul" and "State: MN" on lines of their own. */
function cityAndState(lines: readonly Line[]): PlaceInText | null {
  for (const [index, line] of lines.entries()) {
    const city = /^(?:location |work )?city\s*[:|]\s*(\S.{0,40})$/i.exec(line.text)?.[1];
    const near = lines.slice(Math.max(0, index - 2), index + 4);
    const state = near.map(({ text }) => stateOf(STATE_LINE.exec(text)?.[1] ?? '')).find((each) => each !== null);
    if (city !== undefined && state) return { place: { city: city.trim(), state }, span: { start: line.start, end: line.end } };
  }
  return null;
}

/** Clause by clause, since one may be about where applicants live and another about the office. */
function inSentences(line: Line): PlaceInText | null {
  const state = STATE_WHOLE.exec(line.text)?.[1];
  if (state !== undefined) return { place: { city: null, state: stateOf(state) }, span: { start: line.start, end: line.start + state.length } };
  let from = 0;
  for (const part of line.text.split(/(?<=[.;!?(])(?<!\b(?:St|Ft|Mt|Ste|Dr|D\.C)\.)\s+|\s\(|(?<=\s)[-–—]\s(?=must|candidates|applicants)/i)) {
    const at = line.text.indexOf(part, from);
    from = at + part.length;
    const found = NOT_HERE.test(part) ? null : placeInWords(part, line.start + at, false);
    if (found) return found;
  }
  return null;
}

/** "Work from our Presque Isle office"; the state where the posting names only one. */
function ourOffice(lines: readonly Line[]): PlaceInText | null {
  for (const line of lines) {
    const match = OUR_OFFICE.exec(line.text);
    if (!match || NOT_HERE.test(line.text.slice(0, match.index + match[0].length))) continue;
    const city = (match[1] ?? '').trim();
    const at = line.text.indexOf(city, match.index);
    const states = new Set(lines.flatMap(({ text }) => (NOT_HERE.test(text) ? [] : [...text.matchAll(STATE_NAME)].map(([name]) => stateOf(name)))));
    const state = states.size === 1 ? ([...states][0] ?? null) : null;
    return { place: { city, state }, span: { start: line.start + at, end: line.start + at + city.length } };
  }
  return null;
}
