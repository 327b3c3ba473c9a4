import type { Placement } from '../../lib/card/placement.ts';

/** A mark of the sample: the words and the term that they mean. */
export interface SampleMark {
  surface: string;
  term: string;
}

/** Opens and closes the sample's card as on a page: the same states, the same waiting. */
export interface TryDesk {
  /** What the card is open for. */
  readonly shown: SampleMark | null;
  /** Whether the keyboard asked for it to be entered. */
  readonly focus: boolean;
  onMark(mark: SampleMark): void;
  onCard(): void;
  onElsewhere(): void;
  open(mark: SampleMark, focus: boolean): void;
  close(): void;
  place(mark: DOMRect, card: { width: number; height: number }): Placement;
}

export interface Piece {
  text: string;
  mark: SampleMark | null;
}

/** The sample cut where its marks stand, in their order; a mark that is not in it is left out. */
export function piecesOf(text: string, marks: readonly SampleMark[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const mark of marks) {
    const at = text.indexOf(mark.surface, from);
    if (at < 0) continue;
    pieces.push({ text: text.slice(from, at), mark: null }, { text: mark.surface, mark });
    from = at + mark.surface.length;
  }
  return [...pieces, { text: text.slice(from), mark: null }];
}
