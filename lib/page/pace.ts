/**
 * How often a changing page is read again. All figures in milliseconds.
 *
 * After work that took `w` we rest at least `w / share`, so that we never use more than
 * that share of a page's time. A page that throws everything over again and again is read
 * ever more rarely, and after some twenty seconds of that given up for good.
 */
export const pace = {
  shortestRest: 60,
  longestRest: 2_000,
  share: 0.05,
  /** More added or changed places than this at once: one full reading instead. */
  stormSize: 1_000,
  /** The rest doubles with every storm in a row, up to this. */
  longestStormRest: 4_000,
  stormsUntilStop: 10,
  /** This long without a storm, beyond our own rest: calm, and the count begins anew. */
  calm: 1_000,
} as const;

/** Counts storms in a row and says how long to rest. Times are milliseconds on any one clock. */
export class Pace {
  private storms = 0;
  /** When the last storm came or, once it has been read, when its reading was over. */
  private lastStorm = -Infinity;
  private reading = false;
  private rest: number = pace.shortestRest;

  /** Notes a storm; true if the page should be given up. */
  storm(now: number): boolean {
    const calm = now - this.lastStorm > this.rest + pace.calm;
    this.storms = calm ? 1 : this.storms + 1;
    this.lastStorm = now;
    this.reading = true;
    return this.storms > pace.stormsUntilStop;
  }

  /** The rest to take after work of this length, which was over at `now`. On a busy page reading takes far longer than the work in it. */
  restAfter(work: number, now = this.lastStorm): number {
    if (this.reading) this.lastStorm = now;
    this.reading = false;
    const fair = Math.min(pace.longestRest, work / pace.share);
    const stormy = Math.min(pace.longestStormRest, pace.shortestRest * 2 ** (this.storms - 1));
    this.rest = Math.max(pace.shortestRest, fair, stormy);
    return this.rest;
  }
}
