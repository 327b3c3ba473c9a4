import { atomsWithin } from './atoms.ts';
import { piecesOf } from './pieces.ts';
import type { Piece, Source } from './pieces.ts';
import type { Span } from './posting.ts';
import { sentencesOf } from './sentences.ts';
import type { Statement } from './statements.ts';
import { tokensOf } from './tokens.ts';
import type { ClauseMood } from './tokens.ts';
import { allOf, anyOf, dueWithin } from './tree.ts';

/** What a statement asks: a line's pieces, or those of a list that belongs together as one piece. */

export function piecesOfStatement(source: Source, statement: Statement, given: ClauseMood | null = null): Piece[] {
  if (statement.kind === 'line') return piecesOf(source, statement, given);
  const { lead, placed } = statement;
  const own = lead ? leadOf(source, lead) : null;
  const before = lead && atomsWithin(source.atoms, lead).length > 0 ? piecesOf(source, { span: lead, placed }, null) : [];
  const mood = own?.mood ?? given ?? (lead || placed.part === 'demands' ? (placed.mood ?? 'required') : null);
  const parts = statement.parts.map((part) => piecesOfStatement(source, part, mood));
  const asked = parts.map((pieces) => pieces.filter((piece) => !piece.dueLater && (piece.mood === 'required' || piece.mood === 'accepted')));
  const trees = asked.flatMap((pieces) => allOf(pieces.map(({ tree }) => tree)) ?? []);
  const tree = statement.of === 'any' ? anyOf(trees) : allOf(trees);
  const rest = parts.flat().filter((piece) => piece.mood === 'preferred' || piece.mood === 'mentioned');
  if (!tree) return [...before, ...rest];
  const first = asked.flat()[0]?.span ?? placed.line;
  const last = asked.flat().at(-1)?.span ?? first;
  const due = own?.within;
  const whole: Piece = {
    mood: 'required', tree: due === undefined ? tree : dueWithin(tree, due), atoms: asked.flat().flatMap((piece) => piece.atoms),
    span: { start: Math.min(lead?.start ?? first.start, first.start), end: last.end }, instead: null,
  };
  return [...before, whole, ...rest];
}

/** "One of these must be obtained within a year:" holds for the whole list. */
function leadOf({ text, atoms }: Source, span: Span): { mood: ClauseMood | null; within: number | null | undefined } {
  const tokens = sentencesOf(text, span).flatMap((sentence) => tokensOf(text, sentence, atoms));
  const mark = tokens.find((token) => token.kind === 'mark');
  const within = tokens.find((token) => token.kind === 'within');
  return { mood: mark?.kind === 'mark' ? mark.mood : null, within: within?.kind === 'within' ? within.months : undefined };
}
