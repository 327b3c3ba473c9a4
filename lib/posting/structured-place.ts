import { cased } from './place-words.ts';
import type { Place } from './posting.ts';
import { STATE, stateOf } from './states.ts';
import { asList, asNode, get, textOf } from './structured.ts';
import type { Node } from './structured.ts';

const CITY_STATE = new RegExp(`^\\s*([A-Z][\\p{L} .'’-]{1,40}?),\\s*(${STATE})\\b`, 'u');
const ADDRESS_END = new RegExp(`([A-Z][\\p{L} .'’-]{1,40}?),\\s*(${STATE})(?:\\s+\\d{5}(?:-\\d{4})?)?(?:,?\\s*(?:US|USA|United States))?\\s*$`, 'u');

/** The first place of `jobLocation` that names a city or a state; null where none does. */
export function structuredPlace(posting: Node): Place | null {
  for (const location of asList(get(posting, 'jobLocation'))) {
    const place = placeOf(location);
    if (place && (place.city !== null || place.state !== null)) return place;
  }
  return null;
}

/** `TELECOMMUTE` makes it remote, even beside a place. */
export function structuredRemote(posting: Node): 'remote' | null {
  return asList(get(posting, 'jobLocationType')).some((type) => typeof type === 'string' && /telecommute|remote/i.test(type)) ? 'remote' : null;
}

function placeOf(location: unknown): Place | null {
  if (typeof location === 'string') return fromWords(location);
  const node = asNode(location);
  if (!node) return null;
  const named = fromWords(typeof get(node, 'name') === 'string' ? String(get(node, 'name')) : '');
  const [address] = asList(get(node, 'address') ?? (get(node, 'addressLocality') === undefined ? undefined : node));
  if (typeof address === 'string') return fromWords(address) ?? named;
  const parts = asNode(address);
  if (!parts) return named;
  const locality = textOf(get(parts, 'addressLocality'));
  const region = textOf(get(parts, 'addressRegion'));
  const country = textOf(get(parts, 'addressCountry'));
  const abroad = country !== null && !/^(?:us|usa|u\.s\.a?\.?|united states(?: of america)?)$/i.test(country);
  const inside = locality === null ? null : fromWords(locality);
  if (inside) return inside;
  const city = locality !== null && !/^(?:remote|anywhere|nationwide|united states|usa?|n\/a|various)\b/i.test(locality) ? cased(locality) : null;
  const state = abroad || region === null ? null : stateOf(region.length === 2 ? region.toUpperCase() : region.replace(/^us-/i, ''));
  const place = { city, state };
  // A name that is itself "City, ST" is the better witness where addresses repeat the first city.
  return named && (city === null || named.city !== city) ? named : place;
}

function fromWords(words: string): Place | null {
  const match = CITY_STATE.exec(words) ?? ADDRESS_END.exec(words.replace(/\s+/g, ' '));
  return match ? { city: match[1]?.trim() ?? null, state: stateOf(match[2] ?? '') } : null;
}
