import type { RemoteVerdict, Place, Years } from '../../lib/posting/posting.ts';
import type { WordKey, Words } from '../../lib/extension/words.ts';
import { yearsText } from './demand-words.ts';

const remoteWords = {
  remote: 'apply_remote', hybrid: 'apply_hybrid', onsite: 'apply_onsite', unknown: 'apply_remote_unknown',
} as const satisfies Record<RemoteVerdict, WordKey>;

export const remoteText = (remote: RemoteVerdict, words: Words): string => words(remoteWords[remote]);

/** "Columbus, OH"; empty where neither is stated. */
export function placeText({ city, state }: Place): string {
  return [city, state].filter((part) => part !== null).join(', ');
}

/** "2 to 4 years", "2 years or more", "up to 1 year". */
export function rangeText({ min, max }: Years, words: Words): string {
  if (max === null) return words('apply_years_or_more', [yearsText(min, words)]);
  if (min === max) return yearsText(min, words);
  return min === 0 ? words('apply_years_up_to', [yearsText(max, words)]) : words('apply_years_range', [yearsText(min, words), yearsText(max, words)]);
}
