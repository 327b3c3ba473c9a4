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
    // "CRC or CPC, plus CPMA or CDEO preferred": a comma and an `and` end the choice.
    if (choice && kind === 'and' && tokens[at - 1]?.kind === 'comma' && atomsIn(tokens.slice(0, at)).length > 0) return at - 1;
    if (choice) continue;
    if (commas && (kind === 'comma' || kind === 'and')) return atomsIn(tokens.slice(0, at)).length > 0 ? at : -1;
  }
  return -1;
}

/** "CPC-A with one year will be considered", "CPC, CCS and RHIT accepted": what is accepted is all of it. */
export function keepsTogether(token: Token, at: number, tokens: readonly Token[]): Token {
  return token.kind === 'with' || token.kind === 'and' || token.kind === 'comma' && goesOnWithAnd(tokens, at) ? { kind: 'noun', start: token.start, end: token.end } : token;
}

/** The comma at `at` is one of a list that ends with an `and`: things of one group on both sides of both. */
function goesOnWithAnd(tokens: readonly Token[], at: number): boolean {
  const group = atomsIn(tokens.slice(0, at)).at(-1)?.group;
  for (const token of tokens.slice(at + 1)) {
    if (token.kind === 'and') return true;
    if (token.kind === 'atom' ? token.atom.group !== group : token.kind !== 'comma') return false;
  }
  return false;
}

/** "CPC, hospital experience preferred": the mark is about the experience, which has no number. */
export function meansNoun(tokens: readonly Token[], mood: ClauseMood): boolean {
  if (mood !== 'preferred' && mood !== 'waived') return false;
  const last = tokens.findLastIndex(({ kind }) => kind === 'atom');
  const after = tokens.slice(last + 1).map(({ kind }) => kind);
  const joined = Math.min(...['comma', 'with'].map((kind) => after.findIndex((each) => each === kind)).map((at) => (at < 0 ? after.length : at)));
  return after.slice(joined).includes('noun');
}
