import type { Atom } from './atoms.ts';
import type { ClauseMood, Token } from './tokens.ts';

/** Where a sentence may be cut between what is asked and what is wanted. */

export function atomsIn(tokens: readonly Token[]): Atom[] {
  return tokens.flatMap((token) => (token.kind === 'atom' ? [token.atom] : []));
}

/** The last place before the last atoms where a chunk may end: `with`, or with `commas` also a comma or `and`; never beyond an `or`. */
export function cutPlace(tokens: readonly Token[], commas: boolean): number {
  let atoms = 0;
  let choice = false;
  let depth = 0;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const kind = tokens[at]?.kind;
    if (kind === 'atom') atoms++;
    if (kind === 'close') depth++;
    if (kind === 'open') depth--;
    if (atoms === 0 || depth > 0) continue;
    if (kind === 'with' && atomsIn(tokens.slice(0, at)).length > 0) return at;
    if (kind === 'or' || kind === 'slash' && !commas) choice = true;
    if (choice) continue;
    if (commas && (kind === 'comma' || kind === 'and')) return atomsIn(tokens.slice(0, at)).length > 0 ? at : -1;
  }
  return -1;
}

/** "CPC-A with one year will be considered", "a degree plus two years accepted": what is accepted is all of it. */
export function keepsTogether(token: Token): Token {
  return token.kind === 'with' || token.kind === 'and' ? { kind: 'noun', start: token.start, end: token.end } : token;
}

/** "CPC, hospital experience preferred": the mark is about the experience, which has no number. */
export function meansNoun(tokens: readonly Token[], mood: ClauseMood): boolean {
  if (mood !== 'preferred' && mood !== 'waived') return false;
  const last = tokens.findLastIndex(({ kind }) => kind === 'atom');
  const after = tokens.slice(last + 1).map(({ kind }) => kind);
  const joined = Math.min(...['comma', 'with'].map((kind) => after.findIndex((each) => each === kind)).map((at) => (at < 0 ? after.length : at)));
  return after.slice(joined).includes('noun');
}
