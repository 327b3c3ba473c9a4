import type { Mention } from '../detect/mention.ts';
import type { Passage } from '../detect/reading.ts';
import { endPoint, nodesOf, startPoint, type Run } from './run.ts';

/** Words of the page: what can be marked, pointed at, hovered. */
export interface PageMark {
  /** As written. */
  readonly surface: string;
  readonly range: StaticRange;
  readonly nodes: readonly Text[];
}

/** A mention on the page: where it stands and what it means. */
export interface PageMention extends PageMark {
  /** Unique for the life of the page script. */
  readonly id: number;
  readonly term: string;
  /** As judged last; its reasons are worked out when somebody asks. */
  judged: Pick<Mention, 'reasons'>;
  /** Where in its run's text it stands, and all mentions there. */
  within: { text: string; start: number; end: number; all: readonly Span[] };
}

/** UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A run in which something of interest stands, with the mentions now marked in it. */
export interface Place {
  /** Null where no mention can stand and the passage is kept for its neighbours alone. */
  run: Run | null;
  readonly passage: Passage;
  mentions: readonly PageMention[];
  /** The reading's revision at which it was judged last; -1: not yet. */
  judgedAt: number;
}

let lastId = 0;

export function pageMention(run: Run, judged: Mention, all: readonly Span[]): PageMention {
  const { start, end, term } = judged;
  lastId += 1;
  return { ...markOf(run, judged), id: lastId, term, judged, within: { text: run.text, start, end, all } };
}

/** The words at a span of a run's text. */
export function markOf(run: Run, { start, end }: Span): PageMark {
  const from = startPoint(run, start);
  const to = endPoint(run, end);
  const range = new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
  return { surface: run.text.slice(start, end), range, nodes: nodesOf(run, start, end) };
}

/** What the page says around a mention: its run's text, and where the mention and the others stand in it. */
export function saidAround({ within: { text, start, end, all } }: PageMention): { text: string; start: number; end: number; others: Span[] } {
  return { text, start, end, others: all.filter((span) => span.start !== start) };
}

/** A live range over the same text, for measuring only; the page may have changed meanwhile. */
export function liveRange({ range }: Pick<PageMark, 'range'>): Range | null {
  try {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  } catch {
    return null;
  }
}

/** The boxes of the words' lines, in viewport coordinates; empty if they are not shown. */
export function boxesOf(mark: Pick<PageMark, 'range'>): DOMRect[] {
  return Array.from(liveRange(mark)?.getClientRects() ?? []).filter((box) => box.width > 0 && box.height > 0);
}

/** For sorting marks. */
export function inPageOrder({ range: a }: PageMark, { range: b }: PageMark): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
