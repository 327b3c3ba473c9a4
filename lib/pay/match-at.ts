/** Matches a sticky pattern at one place of a text; null if it does not begin there. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The name of the first group that took part in a match; null if none did. */
export function groupOf(match: RegExpExecArray): string | null {
  for (const name in match.groups) if (match.groups[name] !== undefined) return name;
  return null;
}

/**
 * All matches of a global pattern in a short text. Unlike `matchAll` it makes no copy of the
 * pattern, and it looks first whether there is a word at all: most figures stand among others.
 */
export function* matchesIn(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  if (!/[a-z]{2}/i.test(text)) return;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}

/** Where the last match of a global pattern begins; -1 if there is none. */
export function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of matchesIn(pattern, text)) last = match.index;
  return last;
}
