import { hasHeadingWordsOnly } from './heading-words.ts';
import type { Line } from './lines.ts';

/** What a part of a posting is about, as far as demands go. */
export type Part = 'demands' | 'duties' | 'offer' | 'teaser' | 'plain';

/** How strongly what stands under a heading is asked for, where the heading says so. */
export type Mood = 'required' | 'preferred';

export interface Heading {
  part: Part;
  mood: Mood | null;
  /** "Required:", "Desired": nothing but a mood, so that the topic above it still holds. */
  bare: boolean;
  /** "Certifications (required within 6 months of hire)": the words are read with each line below. */
  line: Line;
}

const TEASER =
  /^(?:(?:similar|related|recommended|suggested|other|more|latest|featured|new|nearby|search)\s+(?:\w+\s+){0,2}(?:jobs?|positions?|openings?|roles?|results|opportunities|careers|searches)|(?:people|applicants?|candidates?|others?|job seekers)\s+(?:who viewed this\s+)?also|jobs?\s+(?:you|for you|like this|near|similar|matching|by|in)\b|you (?:may|might) also(?! (?:have|hold|need|be an?)\b)|recommended(?: for you)?:?$|picked for you|people also (?:viewed|searched)|recently viewed|explore (?:more|other)|see (?:more|all|other) jobs|browse (?:jobs|similar)|more from|get (?:job )?alerts|job alerts?\b|\d+ (?:similar )?jobs\b)/;

const BARE_REQUIRED = /^(?:requires?|required|minimum|mandatory|req|musts?|must[- ]haves?|basic|essential|minimums?)$/;
const BARE_PREFERRED = /^(?:wants?|prefers?|pref|preferred|preferences?|desires?|desired|desirable|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|bonus(?: points)?|preferable|optional|pluses|a plus|ideal(?:ly)?|preferably|advantageous|advantages|assets?|helpful|extras?|extra credit|highly desir\w+|strongly preferred)$/;

const PREFERRED =
  /\b(?:prefer\w*|desir\w+|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|bonus points|set(?:s)? you apart|stand out|a plus|pluses|ideal candidates?|ideally|assets|optional|would be (?:nice|great)|even better|nice if|helpful if|impress|sweeten|we(?:'d| would) love)\b/;
const REQUIRED =
  /\b(?:required|requirements?|minimum|must[- ]haves?|mandatory|essential|need(?:ed|s)?|must have|necessary|basic qualifications)\b/;
const DEMANDS =
  /\b(?:qualifi\w+|requirements?|credentials?|certificat\w+|licen[sc]\w+|education\w*|experience|background|skills|eligib\w+|who you are|you(?:'ll| will|'d)? bring|what to bring|you(?:'ll| will)? (?:need|have)|you(?:'ve| have) got|your (?:toolkit|credentials)|you must have|what we(?:'re| are) looking for|about you|needs|the ideal candidate|to be successful|must[- ]haves?|your profile|training|who should apply|who we(?:'re| are)? (?:need|want|looking for)|who can apply|(?:right|perfect|great) (?:fit|person|match)|what it takes|your background|you need|looking for|we(?:'re| are) (?:after|seeking|hoping))\b/;
const DUTIES =
  /\b(?:responsibilit\w+|duties|what you(?:'ll| will) (?:be )?do\w*|day[- ]to[- ]day|essential functions?|job functions?|position purpose|accountabilit\w+|key tasks|you(?:'ll| will) (?:be )?(?:do|work)\w*)\b/;
const PLAIN = /\b(?:summary|overview|description|details|about (?:the|this) (?:role|job|position|team)|the role|your role|the job|where|when|highlights|about (?:the )?opportunity|details)\b/;
const OFFER =
  /\b(?:benefits?|perks|what we offer|we offer|compensation|salary|pay|why (?:us|join|work|you)|about us|about (?:the )?company|who we are|our (?:mission|values|culture|story|company)|equal opportunity|eeo|how to apply|application process|community|contact|schedule|shift|location|department|company)\b/;

const MOST_WORDS = 9;

/** Reads a line as a heading; null where it is not one. `hasAtoms`: a certificate, years or schooling stands in it. */
export function headingOf(line: Line, hasAtoms: boolean): Heading | null {
  const colon = line.plain.endsWith(':');
  const words = line.plain.replace(/:$/, '').replace(/^(?:\d+[.)]|[ivx]+[.)])\s*/, '').trim();
  if (hasAtoms || line.bullet && !colon || /^[~*]*or\b/.test(words)) return null;
  if (TEASER.test(words)) return { part: 'teaser', mood: null, bare: false, line };
  if (words.split(/\s+/).length > (colon ? MOST_WORDS + 5 : MOST_WORDS) || /[.!?;]$/.test(words) && !/^what\b/.test(words)) return null;
  if (/\b(?:following|these|either|both)$|\b(?:one|all|any) of\b|: \S/.test(words)) return null;
  const plain = words.replace(/[?()]/g, '').trim();
  const make = (part: Part, mood: Mood | null, bare = false): Heading => ({ part, mood, bare, line });
  if (BARE_PREFERRED.test(plain)) return make('demands', 'preferred', true);
  if (BARE_REQUIRED.test(plain)) return make('demands', 'required', true);
  if (!colon && !hasHeadingWordsOnly(plain)) return null;
  const preferred = PREFERRED.test(plain);
  const required = REQUIRED.test(plain);
  if (DUTIES.test(plain) && !required && !preferred) return make('duties', null);
  if (PLAIN.test(plain) && !required && !preferred && !/qualif|requirement/.test(plain)) return make('plain', null);
  if (DEMANDS.test(plain) || preferred || required) {
    return make('demands', preferred && !required ? 'preferred' : required && !preferred ? 'required' : null);
  }
  if (OFFER.test(plain)) return make('offer', null);
  return colon ? make('plain', null) : null;
}
