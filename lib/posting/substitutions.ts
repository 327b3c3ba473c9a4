import type { Atom } from './atoms.ts';
import { atomsIn } from './chunk-cuts.ts';
import { NUMBER, numberOf } from './durations.ts';
import { expressionOf } from './expression.ts';
import type { Requirement, Span } from './posting.ts';
import type { Token } from './tokens.ts';
import { anyOf, dueWithin } from './tree.ts';
import type { Target } from './widening.ts';

const PART = new RegExp(`\\b(${NUMBER})\\s+of\\s+(?:the|those|these|its)(?:\\s+required)?\\s*$`, 'i');

/** "Three years in lieu of a degree": one thing, and what it stands in for. */
export interface Substitution {
  /** What is accepted instead. */
  tree: Requirement;
  /** What it stands in for, where that is named or numbered; it may be asked for elsewhere as well. */
  named: Requirement | null;
  /** The kind of thing it stands in for, where only that is said ("a degree"); null for "may substitute". */
  kind: Target | null;
  /** "two years of the required four": how much is asked for in all. */
  ofYears: number | null;
  hedged: boolean;
  atoms: Atom[];
}

/** Reads a sentence with "in lieu of", "instead of", "may substitute for"; null without such words or atoms. */
export function substitutionIn(tokens: readonly Token[], text: string, sentence: Span): Substitution | null {
  const lieu = tokens.find(({ kind }) => kind === 'lieu');
  if (!lieu) return null;
  const before = tokens.filter(({ end }) => end <= lieu.start);
  const after = tokens.filter(({ start }) => start >= lieu.end);
  if (isIdle(before, after, text.slice(lieu.end, sentence.end))) return null;
  const sides = expressionOf(before, false) ? [before, after] : split(after, text);
  const [tree, named] = isVerb(text.slice(lieu.start, lieu.end), text.slice(lieu.end, sentence.end)) || sides[0] === before && !isPassive(text.slice(lieu.start, lieu.end)) ? both(sides) : both([...sides].reverse());
  const one = tree ?? named;
  if (!one) return null;
  const within = after.find(({ kind }) => kind === 'within');
  const hedged = tokens.some((token) => token.kind === 'mark' && token.mood === 'preferred');
  const atoms = atomsIn(tokens);
  const part = share(after, text);
  if (part && tree) return { tree, named: part, kind: null, ofYears: null, hedged, atoms };
  if (tree && named) return { tree, named: total(after, text) === null ? named : first(after), kind: null, ofYears: total(after, text), hedged, atoms };
  const kind = targetOf(text.slice(lieu.start, sentence.end)) ?? otherThan(one, targetOf(text.slice(sentence.start, lieu.start)));
  return { tree: within?.kind === 'within' ? dueWithin(one, within.months) : one, named: null, kind, ofYears: null, hedged, atoms };
}

/** "A degree, or six years in lieu": the `or` has said it. */
function isIdle(before: readonly Token[], after: readonly Token[], rest: string): boolean {
  const last = before.findLastIndex(({ kind }) => kind === 'atom');
  const joint = before.slice(0, Math.max(0, last)).findLast(({ kind }) => kind === 'atom' || kind === 'or' || kind === 'comma');
  return joint?.kind === 'or' && atomsIn(after).length === 0 && targetOf(rest) === null;
}

/** What words like "a degree" stand for. */
export function targetOf(words: string): Target | null {
  if (/degree|education|diploma|schooling/i.test(words)) return 'education';
  if (/certif|credential/i.test(words)) return 'credential';
  return /experience/i.test(words) ? 'experience' : null;
}

function both(sides: readonly (readonly Token[])[]): [Requirement | null, Requirement | null] {
  return [expressionOf(sides[0] ?? [], false), expressionOf(sides[1] ?? [], false)];
}

/** "We may substitute A for B"; "in lieu of B, A" names it the other way round. */
function isVerb(words: string, rest: string): boolean {
  return /substitut|count|used|credited/i.test(words) && /\bfor\b/i.test(`${words} ${rest}`);
}

/** "A degree may be substituted with three years". */
function isPassive(words: string): boolean {
  return /\b(?:with|by)$/i.test(words);
}

/** Cuts what follows at its first comma or " for " between atoms. */
function split(tokens: readonly Token[], text: string): (readonly Token[])[] {
  for (let at = 1; at < tokens.length; at++) {
    const [previous, token] = [tokens[at - 1], tokens[at]];
    if (!previous || !token || atomsIn(tokens.slice(0, at)).length === 0) continue;
    if (token.kind === 'comma') return [tokens.slice(0, at), tokens.slice(at + 1)];
    if (/\bfor\b/i.test(text.slice(previous.end, token.start))) return [tokens.slice(0, at), tokens.slice(at)];
  }
  return [tokens, []];
}

/** "two of the seven years": two. */
function share(after: readonly Token[], text: string): Requirement | null {
  const [all] = atomsIn(after);
  if (!all || !('experienceYears' in all.requirement)) return null;
  const part = PART.exec(text.slice(Math.max(0, all.start - 40), all.start))?.[1];
  return part === undefined ? null : { experienceYears: numberOf(part) };
}

/** "two years of the required four years": four; null where no total stands there. */
function total(after: readonly Token[], text: string): number | null {
  const atoms = atomsIn(after);
  const [one, all] = atoms;
  if (!one || !all || atoms.length !== 2 || !('experienceYears' in all.requirement)) return null;
  return /\bof\b/i.test(text.slice(one.end, all.start)) ? all.requirement.experienceYears : null;
}

function first(tokens: readonly Token[]): Requirement | null {
  return atomsIn(tokens)[0]?.requirement ?? null;
}

/** Nothing stands in for its own kind: "seven years of experience may substitute". */
function otherThan(tree: Requirement, kind: Target | null): Target | null {
  if (kind === 'experience' && 'experienceYears' in tree) return null;
  if (kind === 'education' && 'education' in tree) return null;
  return kind === 'credential' && !('experienceYears' in tree) && !('education' in tree) ? 'credential' : kind;
}

/** What is accepted where part of the years may be something else: "a CPC for one of the three years". */
export function inPlaceOfYears(tree: Requirement, years: number, all: number): Requirement | null {
  if (all <= years) return anyOf([{ experienceYears: all }, tree]);
  return anyOf([{ experienceYears: all }, { all: [tree, { experienceYears: all - years }] }]);
}
