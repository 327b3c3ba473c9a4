import type { WageArea } from '../knowledge/wages.ts';
import { publishedWages } from './percentiles.ts';
import type { PercentileWage } from './percentiles.ts';

/** A stretch of pay, in US dollars a year, that a strip's width stands for. */
export interface Scale {
  from: number;
  to: number;
}

export interface StripMark extends PercentileWage {
  /** Distance from the strip's left edge, in the unit of its width. */
  x: number;
  /** Where the label's middle stands, moved aside where labels would touch. */
  labelX: number;
}

/** Which row a percentile's label stands in: outer and middle ones above, quartiles below. */
export const labelRows = { above: [10, 50, 90], below: [25, 75] } as const;

const step = 10_000;

/** The scale that holds all wages of these areas, in full tens of thousands; null where none is published. */
export function scaleOf(areas: readonly WageArea[]): Scale | null {
  const wages = areas.flatMap(publishedWages).map(({ wage }) => wage);
  if (wages.length === 0) return null;
  const from = Math.floor(Math.min(...wages) / step) * step;
  const to = Math.ceil(Math.max(...wages) / step) * step;
  return { from, to: to > from ? to : from + step };
}

/**
 * Places an area's percentiles on a strip `width` wide whose ends are the scale's ends.
 * Labels of one row keep `labelGap` between their middles and half of it from the edges.
 */
export function stripOf(area: WageArea, scale: Scale, width: number, labelGap: number): StripMark[] {
  const placed = publishedWages(area).map(({ percentile, wage }) => ({
    percentile,
    wage,
    x: ((wage - scale.from) / (scale.to - scale.from)) * width,
  }));
  const labels = new Map(Object.values(labelRows).flatMap((row) => {
    const marks = placed.filter(({ percentile }) => (row as readonly number[]).includes(percentile));
    const middles = spread(marks.map(({ x }) => x), width, labelGap);
    return marks.map(({ percentile }, index) => [percentile, middles[index] ?? 0] as const);
  }));
  return placed.map((mark) => ({ ...mark, labelX: labels.get(mark.percentile) ?? mark.x }));
}

/** A mark narrower than this is not seen, in the unit of the strip's width. */
const leastWidth = 4;

/**
 * Where pay a year (US dollars) lies on a strip `width` wide. What lies beyond the strip's ends is shown
 * at the end; an end that is not stated reaches to the strip's. Null where neither is stated.
 */
export function placeOn(scale: Scale, width: number, { annualMin, annualMax }: { annualMin: number | null; annualMax: number | null }): { x: number; width: number } | null {
  if (annualMin === null && annualMax === null) return null;
  const at = (wage: number) => Math.min(Math.max(((wage - scale.from) / (scale.to - scale.from)) * width, 0), width);
  const [from, to] = [at(annualMin ?? scale.from), at(annualMax ?? scale.to)];
  const wide = Math.max(to - from, leastWidth);
  return { x: Math.min(Math.max(from + (to - from - wide) / 2, 0), width - wide), width: wide };
}

/** Moves ascending middles apart as little as needed: right first, then back from the right edge. */
function spread(middles: readonly number[], width: number, gap: number): number[] {
  const moved: number[] = [];
  for (const middle of middles) moved.push(Math.max(middle, (moved.at(-1) ?? -gap / 2) + gap));
  let limit = width - gap / 2;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    moved[index] = Math.min(moved[index] ?? limit, limit);
    limit = (moved[index] ?? limit) - gap;
  }
  return moved;
}
