import type { Atom } from './atoms.ts';
import { sort, withoutIssuers, writtenJoint } from './links.ts';
import type { Link, Written } from './links.ts';
import type { Requirement } from './posting.ts';
import type { Token } from './tokens.ts';
import { allOf, anyOf } from './tree.ts';

/**
 * Atoms and what joins them, to a tree. Binding from tight to loose: a slash; `or` between
 * atoms of one sort ("CPC or CCS and two years"); `and`, `with`; `or` between sorts, and an
 * `or` after a comma that ends no list ("RHIA, or RHIT with five years").
 */
type Joint = 'tight' | 'and' | 'loose';

interface Item {
  atom: Atom;
  /** How it is joined to the item before. */
  joint: Joint;
}

/** The tree of one chunk; null without atoms. `list` says that its atoms are choices ("one of"). */
export function expressionOf(tokens: readonly Token[], list: boolean): Requirement | null {
  const items = itemsOf(withBracketedWays(tokens), list);
  return anyOf(split(items, 'loose').flatMap((way) =>
    allOf(split(way, 'and').flatMap((part) => anyOf(part.map(({ atom }) => atom.requirement)) ?? [])) ?? []));
}

/** "associate degree (or four years of experience)": what the bracket offers belongs to the atom before it. */
function withBracketedWays(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const stop = token.kind === 'open' && tokens[at + 1]?.kind === 'or' ? tokens.findIndex(({ kind }, index) => index > at && kind === 'close') : -1;
    const before = out.findLastIndex(({ kind }) => kind === 'atom');
    const base = out[before];
    const inner = stop > 0 ? expressionOf(tokens.slice(at + 2, stop), false) : null;
    const both = base?.kind === 'atom' && inner ? anyOf([base.atom.requirement, inner]) : null;
    if (base?.kind === 'atom' && both) {
      out[before] = { ...base, atom: { ...base.atom, requirement: both } };
      at = stop;
    } else {
      out.push(token);
    }
  }
  return out;
}

/** Cuts items before each that is joined so. */
function split(items: readonly Item[], joint: Joint): Item[][] {
  const parts: Item[][] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (!last || item.joint === joint) parts.push([item]);
    else last.push(item);
  }
  return parts;
}

function itemsOf(tokens: readonly Token[], list: boolean): Item[] {
  const links: (Link & { choice: boolean })[] = [];
  let gap: Token['kind'][] = [];
  let forced: 'or' | 'and' | null = list ? 'or' : null;
  // "CPC and either CRC or CPMA": the choice begins after its first atom.
  let listed = list;
  for (const token of tokens) {
    if (token.kind === 'oneOf') forced = 'or';
    else if (token.kind === 'allOf') forced = 'and';
    if (token.kind !== 'atom') gap.push(token.kind);
    else {
      links.push({ atom: token.atom, written: writtenJoint(gap), choice: listed });
      gap = [];
      listed = forced === 'or';
    }
  }
  const kept = withoutIssuers(links);
  return kept.map(({ atom, choice }, index): Item => ({ atom, joint: index === 0 ? 'tight' : jointOf(kept, index, choice, forced === 'and') }));
}

function jointOf(links: readonly Link[], index: number, choice: boolean, both: boolean): Joint {
  const before = links[index - 1];
  const here = links[index];
  if (!before || !here) return 'tight';
  const same = sort(before.atom) === sort(here.atom);
  switch (here.written) {
    case 'slash': return same ? 'tight' : 'and';
    case 'or': return same && !ownCondition(links, index) ? 'tight' : 'loose';
    case 'commaOr': return same && inList(links, index) ? 'tight' : 'loose';
    case 'and': case 'with': return choice && same && !both ? 'tight' : 'and';
    case 'none': case 'comma': {
      if (both) return 'and';
      if (!same && conditioned(links, index) && links.slice(index + 1).some((link, later) => /or/i.test(link.written) && conditioned(links, index + 1 + later))) return 'loose';
      const next = nextWritten(links, index);
      if (same && sort(here.atom) === 'credential') return next === 'and' && !choice ? 'and' : 'tight';
      if (choice && next !== 'and') return 'loose';
      return next === 'or' || next === 'commaOr' ? (same && here.atom.group !== 'education' ? 'tight' : next === 'commaOr' && !same ? 'loose' : same ? 'tight' : 'and') : 'and';
    }
  }
}

/** "Bachelor's, or associate's with two years": schooling and years that have a condition of their own. */
function ownCondition(links: readonly Link[], index: number): boolean {
  const next = links[index + 1];
  return sort(links[index]?.atom) !== 'credential' && next?.written === 'with' && sort(next.atom) !== sort(links[index]?.atom);
}

/** The next atom is of another sort and joined by `and` or `with`: one of several ways, each with a condition. */
function conditioned(links: readonly Link[], index: number): boolean {
  const next = links[index + 1];
  return next !== undefined && (next.written === 'with' || next.written === 'and') && sort(next.atom) !== sort(links[index]?.atom);
}

/** A comma stands before it in the same run of one sort: "CPC, CCS, or RHIT". */
function inList(links: readonly Link[], index: number): boolean {
  const before = links[index - 1];
  const earlier = links[index - 2];
  if (!before || !earlier) return links[index + 1] === undefined || sort(links[index]?.atom) === sort(links[index + 1]?.atom);
  return sort(before.atom) === sort(earlier.atom) && ['comma', 'commaOr', 'or', 'none'].includes(before.written) || links[index + 1] === undefined;
}

/** The next written `or` or `and` after the item, as long as the atoms are of its sort; a comma takes its meaning. */
function nextWritten(links: readonly Link[], index: number): Written | null {
  const here = links[index];
  for (const link of links.slice(index + 1)) {
    const written = link.written;
    if (written === 'or' || written === 'commaOr' || written === 'and') {
      return written === 'and' && sort(link.atom) !== sort(here?.atom) ? null : written;
    }
    if (sort(link.atom) !== sort(here?.atom)) return null;
  }
  return null;
}
