/**
 * One table says of every UTF-16 unit what the matcher has to know: its symbol (letters
 * without case, kinds of hyphen and of white space made one), and whether it belongs to a word.
 */

/** The symbols that forms and cues are made of; their number is their place here. */
const SYMBOLS = '\0 -#abcdefghijklmnopqrstuvwxyz0123456789/&.,\'+$%():';

export const SPACE = 1;
export const HYPHEN = 2;
/** In cues: any digit. */
export const ANY_DIGIT = 3;
export const SLASH = SYMBOLS.indexOf('/');
export const AMPERSAND = SYMBOLS.indexOf('&');
/** Letters and digits stand together; all other symbols of forms and cues part words. */
export const FIRST_LETTER = SYMBOLS.indexOf('a');
export const LAST_DIGIT = SYMBOLS.indexOf('9');
/** Symbols beyond those of forms and cues: what is hidden in words, and letters and marks that no form has. */
export const HIDDEN = 62;
export const FOREIGN = 63;
export const ROW = 6;
export const WIDTH = 1 << ROW;

export const SYMBOL = 63;
export const WORD = 64;
/** What reading passes over: soft hyphen, zero-width characters, trademark signs. */
export const SKIP = 128;

export const CLASS = buildTable();

/** Symbol of a character of a form or cue; 0 where it has none. `#` is any digit there. */
export function symbolOf(unit: number): number {
  const symbol = (CLASS[unit] as number) & SYMBOL;
  return unit === 35 ? ANY_DIGIT : symbol < HIDDEN ? symbol : 0;
}

export function isWord(unit: number): boolean {
  return ((CLASS[unit] ?? 0) & WORD) !== 0;
}

export function isSpace(unit: number): boolean {
  return ((CLASS[unit] ?? 0) & SYMBOL) === SPACE;
}

export function isUpper(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

export function isLower(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(65536);
  // Letters, digits and marks beyond ASCII by block: telling every one apart would cost more at start than it helps.
  for (const [from, to] of [
    [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0x1fff], [0x20d0, 0x20ff], [0x2c00, 0x2dff], [0x3040, 0xd7ff],
    [0xf900, 0xfdff], [0xfe70, 0xfefe], [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a], [0xff66, 0xffdc],
  ] as const) table.fill(FOREIGN | WORD, from, to + 1);
  for (const sign of '×÷;·') table[sign.charCodeAt(0)] = 0;
  for (let symbol = 1; symbol < SYMBOLS.length; symbol++) {
    const unit = SYMBOLS.charCodeAt(symbol);
    table[unit] = isLower(unit) || isDigit(unit) ? symbol | WORD : symbol;
    if (isLower(unit)) table[unit - 32] = symbol | WORD;
  }
  table['#'.charCodeAt(0)] = 0;
  table['_'.charCodeAt(0)] = FOREIGN | WORD;
  for (const space of '\t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000') table[space.charCodeAt(0)] = SPACE;
  table.fill(SPACE, 0x2000, 0x200b);
  for (const hyphen of '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d') table[hyphen.charCodeAt(0)] = HYPHEN;
  for (const slash of '\u2044\u2215\uff0f') table[slash.charCodeAt(0)] = SLASH;
  table[0xff06] = AMPERSAND;
  table[0x2019] = SYMBOLS.indexOf("'");
  for (const hidden of '\u00ad\u200b\u200c\u200d\u2060\ufeff') table[hidden.charCodeAt(0)] = HIDDEN | SKIP | WORD;
  table.fill(HIDDEN | SKIP, 0xfe00, 0xfe10);
  // `CPC® exam` reads as `CPC exam`.
  for (const mark of '®™') table[mark.charCodeAt(0)] = HIDDEN | SKIP;
  return table;
}
