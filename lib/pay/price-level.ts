import type { WageArea } from '../knowledge/wages.ts';
import type { PriceArea, PriceTable } from '../knowledge/price-parity.ts';

/** The price level of a wage area; undefined for the nation and where none is published (PR, GU, VI). */
export function priceLevelOf({ areas }: PriceTable, { type, code }: WageArea): PriceArea | undefined {
  return areas.find((area) => area.type === type && area.code === code);
}

/**
 * What an amount buys, in dollars at the nation's average prices: amount x 100 / price level, which is
 * how the Bureau of Economic Analysis says to use the parities. To the dollar.
 */
export function atNationalPrices(amount: number, { level }: PriceArea): number {
  return Math.round((amount * 100) / level);
}
