import { getContext, setContext } from 'svelte';
import type { Words } from '../lib/extension/words.ts';

/** The interface's words reach components through context, so that none needs the extension API. */
const key = Symbol('words');

export function provideWords(words: Words): void {
  setContext(key, words);
}

export function useWords(): Words {
  return getContext<Words>(key);
}
