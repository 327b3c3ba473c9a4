/**
 * The slim dictionary of the always-on page script: written forms, evidence words and
 * how they are weighed; no prose. Compiled at build time from data/ by `compileDictionary`.
 */
export interface Dictionary {
  /** Term ids with the label their card is headed with; forms refer to them by index. */
  terms: readonly { id: string; label: string }[];
}
