/**
 * How often a changing page is read again. All figures in milliseconds.
 *
 * After work that took `w` we rest at least `w / share`, so that we never use more than
 * that share of a page's time. While a page throws everything over again and again it is not read
 * but looked at for a moment, ever more rarely, and after some twenty seconds of that given up for good.
 */
export const pace = {
  shortestRest: 60,
  longestRest: 2_000,
  share: 0.05,
  /** More added or changed places than this at once: one full reading instead, when the storm is over. */
  stormSize: 1_000,
  /** A storm is on while more than this changes in a moment: 2,000 places a second. */
  calmSize: 200,
  moment: 100,
  turn: 10,
  /** Between two such looks. It doubles with every look in vain, up to the longest: so soon is read what stands. */
  stormRest: 250,
  longestStormRest: 1_500,
  stormsUntilStop: 16,
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

  /** Notes a storm, or that the last one `goesOn`; true if the page should be given up. */
  storm(now: number, goesOn = false): boolean {
    const calm = !goesOn && now - this.lastStorm > this.rest + pace.calm;
    this.storms = calm ? 1 : this.storms + 1;
    this.lastStorm = now;
    this.reading = true;
    return this.storms > pace.stormsUntilStop;
  }

  /** The rest to take before the next look at a storm. */
  restInStorm(): number {
    this.rest = Math.min(pace.longestStormRest, pace.stormRest * 2 ** Math.max(0, this.storms - 2));
    return this.rest;
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
