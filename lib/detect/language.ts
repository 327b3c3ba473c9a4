import { isLower, isUpper } from './characters.ts';

/** Small words that make up much of any text; those that English shares are left out. */
const ENGLISH = /\b(?:the|of|and|to|is|for|with|on|at|by|from|are|was|my|your|our|or|an|it|this|that|have|has|i|you|we)\b/gi;
const OTHER_WORDS = [
  'le|la|les|du|de|des|et|un|une|est|au|aux|pour|dans|sur|avec|qui|elle|ne|pas|sont', // French
  'der|die|das|und|ist|ein|eine|den|dem|für|nicht|mit|von|auf|im|zu|sich|auch|wird|bei', // German
  'el|los|las|y|que|en|una|por|con|del|se|es|su|para|como|al|lo', // Spanish
  'da|uma|não|em|ao|pela|pelo|mais|foi|que', // Portuguese
  'di|che|il|gli|della|nel|sono|alla', // Italian
  'het|een|voor|niet|zijn|dat|ook', // Dutch
].join('|');
const OTHERS = new RegExp(`(?<![\\p{L}])(?:${OTHER_WORDS})(?![\\p{L}])`, 'giu');
const LEAST = 2;

/** Whether `from`..`to` of a text is in another language than English, told by its small words. */
export function isForeignLanguage(text: string, from: number, to: number): boolean {
  if (!mayHoldOthers(text, from, to)) return false;
  const line = text.slice(from, to);
  const others = line.match(OTHERS)?.length ?? 0;
  return others >= LEAST && others > 2 * (line.match(ENGLISH)?.length ?? 0);
}

const LONGEST = Math.max(...OTHER_WORDS.split('|').map(({ length }) => length));
const KEYS: ReadonlySet<number> = new Set(OTHER_WORDS.split('|').map(keyOf));

function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at++) key = nextKey(key, word.charCodeAt(at));
  return key;
}

/** Five bits a letter, without case. */
function nextKey(key: number, unit: number): number {
  return (key << 5) | (unit & 31);
}

/** Whether a line may hold as many foreign words as it takes; false is certain. Beyond ASCII, every letter may be one. */
function mayHoldOthers(text: string, from: number, to: number): boolean {
  let others = 0;
  let [key, length] = [0, 0];
  for (let at = from; at <= to; at++) {
    const unit = at < to ? text.charCodeAt(at) : 0;
    if (isLower(unit) || isUpper(unit)) {
      key = nextKey(key, unit);
      length++;
      continue;
    }
    if (unit > 127 || (length <= LONGEST && KEYS.has(key))) others++;
    if (others === LEAST) return true;
    key = length = 0;
  }
  return false;
}
