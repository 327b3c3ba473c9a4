import { readLooseJson } from './loose-json.ts';

/**
 * Reads the JSON of structured data as pages really emit it (facts/jobposting-jsonld-shapes.md,
 * section D): as it is, decoded, unwrapped, and at last loosely. Undefined where nothing helps.
 */
export function readLenientJson(source: string): unknown {
  let text = source;
  for (const repair of [(same: string) => same, decodeIfEncoded, stripWrapping]) {
    text = repair(text);
    try {
      const value: unknown = JSON.parse(text);
      // Some pages put the document into a string once more.
      return typeof value === 'string' && /^\s*[{[]/.test(value) ? JSON.parse(value) : value;
    } catch {
      // The next repair may help.
    }
  }
  return readLooseJson(text);
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ', '#39': "'", '#34': '"' };

/** Character references to characters. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    const known = ENTITIES[name.toLowerCase()];
    if (known !== undefined) return known;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : Number.NaN;
    return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The whole document was encoded: no plain quotation mark holds a key. */
function decodeIfEncoded(text: string): string {
  return /\{\s*(?:&quot;|&#34;)/i.test(text) ? decodeEntities(text) : text;
}

/** Marks of comments and CDATA around the document, and a byte order mark. */
function stripWrapping(text: string): string {
  return text.replace(/<!\[CDATA\[|\]\]>|<!--|-->|\ufeff/g, '');
}
