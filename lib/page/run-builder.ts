import type { Container, Piece, Run } from './run.ts';

/**
 * Runs are cut at this length, so that one endless paragraph neither holds up a slice nor
 * has to be read again whole when a word of it changes. UTF-16 units.
 */
export const longestRun = 16_384;

/** Collects the text nodes of one stretch into runs. */
export class RunBuilder {
  private text = '';
  private pieces: Piece[] = [];
  private last: Text | null = null;
  private readonly container: Container;
  private readonly emit: (run: Run) => void;

  constructor(container: Container, emit: (run: Run) => void) {
    this.container = container;
    this.emit = emit;
  }

  add(node: Text): void {
    const { data } = node;
    if (this.last && isGlued(this.text, data) && !flowTogether(this.last, node)) this.lineBreak();
    const text = withoutSourceLines(data, node);
    for (let from = 0; from < text.length; ) {
      const to = cut(text, from, longestRun - this.text.length);
      this.pieces.push({ node, from, at: this.text.length });
      this.text += from === 0 && to === text.length ? text : text.slice(from, to);
      from = to;
      if (this.text.length >= longestRun || from < text.length) this.end();
    }
    this.last = node;
  }

  /** Something stands between: what follows is a new line of the same stretch. */
  lineBreak(): void {
    if (this.text) this.text += '\n';
    this.last = null;
  }

  end(): void {
    if (this.text.length > 1) this.emit({ container: this.container, text: this.text, pieces: this.pieces });
    this.text = '';
    this.pieces = [];
    this.last = null;
  }
}

/** Where to cut text so that no word is cut, unless it has no gap at all. */
function cut(text: string, from: number, room: number): number {
  if (text.length - from <= room) return text.length;
  const gap = text.lastIndexOf(' ', from + Math.max(room, 1));
  return gap > from ? gap : from + Math.max(room, 1);
}

const word = /[\p{L}\p{N}]/u;

/** `CPC` and `CCS` beside each other without a gap: one word, or two labels in boxes? */
function isGlued(before: string, after: string): boolean {
  return word.test(before.slice(-1)) && word.test(after.slice(0, 1));
}

/** Only here styles are asked for: boxes laid side by side are not one word. */
function flowTogether(before: Text, after: Text): boolean {
  return staysInline(before, after) && staysInline(after, before);
}

function staysInline(from: Text, other: Text): boolean {
  for (let element = from.parentElement; element && !element.contains(other); element = element.parentElement) {
    const { display } = getComputedStyle(element);
    if (display !== 'inline' && display !== 'contents' && display !== 'ruby') return false;
  }
  return true;
}

const lineInside = /\S\s*\n\s*\S/;

/** A line end in the page's source is a space to its reader, except where lines are kept. */
function withoutSourceLines(data: string, node: Text): string {
  if (!data.includes('\n')) return data;
  const keepsLines = lineInside.test(data) && node.parentElement && keptLines.test(getComputedStyle(node.parentElement).whiteSpaceCollapse);
  return keepsLines ? data : data.replaceAll('\n', ' ');
}

const keptLines = /preserve|break/;
