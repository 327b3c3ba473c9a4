/** A container of text: an element that begins a new stretch of text, or a shadow root. */
export type Container = Element | ShadowRoot;

/** Where one text node's characters stand in a run. */
export interface Piece {
  node: Text;
  /** Offset in the node of the piece's first character. */
  from: number;
  /** Offset in the run's text of the piece's first character. */
  at: number;
}

/** A stretch of text that is read as one, with the way back to the nodes it came from. */
export interface Run {
  container: Container;
  text: string;
  pieces: readonly Piece[];
}

/** A place in a text node, as a range boundary wants it. */
export interface Point {
  node: Text;
  offset: number;
}

/** The point before the character at this offset of the run's text. */
export function startPoint(run: Run, offset: number): Point {
  return pointIn(pieceAt(run.pieces, offset), offset);
}

/** The point after the last character before this offset of the run's text. */
export function endPoint(run: Run, offset: number): Point {
  return pointIn(pieceAt(run.pieces, offset - 1), offset);
}

function pointIn({ node, from, at }: Piece, offset: number): Point {
  return { node, offset: from + offset - at };
}

/** The text nodes that a span of the run touches. */
export function nodesOf({ pieces }: Run, start: number, end: number): Text[] {
  const first = indexAt(pieces, start);
  const only = pieces[first];
  if (only && (pieces[first + 1]?.at ?? Infinity) >= end) return [only.node];
  const nodes: Text[] = [];
  for (let index = first; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.at >= end) break;
    nodes.push(piece.node);
  }
  return nodes;
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  const piece = pieces[indexAt(pieces, offset)];
  if (!piece) throw new RangeError('a run without pieces has no points');
  return piece;
}

/** Index of the last piece that begins at the offset or before. */
function indexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
