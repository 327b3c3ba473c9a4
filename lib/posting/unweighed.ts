import { atomsWithin } from './atoms.ts';
import type { Atom } from './atoms.ts';
import type { Requirement, Span } from './posting.ts';
import type { PlacedLine } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { credentialsIn } from './tree.ts';

/**
 * Demands that no tree of certificates, years and schooling can hold: a certificate without a name, and
 * the licence of another profession. Whoever meets the rest cannot be told that they meet everything.
 */

const CERTIFICATE = /\b(?:certifications?|certificates?(?! (?:programs?|courses?)\b)|credentials?|certified)\b/i;
const LICENCE =
  /\b(?:RN|LPN|LVN|APRN|registered nurse|(?:practical|vocational) nurse|nursing|nurse|physician|pharmacist|therapist)\b[^.;\n]{0,25}?\blicen[sc](?:e|es|ed|ure)\b|\blicensed (?:registered nurse|practical nurse|vocational nurse|physician|RN|LPN|LVN)\b|\blicen[sc]ed?(?:ure)? (?:as an?|to practice as an?) (?:RN|LPN|LVN|registered nurse|physician)\b|\bsecurity clearance\b/i;
/** Asks, also where no heading and no other word does. */
const ASKS = /\b(?:active|current|valid|unrestricted|unencumbered|must)\b/i;
/** Words about certificates that ask for none, or for one that has nothing to do with codes. */
const NOT_ASKED =
  /\b(?:maintain|renew|keep|reimburs\w*|pays? for|paid|sponsor\w*|help|support|opportunit\w+|tuition|ceus?|continuing|BLS|CPR|ACLS|vaccin\w+|immuniz\w+|HIPAA|login|user|access|EMR|EHR|board[- ]certified|birth|SSL|death|may be)\b/i;
/** "Coding certification", "Must be certified": more words than this speak of something else. */
const MOST_WORDS = 14;

/** The words of such demands, ascending. `accepts`: the tree; where it asks for a certificate by name, an unnamed one is taken for that. */
export function unweighedIn(text: string, placed: readonly PlacedLine[], atoms: readonly Atom[], accepts: Requirement | null): Span[] {
  const named = accepts !== null && credentialsIn(accepts).length > 0;
  return placed.flatMap((each) => (mayAsk(each) ? sentencesOf(text, each.line).filter((sentence) => asksBeyond(text, sentence, each, atoms, named)) : []));
}

function mayAsk({ part, mood }: PlacedLine): boolean {
  return mood !== 'preferred' && part !== 'teaser' && part !== 'offer';
}

function asksBeyond(text: string, sentence: Span, placed: PlacedLine, atoms: readonly Atom[], named: boolean): boolean {
  const words = text.slice(sentence.start, sentence.end);
  const licence = LICENCE.test(words) && !isOneOfMany(words, sentence, atoms);
  const certificate = !named && CERTIFICATE.test(words) && isUnnamed(words, sentence, atoms);
  if (NOT_ASKED.test(words) || !licence && !certificate) return false;
  const moods = tokensOf(text, sentence, atoms).flatMap((token) => moodOf(token));
  if (moods.some((mood) => mood !== 'required')) return false;
  return moods.length > 0 || placed.mood === 'required' || placed.part === 'demands' || licence && ASKS.test(words);
}

/** "RN license, CCS or RHIA": a certificate that the tree holds does as well. */
function isOneOfMany(words: string, sentence: Span, atoms: readonly Atom[]): boolean {
  return /\bor\b/i.test(words) && atomsWithin(atoms, sentence).some(({ group }) => group === 'credential');
}

/** Short, and without a name of a certificate or of what is learnt in a course. */
function isUnnamed(words: string, sentence: Span, atoms: readonly Atom[]): boolean {
  return words.split(/\s+/).length <= MOST_WORDS && !/\b(?:or|and\/or)\b/i.test(words)
    && atomsWithin(atoms, sentence).every(({ group }) => group === 'experience');
}

function moodOf(token: Token) {
  if (token.kind === 'later' || token.kind === 'within') return ['later' as const];
  return token.kind === 'mark' ? [token.mood] : [];
}
