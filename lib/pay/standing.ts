import type { WageArea } from '../knowledge/wages.ts';
import { publishedWages } from './percentiles.ts';
import type { Percentile } from './percentiles.ts';

/**
 * Where a wage stands among those of an area. `at`: its percentile, read on the straight line between
 * the two published percentiles around it, unrounded. `below` and `above`: it lies under the lowest or
 * over the highest published one; how far, the survey does not say, and nothing is extrapolated.
 */
export type Standing =
  | { kind: 'at'; percentile: number }
  | { kind: 'below' | 'above'; percentile: Percentile; /** US dollars a year at that percentile. */ wage: number };

/** Standing of a wage in US dollars a year; null where the survey published nothing for the area. */
export function standingOf(area: WageArea, wage: number): Standing | null {
  const published = publishedWages(area);
  const [lowest, highest] = [published[0], published.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  if (wage < lowest.wage) return { kind: 'below', ...lowest };
  if (wage > highest.wage) return { kind: 'above', ...highest };
  const upper = published.findIndex((one) => one.wage >= wage);
  const [from, to] = [published[upper - 1] ?? lowest, published[upper] ?? lowest];
  const share = to.wage === from.wage ? 0 : (wage - from.wage) / (to.wage - from.wage);
  return { kind: 'at', percentile: from.percentile + share * (to.percentile - from.percentile) };
}
