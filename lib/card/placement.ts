/** A box in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placement {
  left: number;
  top: number;
  /** The card scrolls inside beyond this height. */
  maxHeight: number;
  side: 'below' | 'above';
}

/** CSS pixels. */
const gapToTerm = 6;
const gapToEdge = 8;
/** Even at 400 % a window has more room than this on one side of a line. */
const leastHeight = 60;

/**
 * Where a card goes: below the line of its term if it fits there, else on the side with
 * more room; never over the term, never out of the viewport.
 */
export function placeCard(
  term: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): Placement {
  const roomBelow = viewport.height - gapToEdge - (term.bottom + gapToTerm);
  const roomAbove = term.top - gapToTerm - gapToEdge;
  const side = card.height <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above';
  const room = Math.max(side === 'below' ? roomBelow : roomAbove, leastHeight);
  const height = Math.min(card.height, room);
  const rightmost = viewport.width - gapToEdge - card.width;
  return {
    left: Math.max(gapToEdge, Math.min(term.left, rightmost)),
    top: side === 'below' ? term.bottom + gapToTerm : term.top - gapToTerm - height,
    maxHeight: room,
    side,
  };
}

/** The line of a term that the pointer is on: a term may run over two lines. */
export function lineAt<B extends Box>(lines: readonly B[], point: { x: number; y: number } | null): B | undefined {
  const inside = point && lines.find((line) => point.y >= line.top && point.y <= line.bottom && point.x >= line.left && point.x <= line.right);
  return inside ?? lines[0];
}
