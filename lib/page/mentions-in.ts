import type { Mention } from '../detect/mention.ts';
import type { Passage, Reading } from '../detect/reading.ts';
import type { Slice } from './slices.ts';

/** UTF-16 units that are looked through at a stretch. */
const stretch = 4_000;

/** Finds the mentions in a text, a few lines at a time. Offsets are the text's own, ascending. */
export function* mentionsIn(
  reading: Reading, text: string, into: Pick<Mention, 'start' | 'end' | 'term'>[], slice: Slice,
): Generator<void> {
  const passages: { from: number; passage: Passage }[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from + stretch);
    const to = newline < 0 ? text.length : newline + 1;
    const passage = reading.add(text.slice(from, to));
    if (passage) passages.push({ from, passage });
    from = to;
    if (slice.isLate()) yield;
  }
  for (const _ of reading.settle()) if (slice.isLate()) yield;
  for (const { from, passage } of passages) {
    for (const { start, end, term } of reading.judge(passage)) into.push({ start: from + start, end: from + end, term });
    if (slice.isLate()) yield;
  }
}
