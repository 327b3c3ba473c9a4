import type { Dictionary } from '../knowledge/dictionary.ts';
import { matcherOf } from './matcher.ts';
import type { Matcher } from './matcher.ts';
import type { Reading } from './reading.ts';
import { mayHold, scan } from './scan.ts';

/**
 * A reading that judges nothing and marks nothing: it waits for the first thing that could be
 * a mention. Most pages have none, and are spared the judge and all its evidence.
 * Needs written forms only; `onFind` is called once.
 */
export function openScout(dictionary: Dictionary, onFind: () => void): Reading {
  let matcher: Matcher | undefined;
  let found = false;
  return {
    revision: 0,
    add(text) {
      matcher ??= matcherOf(dictionary);
      if (!found && mayHold(matcher, text) && scan(matcher, text).length > 0) {
        found = true;
        onFind();
      }
      return null;
    },
    settle: () => [],
    remove: () => undefined,
    judge: () => [],
  };
}
