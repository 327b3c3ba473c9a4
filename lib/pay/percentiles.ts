import type { WageArea } from '../knowledge/wages.ts';

export const percentiles = [10, 25, 50, 75, 90] as const;
export type Percentile = (typeof percentiles)[number];

export interface PercentileWage {
  percentile: Percentile;
  /** US dollars a year. */
  wage: number;
}

/** The percentiles that the survey published for this area, lowest first. */
export function publishedWages(area: WageArea): PercentileWage[] {
  return percentiles.flatMap((percentile) => {
    const wage = area[`p${percentile}`];
    return wage === null ? [] : [{ percentile, wage }];
  });
}
