/** States and territories of the United States as addresses write them. */

const NAMES: Readonly<Record<string, string>> = {
  alabama: 'AL', alaska: 'AK', arizona: 'AZ', arkansas: 'AR', california: 'CA', colorado: 'CO', connecticut: 'CT',
  delaware: 'DE', 'district of columbia': 'DC', florida: 'FL', georgia: 'GA', hawaii: 'HI', idaho: 'ID', illinois: 'IL',
  indiana: 'IN', iowa: 'IA', kansas: 'KS', kentucky: 'KY', louisiana: 'LA', maine: 'ME', maryland: 'MD',
  massachusetts: 'MA', michigan: 'MI', minnesota: 'MN', mississippi: 'MS', missouri: 'MO', montana: 'MT', nebraska: 'NE',
  nevada: 'NV', 'new hampshire': 'NH', 'new jersey': 'NJ', 'new mexico': 'NM', 'new york': 'NY', 'north carolina': 'NC',
  'north dakota': 'ND', ohio: 'OH', oklahoma: 'OK', oregon: 'OR', pennsylvania: 'PA', 'puerto rico': 'PR',
  'rhode island': 'RI', 'south carolina': 'SC', 'south dakota': 'SD', tennessee: 'TN', texas: 'TX', utah: 'UT',
  vermont: 'VT', virginia: 'VA', washington: 'WA', 'west virginia': 'WV', wisconsin: 'WI', wyoming: 'WY', guam: 'GU',
};
const CODES = new Set([...Object.values(NAMES), 'VI']);

/** As newspapers write them; the names of one word and two letters stand above. */
const SHORT: Readonly<Record<string, string>> = {
  ala: 'AL', ariz: 'AZ', ark: 'AR', calif: 'CA', colo: 'CO', conn: 'CT', del: 'DE', fla: 'FL', ill: 'IL', ind: 'IN', kan: 'KS', mass: 'MA',
  mich: 'MI', minn: 'MN', miss: 'MS', mont: 'MT', neb: 'NE', nev: 'NV', okla: 'OK', ore: 'OR', penn: 'PA', tenn: 'TN', tex: 'TX', wash: 'WA',
  wva: 'WV', wis: 'WI', wyo: 'WY',
};

/** Two letters for a name or an abbreviation; null for anything else. */
export function stateOf(written: string): string | null {
  const plain = written.trim().replace(/[.'’ʻ]/g, '');
  if (CODES.has(plain.toUpperCase()) && plain === plain.toUpperCase()) return plain;
  const name = plain.toLowerCase().replace(/\s+/g, ' ');
  if (written.trim().endsWith('.') && Object.hasOwn(SHORT, name)) return SHORT[name] ?? null;
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null;
}

const short = Object.keys(SHORT).map((name) => name.replace(/\b\w/, (letter) => letter.toUpperCase()));
const names = Object.keys(NAMES).sort((a, b) => b.length - a.length).map((name) => name.replace(/\b\w/g, (letter) => letter.toUpperCase()).replace(' Of ', ' of '));

/** A state's name or abbreviation as the source of a regular expression without groups; case matters. */
export const STATE = `(?:${[...names, ...names.map((name) => name.toUpperCase()), ...[...CODES].map((code) => code)].join('|')}|D\\.C\\.|Hawai['’ʻ]i|[NSW]\\.\\s?[A-Z]\\.|W\\.\\s?Va\\.|(?:${short.join('|')})\\.)`;

/** Every state's full name in a text. */
export const STATE_NAME = new RegExp(`(?<![\\p{L}])(?:${names.join('|')})(?![\\p{L}])`, 'gu');
