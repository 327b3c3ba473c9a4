import type { Atom } from './atoms.ts';
import { credentialIds } from './vocabulary.ts';

/**
 * Certificates by their letters alone. On a page "CUC" is marked only where its neighbours
 * speak of coding; in a posting of this field it is enough that the posting asks for it:
 * "CUC (Preferred)", "Certification: ODS", "CPC or CUC".
 */

/** Today's name and the one before, of the cancer registrars' certificate. */
const OTHER_LETTERS: Readonly<Record<string, string>> = { ODS: 'ncra-ods', 'ODS-C': 'ncra-ods', CTR: 'ncra-ods' };
const OWN_LETTERS: ReadonlySet<string> = new Set([...credentialIds].filter((id) => /^[a-z]{3,5}$/.test(id)).map((id) => id.toUpperCase()));

const WORD = /(?<![\w-])(?:ODS-C|[A-Z]{3,5})(?![\w-])/g;
const ASKED_AFTER = /^®?\s*[-–:,(|]?\s*(?:(?:is|are|strongly|highly)\s+)*(?:required|req'?d|preferred|desired|mandatory|needed|wanted|an? (?:must|plus|bonus)|certif|credential|eligible|or (?:equivalent|completion|willing|able|similar|comparable|higher))/i;
const ASKED_BEFORE = /(?:certif\w*|credentials?|licen[sc]\w+|registrations?|plus|preferred|required|desired|must (?:have|hold|be)|bonus)(?:\s*\/\s*\w+)?\s*[:(–-]?\s*$/i;
const LIST_AFTER = /^®?\s*(?:[,/|]|or\b|and\b)\s*(?:or\b|and\b)?\s*$/i;
/** How far the words reach that ask for it, UTF-16 units. */
const REACH = 30;

/** Certificates named by letters in a place where one is asked for, beside those of `named`; ascending. */
export function byLetters(text: string, named: readonly Atom[]): Atom[] {
  const starts = new Set(named.map(({ start }) => start));
  const ends = new Set(named.map(({ end }) => end));
  const found: Atom[] = [];
  for (const { 0: letters, index: start } of text.matchAll(WORD)) {
    const credential = OTHER_LETTERS[letters] ?? (OWN_LETTERS.has(letters) ? letters.toLowerCase() : null);
    if (credential === null || starts.has(start)) continue;
    const end = start + letters.length;
    const before = text.slice(Math.max(0, start - REACH), start);
    const after = text.slice(end, end + REACH);
    if (!ASKED_AFTER.test(after) && !ASKED_BEFORE.test(before) && !listed(text, start, end, starts, ends)) continue;
    found.push({ start, end, group: 'credential', requirement: { credential }, most: null });
    starts.add(start);
    ends.add(end);
  }
  return found;
}

/** A comma, a slash or a word that joins is all that stands between it and another certificate. */
function listed(text: string, start: number, end: number, starts: ReadonlySet<number>, ends: ReadonlySet<number>): boolean {
  for (let gap = 1; gap <= 8; gap++) {
    if (ends.has(start - gap) && LIST_AFTER.test(text.slice(start - gap, start))) return true;
    if (starts.has(end + gap) && LIST_AFTER.test(text.slice(end, end + gap))) return true;
  }
  return false;
}
