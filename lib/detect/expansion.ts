const REACH = 90;
/** Words that an abbreviation need not have a letter for. */
const SMALL = /^(?:of|and|for|the|in|on|to|per|with|a|an|&)$/i;

/**
 * The words that spell an abbreviation out next to it: `Canadian Pacific Club (CPC)` or
 * `CPC (Canadian Pacific Club)`. Told by their initials. Null if there are none.
 */
export function expansionOf(text: string, start: number, end: number): { start: number; end: number } | null {
  return before(text, start, end) ?? after(text, start, end);
}

function before(text: string, start: number, end: number): { start: number; end: number } | null {
  const open = text[start - 1] === '(' ? start - 1 : -1;
  if (open < 0 || !/[)s,;’']/.test(text[end] ?? '')) return null;
  const from = Math.max(0, open - REACH);
  const words = [...text.slice(from, open).matchAll(/[A-Za-z&]+/g)];
  const letters = lettersOf(text, start, end);
  let word = words.length - 1;
  let letter = letters.length - 1;
  for (; word >= 0 && letter >= 0; word--) {
    const token = words[word]?.[0] ?? '';
    if (token[0]?.toLowerCase() === letters[letter]) letter--;
    else if (!SMALL.test(token)) return null;
  }
  const first = words[word + 1];
  return letter < 0 && first ? { start: from + first.index, end: open } : null;
}

function after(text: string, start: number, end: number): { start: number; end: number } | null {
  const open = /^s?\s?\(\s?/.exec(text.slice(end, end + 4));
  if (!open) return null;
  const from = end + open[0].length;
  const close = text.slice(from, from + REACH).search(/[),;]/);
  if (close < 0) return null;
  const letters = lettersOf(text, start, end);
  let letter = 0;
  for (const [token] of text.slice(from, from + close).matchAll(/[A-Za-z&]+/g)) {
    if (token[0]?.toLowerCase() === letters[letter]) letter++;
    else if (!SMALL.test(token)) return null;
  }
  return letter === letters.length ? { start: from, end: from + close } : null;
}

function lettersOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/s$/, '').replace(/[^A-Za-z]/g, '').toLowerCase();
}
