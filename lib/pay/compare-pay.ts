import type { WageArea, WageTable } from '../knowledge/wages.ts';
import { nationOf, stateOf } from './area.ts';
import { metroOf } from './metro.ts';
import type { StatedPlace } from './metro.ts';
import type { PayAmount } from './pay-amount.ts';
import { atNationalPrices, priceLevelOf } from './price-level.ts';
import type { PriceArea, PriceTable } from '../knowledge/price-parity.ts';
import { publishedWages } from './percentiles.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** What comparing needs of an amount: US dollars a year, null for an end that is not stated. */
export type AnnualPay = Pick<PayAmount, 'currency' | 'annualMin' | 'annualMax'>;

/** Both ends of an amount; null where the amount does not state the end. */
export interface Standings {
  min: Standing | null;
  max: Standing | null;
}

export interface AreaComparison extends Standings {
  area: WageArea;
}

/** Pay at the nation's prices, among the nation's wages. */
export interface PriceAdjusted extends Standings {
  level: PriceArea;
  source: PriceTable['source'];
  /** US dollars a year at the nation's average prices. */
  annualMin: number | null;
  annualMax: number | null;
}

export interface PayComparison {
  /** Says whose wages these are, as of when and from where; to be shown with every percentile. */
  source: WageTable['source'];
  /** In the order of the areas asked for. */
  areas: AreaComparison[];
  /** Null where not asked for, for the nation, and where no price level is published. */
  adjusted: PriceAdjusted | null;
}

/**
 * The areas to compare with, the nearest first, the nation last: the metropolitan area of the place
 * where it is certain, else the state, then the nation. Areas without published wages are passed over.
 */
export function areasOf(wages: WageTable, place: StatedPlace | null): WageArea[] {
  const state = place?.state ? stateOf(wages, place.state) : undefined;
  const local = [place ? metroOf(wages, place) : undefined, state].find((area) => area !== undefined && publishedWages(area).length > 1);
  return [local, nationOf(wages)].filter((area) => area !== undefined);
}

/**
 * Holds posted pay against the wages of areas. Give `prices` to have it at the nation's prices as well;
 * they are those of the first area. Null for pay in another currency and where nothing is a year's pay:
 * production pay and unknown periods are not compared.
 */
export function comparePay(pay: AnnualPay, areas: readonly WageArea[], wages: WageTable, prices?: PriceTable): PayComparison | null {
  if (pay.currency !== 'USD' || (pay.annualMin === null && pay.annualMax === null)) return null;
  return {
    source: wages.source,
    areas: areas.map((area) => ({ area, ...standingsOf(area, pay) })),
    adjusted: prices ? adjusted(pay, areas[0], wages, prices) : null,
  };
}

function standingsOf(area: WageArea, { annualMin, annualMax }: Pick<AnnualPay, 'annualMin' | 'annualMax'>): Standings {
  const standing = (wage: number | null) => (wage === null ? null : standingOf(area, wage));
  return { min: standing(annualMin), max: standing(annualMax) };
}

function adjusted(pay: AnnualPay, area: WageArea | undefined, wages: WageTable, prices: PriceTable): PriceAdjusted | null {
  const level = area && priceLevelOf(prices, area);
  const nation = nationOf(wages);
  if (!level || !nation) return null;
  const real = (amount: number | null) => (amount === null ? null : atNationalPrices(amount, level));
  const amounts = { annualMin: real(pay.annualMin), annualMax: real(pay.annualMax) };
  return { level, source: prices.source, ...amounts, ...standingsOf(nation, amounts) };
}
