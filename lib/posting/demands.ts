import { atomsWithin } from './atoms.ts';
import type { Atom } from './atoms.ts';
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { Requirement, Span } from './posting.ts';
import { sentencesOf } from './sentences.ts';
import type { Statement } from './statements.ts';
import { tokensOf } from './tokens.ts';
import type { ClauseMood } from './tokens.ts';
import { allOf, anyOf, credentialsIn, dueWithin } from './tree.ts';
import { isApprentice } from './vocabulary.ts';

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

/** "In lieu of a degree": what it stands in for is elsewhere. */
type Target = NonNullable<Piece['inPlaceOf']>;

/** Reads all statements in order and joins what belongs together across them. */
export function demandsOf(text: string, statements: readonly Statement[], atoms: readonly Atom[], title: string): Demands {
  const found: Demands = { demands: [], preferred: [] };
  const waiting: { target: Target; demand: Demand }[] = [];
  const invited: Demand[] = [];
  let opening = false;
  for (const piece of statements.flatMap((statement) => read(statement, null))) {
    if (piece.mood === 'preferred') found.preferred.push(...piece.atoms);
    if (piece.mood !== 'required' && piece.mood !== 'accepted') continue;
    if (piece.dueLater) {
      const before = found.demands.at(-1);
      if (before && holds(before.tree, 'credential')) {
        before.tree = dueWithin(before.tree, piece.dueLater.months);
        before.spans.push(piece.span);
      }
      continue;
    }
    const demand: Demand = { tree: piece.tree, spans: [piece.span], atoms: piece.atoms, inPassing: piece.inPassing ?? false };
    if (piece.inPlaceOf) {
      const base = lastWith(found.demands, piece.inPlaceOf);
      if (base) widen(base, demand, piece.inPlaceOf);
      else waiting.push({ target: piece.inPlaceOf, demand });
      continue;
    }
    if (piece.mood === 'accepted' && piece.atoms.every(({ group }) => group === 'issuer') && /\b(?:other|also|similar|additional)\b/i.test(text.slice(piece.span.start, piece.span.end))) continue;
    const base = lastWith(found.demands, 'credential');
    const named = holds(demand.tree, 'credential');
    if (!base && piece.mood === 'accepted' && isInvitation(piece, text)) {
      invited.push(demand);
      continue;
    }
    if (base && named && (piece.mood === 'accepted' || opening)) widen(base, demand, 'credential');
    else found.demands.push(demand);
    opening = piece.mood === 'accepted' && !base;
    if (named) for (const each of invited.splice(0)) widen(demand, each, 'credential');
    for (const each of waiting.splice(0)) {
      if (holds(demand.tree, each.target)) widen(demand, each.demand, each.target);
      else waiting.push(each);
    }
  }
  found.demands.push(...waiting.map(({ demand }) => demand));
  const listed = new Set(found.demands.filter(({ inPassing }) => !inPassing).flatMap(({ tree }) => credentialsIn(tree).map(({ credential }) => credential)));
  found.demands = found.demands.filter((demand) => !isSaidBetter(demand, listed));
  return found;

  function read(statement: Statement, lead: { mood: ClauseMood | null; within: number | null | undefined } | null): Piece[] {
    if (statement.kind === 'line') return piecesOf(text, statement, atoms, title, lead?.mood ?? null);
    const own = statement.lead ? leadOf(statement.lead) : null;
    const before = statement.lead && atomsWithin(atoms, statement.lead).length > 0 ? piecesOf(text, { span: statement.lead, placed: statement.placed }, atoms, title, null) : [];
    const mood = own?.mood ?? lead?.mood ?? (statement.lead || statement.placed.part === 'demands' ? moodOf(statement) : null);
    const parts = statement.parts.map((part) => read(part, { mood, within: undefined }));
    const asked = parts.map((pieces) => pieces.filter((piece) => !piece.dueLater && ( piece.mood === 'required' || piece.mood === 'accepted')));
    const trees = asked.flatMap((pieces) => allOf(pieces.map(({ tree }) => tree)) ?? []);
    const tree = statement.of === 'any' ? anyOf(trees) : allOf(trees);
    const rest = parts.flat().filter((piece) => piece.mood === 'preferred' || piece.mood === 'mentioned');
    if (!tree) return [...before, ...rest];
    const first = asked.flat()[0]?.span ?? statement.placed.line;
    const last = asked.flat().at(-1)?.span ?? first;
    const due = own?.within;
    const whole: Piece = {
      mood: 'required', tree: due === undefined ? tree : dueWithin(tree, due), atoms: asked.flat().flatMap((piece) => piece.atoms),
      span: { start: Math.min(statement.lead?.start ?? first.start, first.start), end: last.end }, inPlaceOf: null,
    };
    return [...before, whole, ...rest];
  }

  function leadOf(span: Span): { mood: ClauseMood | null; within: number | null | undefined } {
    const tokens = sentencesOf(text, span).flatMap((sentence) => tokensOf(text, sentence, atoms));
    const mark = tokens.find((token) => token.kind === 'mark');
    const within = tokens.find((token) => token.kind === 'within');
    return { mood: mark?.kind === 'mark' ? mark.mood : null, within: within?.kind === 'within' ? within.months : undefined };
  }
}

/** Certificates named in passing that a list of demands names too: "We need a CPC coder", and below "CPC or CCS". */
function isSaidBetter(demand: Demand, listed: ReadonlySet<string>): boolean {
  if (!demand.inPassing || holds(demand.tree, 'education') || holds(demand.tree, 'experience')) return false;
  return credentialsIn(demand.tree).every(({ credential }) => listed.has(credential));
}

/** "CPC-A encouraged to apply" asks for nothing by itself; it widens what is asked elsewhere. */
function isInvitation({ atoms, span }: Piece, text: string): boolean {
  return atoms.every(({ requirement }) => 'credential' in requirement && isApprentice(requirement.credential)) && /welcom|encourag|invit/i.test(text.slice(span.start, span.end));
}

function moodOf(statement: Statement): ClauseMood {
  return statement.placed.mood ?? 'required';
}

function lastWith(demands: readonly Demand[], target: Target): Demand | undefined {
  return demands.findLast(({ tree }) => holds(tree, target));
}

function holds(tree: Requirement, target: Target): boolean {
  if (target === 'credential') return credentialsIn(tree).length > 0;
  if ('all' in tree) return tree.all.some((part) => holds(part, target));
  if ('any' in tree) return tree.any.some((part) => holds(part, target));
  return target === 'education' ? 'education' in tree : 'experienceYears' in tree;
}

/** Makes `other` a further way to meet the part of `base` that it stands in for. */
function widen(base: Demand, other: Demand, target: Target): void {
  const widened = 'all' in base.tree ? widenPart(base.tree.all, other.tree, target) : anyOf([base.tree, other.tree]);
  base.tree = widened ?? base.tree;
  base.spans.push(...other.spans);
  base.atoms.push(...other.atoms);
}

function widenPart(parts: readonly Requirement[], other: Requirement, target: Target): Requirement | null {
  const at = parts.findIndex((part) => holds(part, target));
  return allOf(parts.flatMap((part, index) => (index === at ? (anyOf([part, other]) ?? []) : [part])));
}
