/**
 * Reads JSON that no strict parser takes: strings in other quotes or with quotes, tabs and line breaks
 * inside, keys without quotes, commas missing or too many, comments, `undefined`, several documents in
 * one block, brackets too many, a block that was cut off. Never throws.
 */

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

interface Cursor {
  readonly text: string;
  at: number;
}

/** Nested deeper than this it is no posting. */
const DEEPEST = 60;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '”': '”' };
const BLANK = /(?:\s|\/\/[^\n]*|\/\*[^]{0,500}?\*\/|[,;])*/y;
const BARE_KEY = /[\w@$][\w@$-]{0,60}(?=\s*:)/y;
const LITERAL = /-?\d[\d.eE+-]{0,30}(?![\w.])|[\w@$.+-]{1,60}/y;
/** What follows the quote that ends a key, a member, an item: a quote before anything else belongs to the words. */
const AFTER_KEY = /\s{0,40}:/y;
const AFTER_MEMBER = /\s{0,40}(?:\/\*[^*]{0,200}\*\/\s{0,40})?(?:$|[}\]]|,?\s{0,40}(?:\/\/[^\n]*\s{0,40})?["'“”]?[\w@$][\w@$ .-]{0,60}["'“”]?\s{0,40}:(?!\/\/)|,\s{0,40}[}\]])/y;
const AFTER_ITEM = /\s{0,40}(?:$|[}\]]|,\s{0,40}(?:["'“”{[\d-]|$))/y;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** All values of the text, one as it is, several as a list; undefined where nothing begins like an object or a list. */
export function readLooseJson(text: string): unknown {
  const cursor = { text, at: 0 };
  const found: Value[] = [];
  while (cursor.at < text.length) {
    take(cursor, BLANK);
    if (/[{[]/.test(text.charAt(cursor.at))) found.push(valueAt(cursor, AFTER_ITEM, 0));
    else cursor.at += 1;
  }
  return found.length > 1 ? found : found[0];
}

function valueAt(cursor: Cursor, after: RegExp, depth: number): Value {
  const char = cursor.text.charAt(cursor.at);
  if (char === '{') return objectAt(cursor, depth + 1);
  if (char === '[') return listAt(cursor, depth + 1);
  if (char in CLOSERS) return stringAt(cursor, after);
  const literal = take(cursor, LITERAL);
  if (literal === '') cursor.at += 1;
  if (/^-?\d/.test(literal) && Number.isFinite(Number(literal))) return Number(literal);
  return literal === 'true' ? true : literal === 'false' ? false : /^(?:null|undefined|NaN|None|)$/.test(literal) ? null : literal;
}

function objectAt(cursor: Cursor, depth: number): Value {
  const members: [string, Value][] = [];
  cursor.at += 1;
  for (;;) {
    take(cursor, BLANK);
    const char = cursor.text.charAt(cursor.at);
    if (char === '' || char === ']' || depth > DEEPEST) break;
    if (char === '}') {
      cursor.at += 1;
      break;
    }
    const key = char in CLOSERS ? stringAt(cursor, AFTER_KEY) : take(cursor, BARE_KEY);
    if (take(cursor, AFTER_KEY) === '') {
      // No key: what stands here is skipped.
      if (key === '') cursor.at += 1;
      continue;
    }
    const isMissing = /^\s*[,}]/.test(cursor.text.slice(cursor.at, cursor.at + 8));
    if (!isMissing) take(cursor, BLANK);
    if (key !== '__proto__') members.push([key, isMissing ? null : valueAt(cursor, AFTER_MEMBER, depth)]);
    else valueAt(cursor, AFTER_MEMBER, depth);
  }
  return Object.fromEntries(members);
}

function listAt(cursor: Cursor, depth: number): Value[] {
  const items: Value[] = [];
  cursor.at += 1;
  for (;;) {
    take(cursor, BLANK);
    const char = cursor.text.charAt(cursor.at);
    if (char === '' || char === '}' || depth > DEEPEST) break;
    if (char === ']') {
      cursor.at += 1;
      break;
    }
    items.push(valueAt(cursor, AFTER_ITEM, depth));
  }
  return items;
}

/** To the quote after which the document goes on; to the end where there is none. */
function stringAt(cursor: Cursor, after: RegExp): string {
  const { text } = cursor;
  const closer = CLOSERS[text.charAt(cursor.at)];
  let words = '';
  for (cursor.at += 1; cursor.at < text.length; cursor.at += 1) {
    const char = text.charAt(cursor.at);
    if (char === closer && follows(text, cursor.at + 1, after)) {
      cursor.at += 1;
      break;
    }
    words += char === '\\' ? escapedAt(cursor) : char;
  }
  return words;
}

/** What an escape stands for; one that JSON does not know stays as it is written. */
function escapedAt(cursor: Cursor): string {
  const next = cursor.text.charAt(++cursor.at);
  const code = /^[\da-f]{4}$/i.exec(cursor.text.slice(cursor.at + 1, cursor.at + 5));
  if (next === 'u' && code) {
    cursor.at += 4;
    return String.fromCharCode(Number.parseInt(code[0], 16));
  }
  return ESCAPES[next] ?? (next === "'" ? next : `\\${next}`);
}

function follows(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Moves over a pattern; the words it took, empty where it does not begin here. */
function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  cursor.at += match?.[0].length ?? 0;
  return match?.[0] ?? '';
}
