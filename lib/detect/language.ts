/** Small words that make up much of any text; those that English shares are left out. */
const ENGLISH = /\b(?:the|of|and|to|is|for|with|on|at|by|from|are|was|my|your|our|or|an|it|this|that|have|has|i|you|we)\b/gi;
const OTHERS = new RegExp(`(?<![\\p{L}])(?:${[
  'le|la|les|du|de|des|et|un|une|est|au|aux|pour|dans|sur|avec|qui|elle|ne|pas|sont', // French
  'der|die|das|und|ist|ein|eine|den|dem|für|nicht|mit|von|auf|im|zu|sich|auch|wird|bei', // German
  'el|los|las|y|que|en|una|por|con|del|se|es|su|para|como|al|lo', // Spanish
  'da|uma|não|em|ao|pela|pelo|mais|foi|que', // Portuguese
  'di|che|il|gli|della|nel|sono|alla', // Italian
  'het|een|voor|niet|zijn|dat|ook', // Dutch
].join('|')})(?![\\p{L}])`, 'giu');
const LEAST = 2;

/** Whether a stretch of text is in another language than English, told by its small words. */
export function isForeignLanguage(text: string): boolean {
  const others = text.match(OTHERS)?.length ?? 0;
  return others >= LEAST && others > 2 * (text.match(ENGLISH)?.length ?? 0);
}
