import type { Education } from './posting.ts';
import { anyOf } from './tree.ts';
import type { Link, Unit } from './units.ts';

/** Folding lists: units of one sort side by side, as in "CPC, COC or CCS", become one unit. */

export function withLists(links: readonly Link[]): Link[] {
  const ways = ownConditions(links);
  const folded: Link[] = [];
  let length = 0;
  links.forEach((link, index) => {
    const last = folded.at(-1);
    if (last && goesOn(links, index, length, ways)) {
      last.unit = either(last.unit, link.unit);
      last.listed ||= link.word === 'none' && link.comma;
      length++;
    } else {
      folded.push(ways.has(index) && index > 0 && link.word === 'none' && link.comma && links.some((each, later) => later > index && each.word === 'or' && ways.has(later)) ? { ...link, word: 'or' } : { ...link });
      length = 1;
    }
  });
  return folded;
}

function either(one: Unit, other: Unit): Unit {
  return {
    requirement: anyOf([one.requirement, other.requirement]) ?? one.requirement,
    sort: one.sort === other.sort ? one.sort : 'mixed',
    issuer: one.issuer && other.issuer,
  };
}

/** The unit is a further choice of the list of `length` units before it. */
function goesOn(links: readonly Link[], index: number, length: number, ways: ReadonlySet<number>): boolean {
  const here = links[index];
  const before = links[index - 1];
  if (!here || !before) return false;
  if (here.unit.sort !== before.unit.sort) return schoolingOrYears(links, index);
  if (here.unit.sort === 'mixed' || ways.has(index)) return false;
  const { word, comma, choice, both } = here;
  if (word === 'slash') return true;
  if (word === 'or') return here.unit.sort !== 'experience' && !ownCondition(links, index) && (!comma || length > 1 || endsList(links, index));
  if (word === 'with') return false;
  if (word === 'and') return choice && !both;
  if (both) return false;
  const end = ending(links, index);
  if (here.unit.sort === 'credential') return choice || end?.word !== 'and';
  return choice ? end?.word !== 'and' : here.unit.sort === 'education' ? false : end?.word === 'or';
}

/** Nothing of another sort follows that the last of two could have for itself: "CPC, or CCS". */
function endsList(links: readonly Link[], index: number): boolean {
  const after = links[index + 1];
  return !after || after.unit.sort === links[index]?.unit.sort;
}

/** The next word in the list, which its commas stand for; none if the sort changes first. */
function ending(links: readonly Link[], index: number): Link | undefined {
  const here = links[index];
  for (const link of links.slice(index + 1)) {
    if (link.unit.sort !== here?.unit.sort) return undefined;
    if (link.word === 'or' || link.word === 'and') return link;
  }
  return undefined;
}

/**
 * Units that are ways of their own because each has a condition: "CPC with one year, CCS with
 * three, or RHIT with five"; or because the last of a list with commas goes on with one of its
 * own sort: "CCS, CIC, or RHIT + CCA".
 */
function ownConditions(links: readonly Link[]): ReadonlySet<number> {
  const conditioned = links.flatMap((_, index) => (hasCondition(links, index) ? [headOf(links, index)] : []));
  const ways = new Set(conditioned.length > 1 ? conditioned : []);
  links.forEach((link, index) => {
    const after = links[index + 1];
    if (after?.word === 'with' && !after.comma && link.comma && link.choice && after.unit.sort === link.unit.sort) ways.add(index);
    if (link.word !== 'or' || !after || link.choice) return;
    if (after.own) ways.add(index);
    if (!link.comma) return;
    if ((after.word === 'with' || after.word === 'and') && !after.comma && after.unit.sort === 'credential' && link.unit.sort === 'credential') ways.add(index);
  });
  return ways;
}

/** "RHIA/RHIT with five years": the first of those that share the condition. Degrees share no years: "bachelor's or associate degree with two years". */
function headOf(links: readonly Link[], index: number): number {
  let head = index;
  while (head > 0 && !links[head]?.comma && (links[head]?.word === 'slash' || links[head]?.word === 'or') && links[head]?.unit.sort === links[head - 1]?.unit.sort && !isCompensated(links, index)) head--;
  return head;
}

/** Years that make up for a degree that is lower than the one before. */
function isCompensated(links: readonly Link[], index: number): boolean {
  return links[index + 1]?.unit.sort === 'experience' && levelOf(links[index]) < levelOf(links[index - 1]);
}

const LEVELS: readonly Education[] = ['high-school', 'certificate', 'associate', 'bachelor', 'master'];

/** Of what is no schooling, above all; of what stands before the first, too. */
function levelOf(link: Link | undefined): number {
  return link && 'education' in link.unit.requirement ? LEVELS.indexOf(link.unit.requirement.education) : LEVELS.length;
}

/** The next unit is of another sort and joined by `and` or `with`. */
function hasCondition(links: readonly Link[], index: number): boolean {
  const after = links[index + 1];
  return after !== undefined && !after.comma && (after.word === 'with' || after.word === 'and') && after.unit.sort !== links[index]?.unit.sort;
}

/** "Bachelor's, or associate's with two years": schooling and years that have a condition of their own. */
function ownCondition(links: readonly Link[], index: number): boolean {
  const after = links[index + 1];
  if (!after || after.comma || after.unit.sort === links[index]?.unit.sort) return false;
  return isCompensated(links, index) ? after.word === 'with' || after.word === 'and' : links[index]?.unit.sort === 'experience' && after.word === 'with';
}

/** "CPC and a degree or two years", "CPC with CPC-I or a degree": the `or` is inside the condition. */
function schoolingOrYears(links: readonly Link[], index: number): boolean {
  const [here, before, earlier] = [links[index], links[index - 1], links[index - 2]];
  if (here?.word !== 'or' || here.comma || hasCondition(links, index) || !earlier) return false;
  if (before?.word === 'with' && !before.comma && here.unit.sort !== 'credential') return true;
  const sorts = [here.unit.sort, before?.unit.sort].sort().join();
  return sorts === 'education,experience' && earlier.unit.sort === 'credential' && before?.word !== 'or';
}
