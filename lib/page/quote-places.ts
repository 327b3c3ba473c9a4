import { markOf, type PageMark, type Span } from './place.ts';
import { endPoint, nodesOf, startPoint, type Run } from './run.ts';

/** Words of a text that was read, and what stood there then. */
export interface Witnessed extends PageMark {
  /** The data of `nodes` as it was read. */
  readonly data: readonly string[];
}

/** The words at a span, if the page still has them as they were read; else null. */
export function witnessed(run: Run, span: Span): Witnessed | null {
  const mark = markOf(run, span);
  const there = run.text.slice(span.start, span.end);
  const from = startPoint(run, span.start);
  const to = endPoint(run, span.end);
  const nodes = nodesOf(run, span.start, span.end);
  const pieces = nodes.map(({ data }, index) => data.slice(index === 0 ? from.offset : 0, index === nodes.length - 1 ? to.offset : undefined));
  const same = squeezed(pieces.join('')) === squeezed(there) && nodes.every(({ isConnected }) => isConnected);
  return same ? { ...mark, data: nodes.map(({ data }) => data) } : null;
}

/** Whether the page still has the words. */
export function isStanding({ nodes, data }: Witnessed): boolean {
  return nodes.every((node, index) => node.isConnected && node.data === data[index]);
}

/** Without white space, and without the signs that assembling has added. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s•]+/g, '');
}
