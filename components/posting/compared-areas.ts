import type { WageArea, WageTable } from '../../lib/knowledge/wages.ts';
import { areasOf } from '../../lib/pay/compare-pay.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import type { Home } from '../../lib/profile/profile.ts';

interface ComparedAreas {
  /** The nearest first, the nation last. */
  areas: WageArea[];
  /** Whose place the first is; `nation` where neither is known. */
  by: 'posting' | 'home' | 'nation';
}

/** With which areas a posting's pay is compared: its place, for remote work the reader's own. */
export function comparedAreas({ place, remote }: Pick<Posting, 'place' | 'remote'>, home: Home | null, wages: WageTable): ComparedAreas {
  const own = home && { city: home.city, state: home.state };
  const chosen = remote === 'remote' ? own ?? place : place;
  const areas = areasOf(wages, chosen);
  if (areas.length < 2) return { areas, by: 'nation' };
  return { areas, by: chosen === own ? 'home' : 'posting' };
}
