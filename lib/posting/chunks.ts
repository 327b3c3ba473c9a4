import { atomsIn, cutPlace, keepsTogether, meansNoun } from './chunk-cuts.ts';
import type { ClauseMood, Token } from './tokens.ts';
import { dueWithin } from './tree.ts';
import { closing } from './units.ts';

/** A stretch of a sentence that is meant in one way. */
export interface Chunk {
  mood: ClauseMood | null;
  /** Months after hire in which all of it is due; null where no number is given; undefined where each certificate says for itself. */
  within: number | null | undefined;
  /** Some of it is due after hire. */
  due: boolean;
  /** Due at hire, in words: asked for, unless a heading hedges. */
  atHire: boolean;
  /** An `or` joins it to the chunk before: "CCS on hire, or RHIT within a year". */
  or: boolean;
  tokens: Token[];
}

interface Open extends Chunk {
  /** A mark has followed its atoms: what comes now is another chunk, unless an `or` joins it. */
  closed: boolean;
}

/** Cuts a sentence into chunks: "CPC or CCS required, CRC preferred" is two. `text` is the one that the tokens point into. */
export function chunksOf(tokens: readonly Token[], text: string): Chunk[] {
  const chunks: Open[] = [];
  let current = open(null, false);
  const push = () => {
    if (atomsIn(current.tokens).length > 0) chunks.push(current);
  };
  const renew = (mood: ClauseMood | null) => {
    const or = joint(current.tokens) === 'or' && atomsIn(current.tokens).length > 0;
    push();
    current = open(mood, or);
    return current;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    switch (token.kind) {
      case 'open': {
        const stop = closing(tokens, at);
        const inner = tokens.slice(at + 1, stop);
        if (ownMeaning(inner) && atomsIn(current.tokens).length > 0) {
          chunks.push(...chunksOf(inner, text).map((chunk) => ({ ...chunk, closed: true })));
          at = stop;
        } else if (hedgesOther(inner, text)) {
          at = stop;
        } else {
          current.tokens.push(token);
        }
        break;
      }
      case 'mark':
        if (atomsIn(current.tokens).length === 0) {
          // "We prefer, but do not require, the CPC" prefers it.
          if (current.mood === null || token.leads && token.mood !== 'waived') current.mood = token.mood;
        } else if (token.leads && !nothingFollows(tokens, at)) {
          // "RHIT without CCS will not be considered" is about the CCS.
          if (/^(?:without|lacking)/i.test(text.slice(token.start, token.end))) current.mood ??= 'refused';
          renew(token.mood);
        } else if (token.leads && (token.mood === 'required' || text[token.end - 1] === ':')) {
          break;
        } else if (current.closed) {
          current.mood = afterwards(current, token.mood, tokens[at - 1]?.kind, tokens[at + 1]?.kind);
        } else if (!meansNoun(current.tokens, token.mood)) {
          current = markBack(current, token.mood, chunks);
          current.tokens.push(token);
        }
        break;
      case 'but':
        if (atomsIn(current.tokens).length === 0 ? !waivesNext(tokens, at) : !nothingFollows(tokens, at)) renew(null);
        break;
      case 'now':
        current.atHire = true;
        current.tokens.push(token);
        if (atomsIn(current.tokens).length > 0) current.closed = true;
        break;
      case 'later':
        if (current.closed || atomsIn(current.tokens).length === 0 || nothingFollows(tokens, at)) dueLater(current, token, null);
        else Object.assign(renew('required'), { within: null, due: true });
        break;
      case 'within':
        dueLater(current, token, token.months);
        break;
      case 'atom':
        if (current.closed && (!goesOn(current) || isMarkedOtherwise(tokens, at, current.mood))) renew(null);
        current.closed = false;
        current.tokens.push(token);
        break;
      default:
        current.tokens.push(token);
    }
  }
  push();
  return chunks.sort((one, other) => (one.tokens[0]?.start ?? 0) - (other.tokens[0]?.start ?? 0));

  function open(mood: ClauseMood | null, or: boolean): Open {
    return { mood, within: undefined, due: false, atHire: false, or, tokens: [], closed: false };
  }
}

/** A second mark: "wanted but optional", "wanted, not needed" only want, "preferred at hire and mandatory after probation" asks. */
function afterwards(current: Open, mood: ClauseMood, before: Token['kind'] | undefined, after: Token['kind'] | undefined): ClauseMood | null {
  if (current.mood === null) return mood;
  if ((current.mood === 'required' || current.mood === 'accepted') && (before === 'but' && mood === 'preferred' || mood === 'waived' && (before === 'but' || before === 'comma'))) return 'preferred';
  const later = current.atHire || after === 'within';
  return current.mood === 'preferred' && mood === 'required' && later && (before === 'and' || before === 'but' || before === 'comma') ? 'required' : current.mood;
}

/** A mark after its atoms: "high school diploma, associate degree preferred" prefers the second only. */
function markBack(current: Open, mood: ClauseMood, chunks: Open[]): Open {
  const atoms = atomsIn(current.tokens);
  const differing = mood !== 'required' && current.mood !== mood;
  const cut = differing ? cutPlace(mood === 'accepted' ? current.tokens.map(keepsTogether) : current.tokens, current.mood !== null || new Set(atoms.map(({ group }) => (group === 'issuer' ? 'credential' : group))).size > 1 || atoms.at(-1)?.group === 'education' || endsPair(current.tokens)) : -1;
  if (cut < 0) return { ...current, mood: current.mood === 'required' && mood !== 'required' ? mood : (current.mood ?? mood), closed: true };
  chunks.push({ ...current, tokens: current.tokens.slice(0, cut), closed: true });
  return { mood, within: undefined, due: false, atHire: false, or: false, tokens: current.tokens.slice(cut + 1), closed: true };
}

/** "CRC and CPC, CPMA optional": the comma ends what the `and` joins. */
function endsPair(tokens: readonly Token[]): boolean {
  const joints = tokens.flatMap(({ kind }) => (kind === 'and' || kind === 'or' || kind === 'with' || kind === 'slash' || kind === 'comma' ? [kind] : []));
  return joints.length > 1 && joints.at(-1) === 'comma' && joints.slice(0, -1).every((kind) => kind === 'and');
}

/**
 * What comes after hire: the certificates right before the word ("CPC or CCS, and CRC within 12
 * months" means the CRC), else those that follow. Said of schooling it makes nothing due ("a graduate who
 * obtains one of these within six months").
 */
function dueLater(current: Open, token: Token, months: number | null): void {
  const from = current.within === undefined ? dueFrom(current.tokens) : -1;
  current.tokens = from < 0 ? current.tokens : current.tokens.map((each, at) => (at >= from && each.kind === 'atom' ? due(each, months) : each));
  const others = from < 0 && current.within === undefined && atomsIn(current.tokens).some(({ group }) => group === 'credential');
  if (from < 0 && !others) current.within = months ?? current.within ?? null;
  current.tokens.push(token);
  current.due = true;
  // "Not required at hire but must be obtained within a year".
  if (current.mood === 'waived') current.mood = 'required';
  if (atomsIn(current.tokens).length > 0) current.closed = true;
}

/** Where the certificates begin that a due date after them is about; -1 if none stand there. */
function dueFrom(tokens: readonly Token[]): number {
  let from = -1;
  let depth = 0;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'atom' && token.atom.group !== 'credential' && token.atom.group !== 'issuer') break;
    if (token?.kind === 'close') depth++;
    // "CPC and CPMA (CPMA within a year)": what stands before the bracket is not meant.
    if (token?.kind === 'open' && depth-- === 0 && from >= 0) break;
    if (from >= 0 && (token?.kind === 'mark' || token?.kind === 'now' || token?.kind === 'within')) break;
    if (from >= 0 && token?.kind === 'or' && tokens[at - 1]?.kind === 'comma' && !endsList(tokens, at - 1)) break;
    if (from >= 0 && (token?.kind === 'with' || token?.kind === 'and' && tokens[at - 1]?.kind === 'comma')) break;
    if (token?.kind === 'atom') from = at;
  }
  return from;
}

/** The comma before an `or` is a list's: another stands before the last atom, as in "CPC, COC, or CCS". */
function endsList(tokens: readonly Token[], comma: number): boolean {
  const last = tokens.findLastIndex(({ kind }, at) => at < comma && kind === 'atom');
  for (let at = last - 1; at >= 0; at--) {
    const kind = tokens[at]?.kind;
    if (kind === 'comma') return tokens[at + 1]?.kind !== 'or';
    if (kind === 'atom' || kind === 'or' || kind === 'and' || kind === 'with') return false;
  }
  return false;
}

function due(token: Token & { kind: 'atom' }, months: number | null): Token {
  const { requirement } = token.atom;
  return { ...token, atom: { ...token.atom, requirement: dueWithin(requirement, months ?? ('withinMonths' in requirement ? (requirement.withinMonths ?? null) : null)) } };
}

/** What stands in brackets has a mark and atoms of its own. */
function ownMeaning(inner: readonly Token[]): boolean {
  return atomsIn(inner).length > 0 && inner.some(({ kind }) => kind === 'mark');
}

/** What a bracket hedges that has more words than the hedge: "inpatient experience (trauma centre a plus)". */
function hedgesOther(inner: readonly Token[], text: string): boolean {
  const mark = inner.find((token) => token.kind === 'mark');
  const [first, last] = [inner[0], inner.at(-1)];
  if (mark?.kind !== 'mark' || mark.mood === 'required' || !first || !last || atomsIn(inner).length > 0) return false;
  const opening = text.lastIndexOf('(', first.start);
  const closingAt = text.indexOf(')', last.end);
  const rest = text.slice(opening + 1, mark.start) + text.slice(mark.end, closingAt < 0 ? last.end : closingAt);
  return /[a-z]{2}/i.test(rest) && !/certif|credential|licen|degree|either|both|these|strongly|highly|but|very|not\b|\b(?:is|are|all|or|and|an?|any|also|as|be|would|of)\b/i.test(rest);
}

/** "We prefer, but do not require, the CPC". */
function waivesNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'mark' && next.mood === 'waived' && next.leads;
}

function nothingFollows(tokens: readonly Token[], at: number): boolean {
  return atomsIn(tokens.slice(at + 1)).length === 0;
}

/** "CCS (preferred) or RHIT/RHIA (required)": the atoms from `from` on have a mark of their own, which says something else. */
function isMarkedOtherwise(tokens: readonly Token[], from: number, mood: ClauseMood | null): boolean {
  const mark = tokens.slice(from).find(({ kind }) => kind !== 'atom' && kind !== 'slash' && kind !== 'or' && kind !== 'open');
  return mood !== null && mark?.kind === 'mark' && !mark.leads && mark.mood !== mood && mark.mood !== 'accepted' && mood !== 'accepted';
}

/** An `or` joins what comes to the chunk; so does `with` a condition: "CPC-A accepted with one year". */
function goesOn({ mood, tokens }: Chunk): boolean {
  const kind = joint(tokens);
  return kind === 'or' || kind === 'with' && mood === 'accepted';
}

/** What joins the next atom to those before: the last connective. */
function joint(tokens: readonly Token[]): Token['kind'] | null {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const kind = tokens[at]?.kind;
    if (kind === 'atom') return null;
    if (kind === 'or' || kind === 'and' || kind === 'with' || kind === 'comma') return kind;
  }
  return null;
}
