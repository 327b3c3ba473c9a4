import shipped from '../../data/price-parity/2024.json' with { type: 'json' };
import type { PriceTable } from '../../lib/knowledge/price-parity.ts';

/** The price levels of areas. Their shape is checked by a test. */
export const prices = shipped as PriceTable;
