/**
 * Reads the JSON of structured data as pages really emit it (facts/jobposting-jsonld-shapes.md,
 * section D): each repair is tried on top of the ones before. Returns undefined where nothing helps.
 */
export function readLenientJson(source: string): unknown {
  let text = source;
  const repairs: readonly ((text: string) => string)[] = [(same) => same, decodeIfEncoded, stripWrapping, mendStrings, addCommas, dropTrailingCommas, closeOpen];
  for (const repair of repairs) {
    const repaired = repair(text);
    if (repaired === text && repair !== repairs[0]) continue;
    text = repaired;
    try {
      return JSON.parse(text);
    } catch {
      // The next repair may help.
    }
  }
  return undefined;
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

const CLOSINGS = ['-->', '*/', '/*', '//', ';'];

/** CDATA, HTML comments, a byte order mark, a semicolon at the end. */
function stripWrapping(text: string): string {
  const plain = text.replace(/<!\[CDATA\[|\]\]>/g, '');
  const from = plain.search(/[[{]\s*["[{\]}]/);
  const bare = from > 0 && /<!|\/\/|\/\*|\ufeff/.test(plain.slice(0, from)) ? plain.slice(from) : plain;
  let end = bare.trimEnd();
  for (let more = true; more; ) {
    const closing = CLOSINGS.find((each) => end.endsWith(each));
    more = closing !== undefined;
    if (closing !== undefined) end = end.slice(0, -closing.length).trimEnd();
  }
  return end;
}

/** Inside strings: raw control characters and escapes that JSON does not know. One pass. */
function mendStrings(text: string): string {
  let out = '';
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') inside = !inside;
    if (!inside) {
      out += char;
    } else if (char === '\\') {
      const next = text.charAt(++at);
      const known = '"\\/bfnrt'.includes(next) || next === 'u' && /^[\da-f]{4}$/i.test(text.slice(at + 1, at + 5));
      out += known && next !== '' ? char + next : `\\\\${next === '\n' ? 'n' : next}`;
    } else {
      out += char < ' ' ? (char === '\n' ? '\\n' : char === '\t' ? '\\t' : ' ') : char;
    }
  }
  return out;
}

/** A comma forgotten between two members on lines of their own. */
function addCommas(text: string): string {
  return text.replace(/(["\]}\d]|true|false|null)(\s+)(?="(?:[@\w]+)"\s*:)/g, '$1,$2');
}

function dropTrailingCommas(text: string): string {
  return text.replace(/,(\s*[\]}])/g, '$1');
}

/** A block that was cut off: its strings and brackets are closed. */
function closeOpen(text: string): string {
  const stack: string[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (inside && char === '\\') at++;
    else if (char === '"') inside = !inside;
    else if (!inside && (char === '{' || char === '[')) stack.push(char === '{' ? '}' : ']');
    else if (!inside && (char === '}' || char === ']')) stack.pop();
  }
  return `${text}${inside ? '"' : ''}`.replace(/,\s*$/, '') + stack.reverse().join('');
}
