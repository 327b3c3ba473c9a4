import type { Block } from './blocks.ts';
import { contextBlock, mentionBlock } from './blocks.ts';
import type { Lexicon } from './lexicon.ts';
import type { Candidate } from './scan.ts';

/** Lines before and after a mention that are looked at for evidence. */
export const LINES_BEFORE = 6;
export const LINES_AFTER = 3;

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Goes through a page line by line and keeps what bears on its mentions: the lines they stand
 * in and the few around them. All else is forgotten at once, so that a page costs little
 * more than looking for forms.
 */
export class Gatherer {
  private readonly lexicon: Lexicon;
  private last: Block | null = null;
  /** Of the line that was looked at last. */
  private order = 0;
  /** How many lines to come are still near a mention. */
  private wanted = 0;
  /** The last texts without mentions, which have not been looked at; a ring. */
  private readonly recent: string[] = new Array<string>(LINES_BEFORE).fill('');
  private put = 0;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** A text without mentions. Returns the blocks that are kept of it: mostly none. */
  plain(text: string): readonly Block[] {
    if (this.wanted === 0) {
      this.recent[this.put++ % LINES_BEFORE] = text;
      return NOTHING;
    }
    const kept: Block[] = [];
    this.putAside(text, this.linesAfter(text, 0, text.length, kept));
    return kept;
  }

  /** Here come texts that were not worth looking at: more than are near to anything. */
  gap(): void {
    this.put = LINES_BEFORE;
  }

  /** A text with mentions, in one line or several. Returns the blocks that are kept of it and of the lines before it. */
  withMentions(text: string, candidates: readonly Candidate[]): Block[] {
    const kept: Block[] = [];
    let [index, from] = [0, 0];
    while (index < candidates.length) {
      const start = candidates[index]?.start ?? 0;
      const lineStart = startOfLine(text, from, start);
      const lineEnd = endOfLine(text, start);
      const first = index;
      while ((candidates[index]?.start ?? Infinity) < lineEnd) index++;
      from = this.linesAfter(text, from, lineStart, kept);
      this.takeLine(text, from, lineStart, lineEnd, candidates.slice(first, index), kept);
      from = lineEnd + 1;
    }
    this.putAside(text, this.linesAfter(text, from, text.length, kept));
    return kept;
  }

  /** Takes blocks out again. */
  drop(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.previous) block.previous.next = block.next;
      if (block.next) block.next.previous = block.previous;
      if (this.last === block) this.last = block.previous;
    }
  }

  /** The line at lineStart..lineEnd, and what is to be kept of the lines before it. Those from `from` on have not been looked at. */
  private takeLine(text: string, from: number, lineStart: number, lineEnd: number, candidates: Candidate[], kept: Block[]): void {
    const needy = candidates.some(({ form }) => !form.sure);
    const before: Line[] = [];
    addLastLines(before, text, from, lineStart - 1);
    let whole = before.length < LINES_BEFORE;
    if (whole && from === 0) whole = this.addRecent(before);
    // Where lines have been passed over, the next is far from the last.
    this.order += before.length + (whole ? 1 : 2 * LINES_BEFORE);
    this.put = 0;
    if (needy) {
      for (let index = before.length - 1; index >= 0; index--) {
        const line = before[index];
        if (line) this.keep(contextBlock(this.lexicon, line.text, line.from, line.to, this.order - index - 1), kept);
      }
    }
    this.keep(mentionBlock(this.lexicon, text, lineStart, lineEnd, candidates, this.order), kept);
    this.wanted = needy ? LINES_AFTER : Math.max(0, this.wanted - 1);
  }

  /** Adds the last lines of the texts put aside to `lines`, the nearest first; false if there are more. */
  private addRecent(lines: Line[]): boolean {
    for (let back = this.put - 1; back >= Math.max(0, this.put - LINES_BEFORE); back--) {
      const text = this.recent[back % LINES_BEFORE] ?? '';
      addLastLines(lines, text, 0, text.length);
      if (lines.length === LINES_BEFORE) return false;
    }
    return this.put <= LINES_BEFORE;
  }

  /** Keeps the lines in from..to that are still wanted; returns where the next begins. */
  private linesAfter(text: string, from: number, to: number, kept: Block[]): number {
    let at = from;
    for (; this.wanted > 0 && at < to; this.wanted--) {
      const end = endOfLine(text, at);
      this.order++;
      this.keep(contextBlock(this.lexicon, text, at, end, this.order), kept);
      at = end + 1;
    }
    return at;
  }

  private putAside(text: string, from: number): void {
    if (from < text.length) this.recent[this.put++ % LINES_BEFORE] = text.slice(from);
  }

  private keep(block: Block | null, kept: Block[]): void {
    if (!block) return;
    block.previous = this.last;
    if (this.last) this.last.next = block;
    this.last = block;
    kept.push(block);
  }
}

const NOTHING: readonly Block[] = [];

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Where the line begins that goes on up to `end`, not before `from`. Engines look forward faster than backward. */
function startOfLine(text: string, from: number, end: number): number {
  const first = text.indexOf('\n', from);
  return first < 0 || first >= end ? from : text.lastIndexOf('\n', end - 1) + 1;
}

/** Adds the lines of from..to to `lines`, the last first, until they are enough. */
function addLastLines(lines: Line[], text: string, from: number, to: number): void {
  for (let end = to; lines.length < LINES_BEFORE && end > from; ) {
    const start = startOfLine(text, from, end);
    lines.push({ text, from: start, to: end });
    end = start - 1;
  }
}
