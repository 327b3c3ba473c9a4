import { REACH } from './blocks.ts';
import type { Block } from './blocks.ts';
import { cueOf } from './lexicon.ts';
import type { Candidate } from './scan.ts';
import { sentenceIn } from './sentence.ts';
import type { Reason } from './mention.ts';

/** How much a cue counts by where it stands, seen from a mention. */
export const IN_SENTENCE = 1;
/** The next item of the same list: `CIC or CCS`. */
export const IN_LIST = 1.5;
/** A phrase that holds the mention itself. */
const ABOUT_IT = 1.4;
const CLOSE_BY = 0.8;
const IN_BLOCK = 0.6;
/** By lines between; see LINES_BEFORE and LINES_AFTER. */
const BY_DISTANCE_BEFORE = [0, 0.6, 0.45, 0.35, 0.3, 0.25, 0.25];
const BY_DISTANCE_AFTER = [0, 0.5, 0.35, 0.25];
/** Characters: up to here, the sentence before or after is close by. */
const CLOSE = 80;
/** Cues and mentions that are looked at in each direction; keeps judging linear on any text. */
const MOST_CUES = 24;
const MOST_MENTIONS = 12;
/** Characters to another abbreviation with rivals, which says a little even where it stands in no list with this one. */
const CLOSE_GAP = 40;
export const DOUBTFUL = 0.45;
/** Lines between two items of one list. */
const LIST_LINES = 2;

export type Visit = (cue: number, factor: number, kind: Reason['kind'], block: Block, start: number, end: number) => void;

/** Calls `visit` for every piece of evidence around a candidate, nearest block first. */
export function visitNeighbours(block: Block, candidate: Candidate, visit: Visit): void {
  const sentence = sentenceIn(block, candidate.start, candidate.end);
  const look = (cue: number, start: number, end: number, listed: boolean) => {
    const near = start >= sentence.start && end <= sentence.end;
    const gap = Math.max(start - candidate.end, candidate.start - end);
    const factor = listed ? IN_LIST : near ? IN_SENTENCE : gap <= CLOSE ? CLOSE_BY : IN_BLOCK;
    visit(cue, factor, near ? 'neighbour' : 'block', block, start, end);
  };
  const at = firstFrom(block.candidates, candidate.start);
  const twins = twinsOf(block, at, candidate);
  eachNear(block.cues, candidate.start, firstFrom(block.cues, candidate.start), MOST_CUES, ({ cue, start, end }) => {
    // Neither the mention itself nor a part of it: `pcs` says nothing of `icd-10-pcs`.
    if (start >= candidate.start && end <= candidate.end) return;
    if (holds(start, end, candidate)) visit(cue, ABOUT_IT, 'neighbour', block, start, end);
    // `DRG neurons` is about this DRG, not about the other one in `DRG payment`.
    else if (twins.length > 0 && twins.some((twin) => holds(start, end, twin))) visit(cue, IN_BLOCK, 'block', block, start, end);
    else look(cue, start, end, false);
  });
  eachNear(block.candidates, candidate.start, at, MOST_MENTIONS, (other) => {
    if (other === candidate || (other.form.term === candidate.form.term && !other.form.name)) return;
    const gap = other.start > candidate.start ? other.start - candidate.end : candidate.start - other.end;
    const listed = areListed(block.text, candidate, other);
    if (other.form.sure || listed) look(cueOf(other.form), other.start, other.end, listed);
    else if (gap <= CLOSE_GAP) visit(cueOf(other.form), DOUBTFUL, 'neighbour', block, other.start, other.end);
  });
  visitBlocks(block, candidate, 'previous', BY_DISTANCE_BEFORE, visit);
  visitBlocks(block, candidate, 'next', BY_DISTANCE_AFTER, visit);
}

function holds(start: number, end: number, candidate: Candidate): boolean {
  return start <= candidate.start && end >= candidate.end;
}

const NO_TWINS: readonly Candidate[] = [];

/** The nearest other mentions of the same term; the candidate is at index `at`. */
function twinsOf(block: Block, at: number, candidate: Candidate): readonly Candidate[] {
  let twins: Candidate[] | null = null;
  for (let index = at - 2; index <= at + 2; index++) {
    const other = block.candidates[index];
    if (other && other !== candidate && other.form.term === candidate.form.term && !other.form.name) (twins ??= []).push(other);
  }
  return twins ?? NO_TWINS;
}

/** Whether nothing but a bullet stands before a candidate in its line. */
function beginsLine({ text }: Block, { start }: Candidate): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return start - lineStart <= MOST_BULLET && !/\w/.test(text.slice(lineStart, start));
}

const MOST_BULLET = 4;
const LIST_JOINT = /^(?:s|[®™])?\s?(?:[,/&+)(|]|and|or(?:\sthe)?|vs\.?|\s)*$/i;
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
    const { cues, candidates } = block;
    const first = way === 'previous' ? Math.max(0, cues.length - MOST_CUES) : 0;
    for (let index = first; index < Math.min(cues.length, first + MOST_CUES); index++) {
      const hit = cues[index];
      if (hit) visit(hit.cue, factor, 'block', block, hit.start, hit.end);
    }
    for (let index = 0; index < Math.min(candidates.length, MOST_CUES); index++) {
      const other = candidates[index];
      if (!other) continue;
      const listed = distance <= LIST_LINES && other.form.term !== candidate.form.term && beginsLine(from, candidate) && beginsLine(block, other);
      if (other.form.sure || listed) visit(cueOf(other.form), factor, 'block', block, other.start, other.end);
    }
  }
}

/** Calls `look` for the items nearest to a position, within `REACH` and at most `most` each way; item `at` is the first behind it. */
function eachNear<T extends { start: number }>(items: readonly T[], position: number, at: number, most: number, look: (item: T) => void): void {
  for (let index = at; index < Math.min(items.length, at + most); index++) {
    const item = items[index];
    if (!item || item.start - position > REACH) break;
    look(item);
  }
  for (let index = at - 1; index >= Math.max(0, at - most); index--) {
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
