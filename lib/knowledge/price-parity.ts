import { z } from 'zod';
import { asOf } from './figure.ts';

/** Price levels of areas as the Bureau of Economic Analysis publishes them, nation = 100. */
export const priceTable = z.strictObject({
  source: z.strictObject({
    title: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }),
    asOf,
  }),
  areas: z.array(z.strictObject({
    type: z.enum(['state', 'metro']),
    /** A postal code, or a metropolitan area's number: the same codes as the wages'. */
    code: z.string().min(1),
    title: z.string().min(1),
    /** All prices, as a percentage of the nation's. */
    level: z.number().min(50).max(200),
  })).min(1),
});

export type PriceTable = z.infer<typeof priceTable>;
export type PriceArea = PriceTable['areas'][number];
