import { withLists } from './lists.ts';
import type { Requirement } from './posting.ts';
import type { Token } from './tokens.ts';
import { allOf, anyOf } from './tree.ts';
import { linksOf } from './units.ts';
import type { Link, Unit } from './units.ts';

/**
 * A clause to a tree. Binding from tight to loose:
 * 1. brackets ("degree (or four years)"), see units.ts
 * 2. lists of one sort ("CPC, COC or CCS"), see lists.ts
 * 3. `and`, `with`, `plus`, and commas between sorts
 * 4. `or` between sorts ("CPC and two years or CCS and four years")
 * 5. an `and` after a comma, where an `or` stands before it ("a degree or two years, and the CPC")
 * 6. an `and` before a series with commas ("a diploma, plus CPC-A, CCA, or a course")
 * 7. an `or` after a comma ("RHIA, or RHIT with five years")
 */

/** The tree of one chunk; null without atoms. `list` says that its atoms are choices ("one of"). */
export function expressionOf(tokens: readonly Token[], list: boolean): Requirement | null {
  return inner(tokens, list)?.requirement ?? null;
}

function inner(tokens: readonly Token[], list: boolean): Unit | null {
  const links = withLists(linksOf(tokens, list, inner));
  const requirement = combined(links);
  const [first] = links;
  if (!requirement || !first) return null;
  const sort = links.every(({ unit }) => unit.sort === first.unit.sort) ? first.unit.sort : 'mixed';
  return { requirement, sort, issuer: links.every(({ unit }) => unit.issuer) };
}

function combined(links: readonly Link[]): Requirement | null {
  const ors = links.map((_, index) => isLooseOr(links, index));
  const after = links.findIndex((link, index) => link.comma && (link.word === 'and' || link.word === 'with') && ors.slice(0, index).includes(true));
  const series = leadsSeries(links, ors);
  if (series > 0) return allOf([combined(links.slice(0, series)), combined(reset(links.slice(series)))].flatMap((part) => part ?? []));
  if (ors.some((or, index) => or && links[index]?.comma)) return either((link, index) => (ors[index] ?? false) && link.comma);
  if (after > 0) return allOf([combined(links.slice(0, after)), combined(reset(links.slice(after)))].flatMap((part) => part ?? []));
  if (ors.includes(true)) return either((_, index) => ors[index] ?? false);
  return allOf(links.map(({ unit }) => unit.requirement));

  function either(starts: (link: Link, index: number) => boolean): Requirement | null {
    const ways: Link[][] = [];
    links.forEach((link, index) => {
      const last = ways.at(-1);
      if (!last || starts(link, index)) ways.push([link]);
      else last.push(link);
    });
    return anyOf(ways.flatMap((way) => combined(reset(way)) ?? []));
  }
}

/** "A diploma, plus CPC-A, CCA, or a course": where the series begins that the `and` adds as a whole; -1 where none does. */
function leadsSeries(links: readonly Link[], ors: readonly boolean[]): number {
  const or = ors.indexOf(true);
  const and = links.findIndex((link, index) => index > 0 && link.comma && (link.word === 'and' || link.word === 'with'));
  return and > 0 && and < or && links.slice(and, or).some(({ listed }) => listed) ? and : -1;
}

/** The first link of a part is joined to nothing in it. */
function reset(links: readonly Link[]): Link[] {
  return links.map((link, index) => (index === 0 ? { ...link, word: 'none', comma: false } : link));
}

/** What stands before the unit is another way: an `or`, or a comma of a list that ends with ", or". */
function isLooseOr(links: readonly Link[], index: number): boolean {
  const here = links[index];
  if (!here || index === 0) return false;
  if (here.word === 'or') return true;
  if (here.word !== 'none' || !here.comma) return false;
  if (here.choice && !here.both) return next(links, index)?.word !== 'and';
  const end = next(links, index);
  return end?.word === 'or' && end.comma;
}

/** The next link that is joined by a word, as long as only commas come before it. */
function next(links: readonly Link[], index: number): Link | undefined {
  return links.slice(index + 1).find(({ word, comma }) => word !== 'none' || !comma);
}
