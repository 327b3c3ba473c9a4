import { getContext, setContext } from 'svelte';

/** Scrolls the page to a quote's place: reaches every quote through context. */
type RevealQuote = (place: number) => void;

const key = Symbol('reveal');

export function provideReveal(reveal: RevealQuote): void {
  setContext(key, reveal);
}

export function useReveal(): RevealQuote {
  return getContext<RevealQuote>(key);
}
