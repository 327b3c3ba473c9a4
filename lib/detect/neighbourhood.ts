import type { Block } from './blocks.ts';
import type { Candidate } from './scan.ts';
import { sentenceAround } from './sentence.ts';
import type { Reason } from './mention.ts';

/** How much a cue counts by where it stands, seen from a mention. */
export const IN_SENTENCE = 1;
/** The next item of the same list: `CIC or CCS`. */
const IN_LIST = 1.5;
/** A phrase that holds the mention itself. */
const ABOUT_IT = 1.5;
const CLOSE_BY = 0.8;
const IN_BLOCK = 0.6;
const BY_DISTANCE_BEFORE = [0, 0.6, 0.45, 0.35, 0.3, 0.25, 0.25];
const BY_DISTANCE_AFTER = [0, 0.5, 0.35, 0.25];
/** Characters: up to here, the sentence before or after is close by. */
const CLOSE = 80;
/** Characters: beyond, words in the same block are no neighbours. */
const REACH = 700;
/** Cues that are looked at in each direction; keeps judging linear on any text. */
const MOST_CUES = 40;
/** Characters between two abbreviations of one list. */
const LIST_GAP = 40;
/** Lines between two items of one list. */
const LIST_LINES = 2;

export type Visit = (cue: number, factor: number, kind: Reason['kind'], block: Block, start: number, end: number) => void;

/** Calls `visit` for every piece of evidence around a candidate, nearest block first. */
export function visitNeighbours(block: Block, candidate: Candidate, visit: Visit): void {
  const sentence = sentenceAround(block.text, candidate.start, candidate.end);
  const look = (cue: number, start: number, end: number, listed = false) => {
    if (start === candidate.start && end === candidate.end) return;
    const near = start >= sentence.start && end <= sentence.end;
    const gap = Math.max(start - candidate.end, candidate.start - end);
    const factor = listed ? IN_LIST : near ? IN_SENTENCE : gap <= CLOSE ? CLOSE_BY : IN_BLOCK;
    visit(cue, factor, near ? 'neighbour' : 'block', block, start, end);
  };
  const twins = twinsOf(block, candidate);
  eachNear(block.cues, candidate.start, ({ cue, start, end }) => {
    if (start === candidate.start && end === candidate.end) return;
    const about = (one: Candidate) => start <= one.start && end >= one.end;
    // `DRG neurons` is about this DRG, not about the other one in `DRG payment`.
    if (about(candidate)) visit(cue, ABOUT_IT, 'neighbour', block, start, end);
    else if (twins.some(about)) visit(cue, IN_BLOCK, 'block', block, start, end);
    else look(cue, start, end);
  });
  eachNear(block.candidates, candidate.start, (other) => {
    if (other.form.term === candidate.form.term && !other.form.name) return;
    const gap = other.start > candidate.start ? other.start - candidate.end : candidate.start - other.end;
    if (other.form.sure || gap <= LIST_GAP) look(other.form.cue, other.start, other.end, areListed(block.text, candidate, other));
  });
  visitBlocks(block, candidate, 'previous', BY_DISTANCE_BEFORE, visit);
  visitBlocks(block, candidate, 'next', BY_DISTANCE_AFTER, visit);
}

/** The nearest other mentions of the same term before and after. */
function twinsOf(block: Block, candidate: Candidate): Candidate[] {
  const at = firstFrom(block.candidates, candidate.start);
  return [-2, -1, 1, 2].flatMap((step) => {
    const other = block.candidates[at + step];
    return other?.form.term === candidate.form.term && !other.form.name ? [other] : [];
  });
}

const LIST_JOINT = /^(?:s|[®™])?\s?(?:[,/&+)(]|and|or|vs\.?|\s)*$/i;
const MOST_JOINT = 12;

/** Whether nothing but a comma, a slash, `or` and the like stands between two candidates. */
export function areListed(text: string, one: Candidate, other: Candidate): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const gap = second.start - first.end;
  return gap > 0 && gap <= MOST_JOINT && LIST_JOINT.test(text.slice(first.end, second.start));
}

function visitBlocks(from: Block, candidate: Candidate, way: 'previous' | 'next', factors: readonly number[], visit: Visit): void {
  for (let block = from[way]; block; block = block[way]) {
    const distance = Math.abs(block.order - from.order);
    const factor = factors[distance];
    if (!factor) return;
    const near = way === 'previous' ? block.cues.slice(-MOST_CUES) : block.cues.slice(0, MOST_CUES);
    for (const { cue, start, end } of near) visit(cue, factor, 'block', block, start, end);
    for (const { form, start, end } of block.candidates.slice(0, MOST_CUES)) {
      const listed = distance <= LIST_LINES && form.term !== candidate.form.term;
      if (form.sure || listed) visit(form.cue, factor, 'block', block, start, end);
    }
  }
}

/** Calls `look` for the items nearest to a position, within `REACH` and at most `MOST_CUES` each way. */
function eachNear<T extends { start: number }>(items: readonly T[], position: number, look: (item: T) => void): void {
  const low = firstFrom(items, position);
  for (let index = low; index < Math.min(items.length, low + MOST_CUES); index++) {
    const item = items[index];
    if (!item || item.start - position > REACH) break;
    look(item);
  }
  for (let index = low - 1; index >= Math.max(0, low - MOST_CUES); index--) {
    const item = items[index];
    if (!item || position - item.start > REACH) break;
    look(item);
  }
}

/** Index of the first item that starts at a position or after it. */
function firstFrom(items: readonly { start: number }[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
