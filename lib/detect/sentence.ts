import type { Block } from './blocks.ts';
import { CLASS, isLower, isSpace, isUpper, WORD } from './characters.ts';

/** Longer stretches are cut: beyond this, words are no neighbours. */
const REACH = 240;

/** The sentence, or list item, around start..end in a block; at most `REACH` characters each way. */
export function sentenceIn(block: Block, start: number, end: number): { start: number; end: number } {
  const known = block.sentence;
  if (known && start >= known.start + margin(known.cutBefore) && end <= known.end - margin(known.cutAfter)) return known;
  const { text } = block;
  const least = Math.max(0, start - REACH);
  let from = start;
  while (from > least && !isBreak(text, from - 1)) from--;
  const most = Math.min(text.length, end + REACH);
  let to = end;
  while (to < most && !isBreak(text, to)) to++;
  block.sentence = { start: from, end: to, cutBefore: from === least && from > 0, cutAfter: to === most && to < text.length };
  return block.sentence;
}

/** A stretch without an end is looked for again halfway to where it was cut. */
function margin(cut: boolean): number {
  return cut ? REACH / 2 : 0;
}

function isBreak(text: string, at: number): boolean {
  if ((CLASS[text.charCodeAt(at)] as number) & WORD) return false;
  switch (text[at]) {
    case '\n': case '•': case '●': case '▪': case '◦': case '|': case '·':
      return true;
    case '!': case '?':
      return isSpace(text.charCodeAt(at + 1));
    case '.':
      return isSpace(text.charCodeAt(at + 1)) && !isLower(text.charCodeAt(at + 2)) && !endsInitial(text, at);
    default:
      return false;
  }
}

/** `C.P.C.`, `U.S.`: the dot of a lone capital ends no sentence. */
function endsInitial(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at - 1)) && !isUpper(text.charCodeAt(at - 2)) && !isLower(text.charCodeAt(at - 2));
}
