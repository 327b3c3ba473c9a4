import type { Span } from './posting.ts';

/** The words a verdict rests on, short enough to be read at a glance. */

/** Sentences up to this long are shown whole, UTF-16 units. */
const WHOLE = 160;
/** How far a quote goes beyond its core for a comma or a colon to begin and end at. */
const REACH = 60;

/** The sentence if it is short, else the clause in it around what decides. `core` lies inside `sentence`. */
export function quoteOf(text: string, sentence: Span, core: Span): Span {
  if (sentence.end - sentence.start <= WHOLE) return sentence;
  const before = text.slice(Math.max(sentence.start, core.start - REACH), core.start);
  const after = text.slice(core.end, Math.min(sentence.end, core.end + REACH));
  const opening = Math.max(...[',', ';', ':', '('].map((mark) => before.lastIndexOf(mark)));
  const start = core.start - before.length + (opening >= 0 ? opening + 1 : before.length === REACH ? before.search(/\s/) + 1 : 0);
  const stop = after.search(/[,;:)]/);
  const end = core.end + (stop >= 0 ? stop : after.length === REACH ? Math.max(0, after.lastIndexOf(' ')) : after.length);
  return { start: start + (/^\s*/.exec(text.slice(start, core.start))?.[0].length ?? 0), end };
}

/** The stretch from the first to the last of several spans; `sentence` if there are none. */
export function around(spans: readonly Span[], sentence: Span): Span {
  if (spans.length === 0) return sentence;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
