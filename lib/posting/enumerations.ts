import { atomsWithin } from './atoms.ts';
import type { Atom } from './atoms.ts';
import type { PlacedLine } from './sections.ts';
import type { Statement } from './statements.ts';

/** "One of the following": what it leads is a choice. */
export const LEADS_ANY = /\b(?:(?:at least |any )?one|any|either)(?: or more)? of (?:the following|these|the below)\b|\bone of the following\b|\beither of\b|\bone of these\b|\beither\b[^.]*:?$/i;

/** "Option 1:", "Level II:" inside a line. */
const NAMED_WAY = /(?:^|[\s.;])(?:option|level|tier|path|route|coder|auditor|specialist)\s+(?:\d|[a-d]|[ivx]{1,3})\s*[:)–-]\s*/gi;
const ENUMERATOR = /(?:^|[\s,;:])\(?([a-h]|[1-9])[).]\s+(?=\S)/gi;

/** "(a) ...; or (b) ...; or (c) ..." inside one line: choices if an `or`, or a lead like "one of these", says so. */
export function enumerated(text: string, placed: PlacedLine, atoms: readonly Atom[]): Statement | null {
  const { start, end } = placed.line;
  const inside = text.slice(start, end);
  const marks: { at: number; after: number }[] = [];
  let expected = 'a1';
  for (const match of inside.matchAll(ENUMERATOR)) {
    const label = (match[1] ?? '').toLowerCase();
    if (!expected.includes(label) || /^\s*(?:years?|months?|days?)\b/i.test(inside.slice(match.index + match[0].length))) continue;
    marks.push({ at: match.index, after: match.index + match[0].length });
    expected = String.fromCharCode(label.charCodeAt(0) + 1);
  }
  const ways = [...inside.matchAll(NAMED_WAY)];
  if (marks.length < 2 && ways.length > 1) marks.splice(0, marks.length, ...ways.map((match) => ({ at: match.index, after: match.index + match[0].length })));
  if (marks.length < 2) return semicolons(text, placed, atoms);
  const lead = { start, end: start + (marks[0]?.at ?? 0) };
  const parts = marks.map(({ after }, index): Statement => {
    const stop = marks[index + 1]?.at ?? inside.length;
    return { kind: 'line', span: { start: start + after, end: start + stop }, placed };
  });
  const choice = ways.length > 1 || LEADS_ANY.test(inside.slice(0, marks[0]?.at)) || marks.slice(1).some(({ at }) => /\bor[,:;]?\s*$/i.test(inside.slice(0, at + 1)));
  return { kind: 'group', of: choice ? 'any' : 'all', lead, parts, placed };
}

/** "A; B; or C", all with something to ask: choices. What follows the sentence is read for itself. */
function semicolons(text: string, placed: PlacedLine, atoms: readonly Atom[]): Statement | null {
  const { start, end } = placed.line;
  const inside = text.slice(start, end);
  const lead = /\b(?:one|any|either)(?: or more)? of\b[^.;:]{0,200}:(?=[^.;]{0,600};)/i.exec(inside);
  const or = /;\s*or\b/i.exec(inside) ?? (lead && { index: lead.index + lead[0].length });
  if (!or) return null;
  const tail = /[.!?](?=\s+[A-Z(])/.exec(inside.slice(or.index));
  const stop = tail ? start + or.index + tail.index : end;
  const colon = inside.slice(0, or.index).lastIndexOf(':');
  const from = start + colon + 1;
  const parts: Statement[] = [];
  for (let at = from; at < stop; ) {
    const next = text.indexOf(';', at);
    const to = next < 0 || next > stop ? stop : next;
    const or = /^\s*(?:or\b)?\s*/i.exec(text.slice(at, to))?.[0].length ?? 0;
    parts.push({ kind: 'line', span: { start: at + or, end: to }, placed });
    at = to + 1;
  }
  // "A; B; or five years instead of B" says itself what it stands for.
  if (/\b(?:in lieu|instead|in place) of\b/i.test(inside.slice(or.index))) return null;
  if (parts.length < (lead ? 2 : 3) || parts.some((part) => part.kind !== 'line' || atomsWithin(atoms, part.span).length === 0)) return null;
  const choice: Statement = { kind: 'group', of: 'any', lead: colon < 0 ? null : { start, end: from }, parts, placed };
  const rest = { start: stop + 1, end };
  if (atomsWithin(atoms, rest).length === 0) return choice;
  return { kind: 'group', of: 'all', lead: null, parts: [choice, { kind: 'line', span: rest, placed }], placed };
}
