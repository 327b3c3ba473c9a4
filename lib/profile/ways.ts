import type { Education } from '../posting/posting.ts';
import type { Demand, Judged, JudgedDemand } from './judge-demand.ts';
import { schoolings } from './profile.ts';

/** One way through a tree: the demands that meet it together, in the order of the posting. */
type Way = readonly JudgedDemand[];

/** Of a level's ways only the nearest go on; no posting has as many. */
const mostWays = 64;

/**
 * The way through the tree that takes the least effort; of equal ones the first of the posting. Judged
 * as a whole, because a demand that stands in two places is met once for both, and years run at the
 * same time. `effortOf`: of one demand, 0 where it is met.
 */
export function nearestWay(tree: Judged, effortOf: (one: JudgedDemand) => number): Way {
  const effort = (way: Way) => way.reduce((sum, one) => sum + effortOf(one), 0);
  return waysOf(tree, effort)[0] ?? [];
}

/** The nearest first. */
function waysOf(tree: Judged, effort: (way: Way) => number): Way[] {
  if ('demand' in tree) return [[tree]];
  if ('any' in tree) return sorted(tree.any.flatMap((part) => waysOf(part, effort)), effort);
  return tree.all.reduce<Way[]>((ways, part) => {
    const further = waysOf(part, effort);
    return sorted(ways.flatMap((way) => further.map((rest) => withoutLesser([...way, ...rest]))), effort);
  }, [[]]);
}

function sorted(ways: readonly Way[], effort: (way: Way) => number): Way[] {
  // Sorting is stable: equal ways stay in the order of the posting.
  return ways.map((way) => ({ way, effort: effort(way) })).sort((a, b) => a.effort - b.effort).slice(0, mostWays).map(({ way }) => way);
}

/** Each demand once; of several for years or for schooling only the greatest, which includes the others. */
function withoutLesser(demands: readonly JudgedDemand[]): JudgedDemand[] {
  return demands.filter((one, at) => !demands.some((other, place) => other !== one && includes(other.demand, one.demand, place < at)));
}

/** `equally`: whether an equal demand counts as including the other. */
function includes(greater: Demand, lesser: Demand, equally: boolean): boolean {
  if ('experienceYears' in greater && 'experienceYears' in lesser) {
    return greater.experienceYears > lesser.experienceYears || (equally && greater.experienceYears === lesser.experienceYears);
  }
  if ('education' in greater && 'education' in lesser && isDegree(greater) && isDegree(lesser)) {
    const [high, low] = [greater, lesser].map(({ education }) => schoolings.indexOf(education));
    return high !== undefined && low !== undefined && (high > low || (equally && high === low));
  }
  return equally && JSON.stringify(greater) === JSON.stringify(lesser);
}

/** A coding certificate is in no degree of itself. */
function isDegree({ education }: Extract<Demand, { education: Education }>): boolean {
  return education !== 'certificate';
}
