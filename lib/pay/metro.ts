import type { WageArea, WageTable } from '../knowledge/wages.ts';

/** A place as a posting states it: the city in any spelling, the state by its postal code. */
export interface StatedPlace {
  city: string | null;
  state: string | null;
}

/** Names with a hyphen of their own; all other hyphens in titles part one city from the next. */
const HYPHENATED = ['Winston-Salem', 'Wilkes-Barre'] as const;

/** What people write for a city whose area has another name in its title. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'new york city NY': 'new york', 'nyc NY': 'new york', 'manhattan NY': 'new york', 'brooklyn NY': 'new york', 'bronx NY': 'new york',
  'the bronx NY': 'new york', 'queens NY': 'new york', 'staten island NY': 'new york',
};

/**
 * Titles of areas in several states do not say which city lies where, and other towns bear the same
 * names (Newark, NY is a village far from the metropolitan Newark, NJ). The first city lies in the
 * first state; of the others, these are known.
 */
const KNOWN = new Set([
  'newark NJ', 'jersey city NJ', 'camden NJ', 'wilmington DE', 'vancouver WA', 'hillsboro OR', 'kansas city KS', 'saint paul MN',
  'bloomington MN', 'arlington VA', 'alexandria VA', 'moline IL', 'rock island IL', 'bethlehem PA', 'easton PA', 'cambridge MA',
  'newton MA', 'concord NC', 'gastonia NC', 'naperville IL', 'elgin IL', 'martinsburg WV', 'ashland KY', 'bristol TN', 'bristol VA',
  'warwick RI', 'mishawaka IN', 'chesapeake VA', 'norfolk VA', 'steubenville OH', 'onalaska WI', 'texarkana AR',
]);

/**
 * The metropolitan area of a place, by the city names in the areas' titles. Undefined unless exactly
 * one area fits: suburbs that no title names, and cities of which the state is not certain, stay with
 * the state's figures.
 */
export function metroOf({ areas }: WageTable, { city, state }: StatedPlace): WageArea | undefined {
  if (city === null || state === null) return undefined;
  const written = plain(city);
  const name = OTHER_NAMES[`${written} ${state}`] ?? written;
  const fitting = areas.filter((area) => area.type === 'metro' && area.states.includes(state) && names(area, name, state));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function names(area: WageArea, city: string, state: string): boolean {
  const place = citiesOf(area.title).indexOf(city);
  if (place < 0) return false;
  return area.states.length === 1 || (place === 0 && area.states[0] === state) || KNOWN.has(`${city} ${state}`);
}

/** `Louisville/Jefferson County, KY-IN`: louisville. `Urban Honolulu, HI`: honolulu. */
function citiesOf(title: string): string[] {
  let cities = title.replace(/,[^,]*$/, '');
  for (const name of HYPHENATED) cities = cities.replace(name, name.replace('-', '\u2011'));
  return cities.split(/-+|\//).map(plain).filter((city) => !city.endsWith(' county'));
}

/** Small letters, `St.` in full, without the words that titles add (`Urban`, `Town`, Boise's `City`). */
function plain(city: string): string {
  return city.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('\u2010', '-').replaceAll('-', '\u2011').replace(/[.,]/g, ' ')
    .replace(/\bst\s/g, 'saint ').replace(/\bft\s/g, 'fort ').replace(/\bmt\s/g, 'mount ')
    .replace(/^(?:urban|city of)\s/, '').replace(/\stown$/, '').replace(/^boise city$/, 'boise').replace(/\s+/g, ' ').trim();
}
