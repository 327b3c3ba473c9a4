import { atomsWithin } from './atoms.ts';
import type { Atom } from './atoms.ts';
import { enumerated, LEADS_ANY } from './enumerations.ts';
import type { Span } from './posting.ts';
import type { PlacedLine } from './sections.ts';

/**
 * What is read as one demand: a line, or lines that belong together ("One of the following:"
 * and its list, "or" on a line of its own, options, enumerated choices inside a line).
 */
export type Statement =
  | { kind: 'line'; span: Span; placed: PlacedLine }
  | { kind: 'group'; of: 'any' | 'all'; lead: Span | null; parts: Statement[]; placed: PlacedLine };

const LEADS_ALL = /\b(?:all|each|both) of (?:the following|these)\b/i;
const ONLY_OR = /^[-–—(~*]*\s*(?:and\s*\/\s*)?or\s*[-–—):,~*]*(?:\s*\(?\d\)?\s*)?(?:\s*(?:education|experience|certification)(?:\s+substitution)?\s*[:.]?)?$/i;
const ENDS_OR = /[,;(]?\s*\bor[,:]?$/i;
const STARTS_OR = /^or\b(?!\s+(?:equivalent|higher|more)\b)/i;
const OPTION = /^(?:option|choice|path)\s*#?\s*(?:\d|[a-d]\b|[ivx]+\b)/i;
const MOST_WORDS = 14;

export function statementsOf(text: string, placed: readonly PlacedLine[], atoms: readonly Atom[]): Statement[] {
  const statements: Statement[] = [];
  for (let at = 0; at < placed.length; at++) {
    const here = placed[at];
    if (!here) break;
    const before = placed[at - 1];
    const { next, statement } = listFrom(text, placed, at, atoms);
    at = next;
    const previous = statements.at(-1);
    if (previous && joinsBack(before, here, statement, previous)) {
      statements[statements.length - 1] = { kind: 'group', of: 'any', lead: null, placed: previous.placed, parts: [...partsOf(previous), statement] };
    } else if (!ONLY_OR.test(here.line.text)) {
      statements.push(statement);
    }
  }
  return blocks(statements, placed);
}

function partsOf(statement: Statement): Statement[] {
  return statement.kind === 'group' && statement.of === 'any' && statement.lead === null ? statement.parts : [statement];
}

/** The line at `at`, with the list that it leads. */
function listFrom(text: string, placed: readonly PlacedLine[], at: number, atoms: readonly Atom[]): { next: number; statement: Statement } {
  const here = placed[at] as PlacedLine;
  const span = { start: here.line.start, end: here.line.end };
  const single: Statement = enumerated(text, here, atoms) ?? { kind: 'line', span, placed: here };
  const any = LEADS_ANY.test(here.line.text);
  const bareList = !any && isBareCredential(here, atoms) ? runLength(placed, at, (each) => isBareCredential(each, atoms) && sameHeading(each, here)) : 0;
  if (bareList > 1) {
    const parts = placed.slice(at, at + bareList).map(lineStatement);
    return { next: at + bareList - 1, statement: { kind: 'group', of: 'any', lead: null, parts, placed: here } };
  }
  if (OPTION.test(here.line.text)) {
    const count = runLength(placed, at, (each) => OPTION.test(each.line.text) || ONLY_OR.test(each.line.text));
    const parts = placed.slice(at, at + count).filter(({ line }) => OPTION.test(line.text)).map(lineStatement);
    if (parts.length > 1) return { next: at + count - 1, statement: { kind: 'group', of: 'any', lead: null, parts, placed: here } };
  }
  const leads = any || LEADS_ALL.test(here.line.text);
  if (!leads || single.kind === 'group' || !/[:;]$/.test(here.line.text) && !endsWithLead(here.line.text)) return { next: at, statement: single };
  const first = placed[at + 1];
  if (!first) return { next: at, statement: single };
  const count = runLength(placed, at + 1, (each) => sameHeading(each, here) && each.line.bullet === first.line.bullet && belongs(each, first, atoms));
  const parts = placed.slice(at + 1, at + 1 + count).filter(({ line }) => !ONLY_OR.test(line.text)).map(lineStatement);
  return { next: at + count, statement: { kind: 'group', of: any ? 'any' : 'all', lead: span, parts, placed: here } };
}

function lineStatement(placed: PlacedLine): Statement {
  return { kind: 'line', span: { start: placed.line.start, end: placed.line.end }, placed };
}

function endsWithLead(text: string): boolean {
  return /(?:of the following|of these)\.?$/i.test(text);
}

/** Part of a list: bullets go on as long as they do; enumerated lines likewise; else short lines with atoms. */
function belongs(each: PlacedLine, first: PlacedLine, atoms: readonly Atom[]): boolean {
  if (ONLY_OR.test(each.line.text)) return true;
  const numbered = /^\(?(?:\d|[a-h])[).]/;
  if (numbered.test(first.line.text)) return numbered.test(each.line.text);
  if (first.line.bullet) return true;
  return each.line.text.split(/\s+/).length <= MOST_WORDS && holdsAtom(each, atoms) && !each.line.text.includes(':');
}

/** The line is joined to what stands before it by an `or` at a line's edge. */
function joinsBack(before: PlacedLine | undefined, here: PlacedLine, statement: Statement, previous: Statement): boolean {
  if (ONLY_OR.test(here.line.text)) return false;
  if (before?.part !== here.part || !sameHeading(before, here)) return false;
  if (previous.placed.part !== statement.placed.part) return false;
  return ONLY_OR.test(before.line.text) || ENDS_OR.test(before.line.text) || STARTS_OR.test(here.line.text);
}

/**
 * "OR" on a line of its own between two blocks of as many lines each, alone under their
 * heading: each block is a way of its own.
 */
function blocks(statements: Statement[], placed: readonly PlacedLine[]): Statement[] {
  const or = placed.findIndex(({ line }) => ONLY_OR.test(line.text));
  const middle = placed[or];
  if (or < 0 || !middle || placed.slice(or + 1).some(({ line }) => ONLY_OR.test(line.text))) return statements;
  const under = placed.filter((each) => sameHeading(each, middle));
  const left = under.filter(({ line }) => line.end < middle.line.start);
  const right = under.filter(({ line }) => line.start > middle.line.end);
  if (left.length < 2 || left.length !== right.length || middle.heading === null) return statements;
  const way = (lines: readonly PlacedLine[]): Statement => ({ kind: 'group', of: 'all', lead: null, parts: lines.map(lineStatement), placed: middle });
  const others = statements.filter((each) => !sameHeading(each.placed, middle));
  const position = others.filter((each) => each.placed.line.start < middle.line.start).length;
  others.splice(position, 0, { kind: 'group', of: 'any', lead: null, parts: [way(left), way(right)], placed: middle });
  return others;
}

function isBareCredential({ line }: PlacedLine, atoms: readonly Atom[]): boolean {
  const own = atomsWithin(atoms, line).filter(({ group }) => group !== 'issuer');
  const terms = new Set(own.map(({ requirement }) => JSON.stringify(requirement)));
  const rest = line.text.length - own.reduce((sum, { start, end }) => sum + end - start, 0);
  return terms.size === 1 && own[0]?.group === 'credential' && rest <= 4;
}

function holdsAtom({ line }: PlacedLine, atoms: readonly Atom[]): boolean {
  return atomsWithin(atoms, line).length > 0;
}

function sameHeading(one: PlacedLine, other: PlacedLine): boolean {
  return one.heading === other.heading;
}

function runLength(placed: readonly PlacedLine[], from: number, holds: (each: PlacedLine) => boolean): number {
  let count = 0;
  while (from + count < placed.length && holds(placed[from + count] as PlacedLine)) count++;
  return count;
}
