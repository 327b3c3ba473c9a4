import type { Atom } from './atoms.ts';
import type { Piece, Source } from './pieces.ts';
import type { Requirement, Span } from './posting.ts';
import { piecesOfStatement } from './statement-pieces.ts';
import type { Statement } from './statements.ts';
import { inPlaceOfYears } from './substitutions.ts';
import { anyOf, credentialsIn, dueWithin } from './tree.ts';
import { isApprentice } from './vocabulary.ts';
import { holds, kindOf, replaced, widened } from './widening.ts';
import type { Target } from './widening.ts';

/** Something that every applicant must meet, and the words that say so. */
interface Demand {
  tree: Requirement;
  spans: Span[];
  atoms: Atom[];
  /** Outside of any list of demands; see Piece. */
  inPassing: boolean;
}

export interface Demands {
  demands: Demand[];
  /** Wanted, not needed. */
  preferred: Atom[];
}

/** Reads all statements in order and joins what belongs together across them. */
export function demandsOf(source: Source, statements: readonly Statement[]): Demands {
  const found: Demands = { demands: [], preferred: [] };
  /** What is to widen a demand that has not come yet. */
  let waiting: Piece[] = [];
  const invited: Demand[] = [];
  let opening = false;
  let latest: Piece | null = null;
  for (const piece of statements.flatMap((statement) => piecesOfStatement(source, statement))) {
    take(piece);
    if (!piece.instead) latest = piece;
  }
  for (const piece of waiting) found.demands.push(demandOf(piece, alone(piece)));
  const listed = new Set(found.demands.filter(({ inPassing }) => !inPassing).flatMap(({ tree }) => credentialsIn(tree).map(({ credential }) => credential)));
  found.demands = found.demands.filter((demand) => !isSaidBetter(demand, listed));
  return found;

  function take(piece: Piece): void {
    if (piece.mood === 'preferred') found.preferred.push(...piece.atoms);
    if (piece.mood !== 'required' && piece.mood !== 'accepted') return;
    if (piece.dueLater) return dueLater(piece, piece.dueLater.months);
    if (piece.instead) {
      if (standIn(piece)) return;
      if (piece.instead.kind !== null && prefers(piece.instead.kind)) found.preferred.push(...piece.atoms);
      else waiting.push(piece);
      return;
    }
    if (piece.mood === 'accepted') {
      if (isOtherIssuer(piece, source.text) || acceptsMore(piece)) return;
      opening = true;
    } else if (opening && holds(piece.tree, 'credential') && widenLast(piece, 'credential')) {
      opening = false;
      return;
    } else {
      opening = false;
    }
    const demand = demandOf(piece, piece.tree);
    found.demands.push(demand);
    if (holds(piece.tree, 'credential')) for (const each of invited.splice(0)) widen(demand, each, 'credential');
    waiting = waiting.filter((each) => !standIn(each));
  }

  /** "Must be obtained within a year", said of the certificates before. */
  function dueLater({ span }: Piece, months: number | null): void {
    const before = found.demands.at(-1);
    if (!before || !holds(before.tree, 'credential')) {
      // "No CPC yet? You sit the exam within a year."
      const named = latest && holds(latest.tree, 'credential') ? latest : null;
      if (named) push(dueWithin(named.tree, months), named);
      return;
    }
    before.tree = dueWithin(before.tree, months);
    before.spans.push(span);
  }

  /** Puts the piece beside what it stands in for; false if that is not asked for, or not yet. */
  function standIn(piece: Piece): boolean {
    const { named, kind, ofYears } = piece.instead ?? { named: null, kind: null, ofYears: null };
    if (named && 'experienceYears' in named) {
      if (ofYears !== null) return push(inPlaceOfYears(piece.tree, named.experienceYears, ofYears), piece);
      const base = lastWith(found.demands, 'experience');
      const years = base && mostYears(base.tree);
      if (!base || years === undefined || years === null) return false;
      return put(base, replaced(base.tree, { experienceYears: years }, inPlaceOfYears(piece.tree, named.experienceYears, years) ?? named), piece);
    }
    if (named) {
      return found.demands.some((base) => put(base, replaced(base.tree, named, anyOf([named, piece.tree]) ?? named), piece));
    }
    const target = kind ?? targetBefore(piece.tree);
    return target !== null && widenLast(piece, target);
  }

  /** "May substitute": what was asked before, of another kind. */
  function targetBefore(tree: Requirement): Target | null {
    const before = found.demands.at(-1);
    return (before && (['education', 'credential', 'experience'] as const).find((kind) => kind !== kindOf(tree) && holds(before.tree, kind))) ?? null;
  }

  function prefers(kind: Target): boolean {
    return found.preferred.some(({ group }) => group === kind || group === 'issuer' && kind === 'credential');
  }

  /** "CPC-A accepted": a further way to meet what is asked. */
  function acceptsMore(piece: Piece): boolean {
    const named = holds(piece.tree, 'credential');
    if (!named && latest?.mood === 'preferred' && latest.span !== piece.span) {
      found.preferred.push(...piece.atoms);
      return true;
    }
    if (named && !lastWith(found.demands, 'credential') && isInvitation(piece, source.text)) {
      invited.push(demandOf(piece, piece.tree));
      return true;
    }
    if (named && !lastWith(found.demands, 'credential') && isWelcome(piece, source.text)) {
      found.preferred.push(...piece.atoms);
      return true;
    }
    if (named) return widenLast(piece, 'credential');
    const target = holds(piece.tree, 'education') && lastWith(found.demands, 'education') ? 'education' : targetBefore(piece.tree);
    return target !== null && widenLast(piece, target);
  }

  function widenLast(piece: Piece, target: Target): boolean {
    const base = lastWith(found.demands, target);
    if (base) widen(base, demandOf(piece, piece.tree), target);
    return base !== undefined;
  }

  function put(base: Demand, tree: Requirement | null, { span, atoms }: Piece): boolean {
    if (!tree) return false;
    base.tree = tree;
    base.spans.push(span);
    base.atoms.push(...atoms);
    return true;
  }

  function push(tree: Requirement | null, piece: Piece): boolean {
    if (tree) found.demands.push(demandOf(piece, tree));
    return tree !== null;
  }
}

function demandOf({ span, atoms, inPassing }: Piece, tree: Requirement): Demand {
  return { tree, spans: [span], atoms: [...atoms], inPassing: inPassing ?? false };
}

/** What a substitution asks where nothing else names what it stands in for. */
function alone({ tree, instead }: Piece): Requirement {
  return instead?.named ? (anyOf([instead.named, tree]) ?? tree) : tree;
}

/** Certificates named in passing that a list of demands names too: "We need a CPC coder", and below "CPC or CCS". */
function isSaidBetter(demand: Demand, listed: ReadonlySet<string>): boolean {
  if (!demand.inPassing || holds(demand.tree, 'education') || holds(demand.tree, 'experience')) return false;
  return credentialsIn(demand.tree).every(({ credential }) => listed.has(credential));
}

/** "CPC-A encouraged to apply" asks for nothing by itself; it widens what is asked elsewhere. */
function isInvitation({ atoms, span }: Piece, text: string): boolean {
  return atoms.every(({ requirement }) => 'credential' in requirement && isApprentice(requirement.credential)) && /welcom|encourag|invit|open to/i.test(text.slice(span.start, span.end));
}

/** "CPB welcome", where no certificate is asked for, only wants it; of an apprentice it says that one is enough. */
function isWelcome({ atoms, span }: Piece, text: string): boolean {
  return /(?<!\b(?:is|are|be) )welcome\b/i.test(text.slice(span.start, span.end)) && !atoms.some(({ requirement }) => 'credential' in requirement && isApprentice(requirement.credential));
}

/** "Other AHIMA credentials are accepted": an unnamed one. */
function isOtherIssuer({ atoms, span }: Piece, text: string): boolean {
  return atoms.every(({ group }) => group === 'issuer') && /\b(?:other|also|similar|additional)\b/i.test(text.slice(span.start, span.end));
}

function lastWith(demands: readonly Demand[], target: Target): Demand | undefined {
  return demands.findLast(({ tree }) => holds(tree, target));
}

function mostYears(tree: Requirement): number | null {
  if ('experienceYears' in tree) return tree.experienceYears;
  const inner = 'all' in tree ? tree.all : 'any' in tree ? tree.any : [];
  const years = inner.flatMap((part) => mostYears(part) ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

/** Makes `other` a further way to meet the part of `base` that it stands in for. */
function widen(base: Demand, other: Demand, target: Target): void {
  base.tree = widened(base.tree, other.tree, target);
  base.spans.push(...other.spans);
  base.atoms.push(...other.atoms);
}
