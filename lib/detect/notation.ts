/** Spells out the notation of forms (lib/knowledge/form.ts) and cues (lib/knowledge/sense.ts). */

const MAX_DOTTED = 6;

/** Every way an abbreviation may be spelled: with `~` resolved, and with dots. */
export function spellAbbreviation(text: string): string[] {
  const spellings = resolveTilde(text);
  const dotted = spellings.filter(canHaveDots).flatMap((spelling) => {
    const withDots = spelling.replace(/[A-Z]{2,}/g, (letters) => letters.split('').join('.') + '.');
    return [withDots, withDots.replace(/\.$/, '')];
  });
  return [...new Set([...spellings, ...dotted])];
}

/**
 * Every way a name may be spelled. Its separators become spaces, because the matcher lets a hyphen
 * stand for a space, except where it knows the hyphen from another form (`ICD-10`); the last word
 * may be plural.
 */
export function spellName(text: string): string[] {
  const spellings = [...new Set(resolveTilde(text).flatMap((spelling) => [plainSeparators(spelling), plainJoints(spelling)]))];
  return spellings.flatMap((name) => (/[^aeiou]y$/i.test(name) ? [name, name.replace(/y$/i, 'ies')] : [name]));
}

/** A cue as the matcher looks it up, and how it is to be taken. */
export function readCue(text: string): { text: string; prefix: boolean; capitals: boolean } {
  const prefix = text.endsWith('*');
  const bare = prefix ? text.slice(0, -1) : text;
  return { text: plainSeparators(bare), prefix, capitals: /[A-Z]/.test(bare) && !/[a-z]/.test(bare) };
}

/** The matcher lets a space stand for a hyphen, and none for those around `/` and `&`. */
function plainSeparators(text: string): string {
  return plainJoints(text).replace(/[ -]+/g, ' ');
}

function plainJoints(text: string): string {
  return text.replace(/ ?([/&]) ?/g, '$1');
}

function resolveTilde(text: string): string[] {
  const at = text.indexOf('~');
  if (at < 0) return [text];
  const rest = resolveTilde(text.slice(at + 1));
  return ['-', ' ', ''].flatMap((joint) => rest.map((tail) => text.slice(0, at) + joint + tail));
}

/** C.P.C. and C.C.S.-P are written; I.C.D.-10-C.M. is not. */
function canHaveDots(spelling: string): boolean {
  return /^[A-Z]{2,}(-[A-Z])?$/.test(spelling) && spelling.length <= MAX_DOTTED;
}

const NAME_STEM = 5;

/** Enough of a word of a name to know it by in another form: `servi` for `service` and `services`. */
export function stemOfName(word: string): string {
  return word.slice(0, NAME_STEM);
}
