import type { Atom } from './atoms.ts';
import type { Requirement } from './posting.ts';
import type { Token } from './tokens.ts';
import { allOf, anyOf, credentialsIn } from './tree.ts';

/** What a clause is made of once its brackets are read: units, and the words written between them. */

/** What may stand side by side as choices; `mixed` for a bracket with several sorts in it. */
type Sort = 'credential' | 'experience' | 'education' | 'mixed';

export interface Unit {
  requirement: Requirement;
  sort: Sort;
  issuer: boolean;
}

/** How a unit is joined to the one before it, as written. */
export interface Link {
  unit: Unit;
  word: 'or' | 'and' | 'with' | 'slash' | 'none';
  /** "Who has", or "CRC, or CPC with CRC in a year": the condition is of the unit before it alone. */
  own: boolean;
  /** A comma, or a dash, stands before the word, or alone. */
  comma: boolean;
  /** "One of", "either" stand before the unit before it: what follows is a list of choices. */
  choice: boolean;
  /** Commas alone join what was folded into the unit. */
  listed?: boolean;
  /** "Both", "all of". */
  both: boolean;
}

/** Tokens that join nothing. */
const SILENT: ReadonlySet<Token['kind']> = new Set(['mark', 'now', 'within', 'later', 'noun']);

type Inner = (tokens: readonly Token[], list: boolean) => Unit | null;

/** Reads a clause's tokens to units, in order. `inner` reads what stands in brackets. */
export function linksOf(tokens: readonly Token[], list: boolean, inner: Inner): Link[] {
  const links: Link[] = [];
  let gap: Token['kind'][] = [];
  let forced: 'any' | 'all' | null = list ? 'any' : null;
  let choice = list;
  const add = (unit: Unit) => {
    links.push({ unit, ...joint(gap), own: gap.includes('who') || gap.includes('with') && comesLater(unit, links), choice, both: forced === 'all' });
    gap = [];
    choice = forced === 'any';
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'oneOf') forced = 'any';
    if (token.kind === 'allOf') forced = 'all';
    if (token.kind === 'atom') {
      add(unitOf(token.atom));
    } else if (token.kind === 'open') {
      const stop = closing(tokens, at);
      const inside = tokens.slice(at + 1, stop);
      const unit = inner(inside, forced === 'any');
      const base = links.at(-1);
      if (unit && base && gap.length === 0 && belongsTo(inside, unit, base.unit)) base.unit = { ...base.unit, requirement: anyOf([base.unit.requirement, unit.requirement]) ?? unit.requirement };
      else if (unit && base && gap.length === 0 && inside[0]?.kind === 'with') base.unit = { ...base.unit, requirement: allOf([base.unit.requirement, unit.requirement]) ?? unit.requirement };
      else if (unit) add(unit);
      gap.push('close');
      at = stop;
    } else {
      if (!SILENT.has(token.kind)) gap.push(token.kind);
    }
  }
  return withoutIssuers(links);
}

function unitOf({ group, requirement }: Atom): Unit {
  return { requirement, sort: group === 'issuer' ? 'credential' : group, issuer: group === 'issuer' };
}

/** The certificate is due after hire, and stands among the choices before as held already. */
function comesLater({ requirement }: Unit, links: readonly Link[]): boolean {
  if (!('credential' in requirement && 'withinMonths' in requirement)) return false;
  return links.some(({ unit }) => credentialsIn(unit.requirement).some(({ credential }) => credential === requirement.credential));
}

/** "Associate degree (or four years of experience)", "Certified Coding Specialist (CCS, CCS-P)": the bracket says the thing before it in other ways. */
function belongsTo(inside: readonly Token[], unit: Unit, base: Unit): boolean {
  return inside[0]?.kind === 'or' || unit.sort === base.sort && !base.issuer && inside.filter(({ kind }) => kind === 'atom').length > 1;
}

/** The bracket that opens at `from` closes here; the end of the tokens where it never does. */
export function closing(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]?.kind === 'open') depth++;
    if (tokens[at]?.kind === 'close' && --depth === 0) return at;
  }
  return tokens.length;
}

/**
 * The word that joins. In "CPC and an audit or compliance certificate (CPMA)" it is the `and`
 * that stands right behind the unit, not the `or` between other words.
 */
function joint(gap: readonly Token['kind'][]): Pick<Link, 'word' | 'comma'> {
  const words = gap.filter((kind) => kind === 'or' || kind === 'and' || kind === 'with' || kind === 'who' || kind === 'lieu');
  const adjacent = words.length > 1 && gap[0] === 'close' ? words[0] : undefined;
  // "CIC, or a nurse with the CCDS": the condition is of something without a name.
  const unnamed = words.at(-2) === 'or' && words.at(-1) === 'with' ? 'or' : undefined;
  const word = adjacent ?? unnamed ?? words.at(-1);
  const comma = gap.includes('comma') && (word === undefined || gap.indexOf('comma') < gap.lastIndexOf(word));
  if (word === undefined) return { word: !comma && gap.includes('slash') ? 'slash' : 'none', comma };
  return { word: word === 'lieu' ? 'or' : word === 'who' ? 'with' : word, comma };
}

/** An issuer beside a certificate is only its issuer, and a name beside its abbreviation is one unit. */
function withoutIssuers(links: readonly Link[]): Link[] {
  const named = links.some(({ unit }) => unit.sort === 'credential' && !unit.issuer);
  const kept: Link[] = [];
  let pending: Pick<Link, 'word' | 'comma'> = { word: 'none', comma: false };
  for (const link of links) {
    const known = kept.at(-1);
    const again = known !== undefined && JSON.stringify(known.unit.requirement) === JSON.stringify(link.unit.requirement);
    if (named && link.unit.issuer || again) {
      if (kept.length > 0) pending = stronger(pending, link);
      continue;
    }
    kept.push({ ...link, ...stronger(link, pending) });
    pending = { word: 'none', comma: false };
  }
  return kept;
}

function stronger(one: Pick<Link, 'word' | 'comma'>, other: Pick<Link, 'word' | 'comma'>): Pick<Link, 'word' | 'comma'> {
  const order: readonly Link['word'][] = ['none', 'slash', 'with', 'and', 'or'];
  return { word: order.indexOf(one.word) >= order.indexOf(other.word) ? one.word : other.word, comma: one.comma || other.comma };
}
