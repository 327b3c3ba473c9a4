/**
 * How often a changing page is read again. All figures in milliseconds.
 *
 * After work that took `w`, we rest at least `w / share`: whatever the page does, we use
 * at most that share of its time. A page that throws everything over again and again is
 * given up for good.
 */
export const pace = {
  shortestRest: 60,
  longestRest: 10_000,
  share: 0.05,
  /** More added or changed places than this at once: one full reading instead. */
  stormSize: 1_000,
  /** So many full readings in a row, with no calm between them: the page never settles. */
  stormsUntilStop: 12,
  /** Calm: this long without a storm. */
  calm: 5_000,
} as const;

export function restAfter(work: number): number {
  return Math.min(pace.longestRest, Math.max(pace.shortestRest, work / pace.share));
}

/** Counts storms in a row. Times are milliseconds on any one clock. */
export class StormWatch {
  private storms = 0;
  private last = -Infinity;

  /** Notes a storm; true if the page should be given up. */
  storm(now: number): boolean {
    this.storms = now - this.last > pace.calm + this.rest ? 1 : this.storms + 1;
    this.last = now;
    return this.storms > pace.stormsUntilStop;
  }

  /** The rest that we ourselves took since the last storm does not count as calm. */
  rest = 0;
}
