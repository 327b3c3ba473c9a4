import { together, type ChangeLog, type Changes } from './change-log.ts';
import { pace, type Pace } from './pace.ts';

/**
 * Waits for the end of a storm of changes. While it blows nothing is observed but a moment now and then,
 * and nothing is read: what is read in a storm is gone before anybody has seen it.
 */
export class StormWatch {
  private readonly log: ChangeLog;
  private readonly pace: Pace;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(log: ChangeLog, pace: Pace) {
    this.log = log;
    this.pace = pace;
  }

  /**
   * Looks whether these changes go on. Calls `over` with all that has changed when the page has been calm
   * for a moment, or `never` if it does not come to rest.
   */
  wait(changes: Changes, over: (changes: Changes) => void, never: () => void): void {
    this.log.take(pace.calmSize);
    this.letPass(pace.moment, () => {
      this.timer = undefined;
      const more = this.log.take();
      const all = together(changes, more);
      if (!more.storm) return over(all);
      if (this.pace.storm(performance.now(), changes.storm)) return never();
      this.log.pause();
      this.timer = setTimeout(() => this.wait(all, over, never), this.pace.restInStorm());
    });
  }

  /** In short turns, between which the page has its own: on a busy machine time passes without anybody's doing. */
  private letPass(time: number, then: () => void): void {
    const turn = Math.min(time, pace.turn);
    this.timer = setTimeout(() => (time > turn ? this.letPass(time - turn, then) : then()), turn);
  }

  /** Waits no longer; false if nothing was waited for. */
  stop(): boolean {
    const waiting = this.timer !== undefined;
    clearTimeout(this.timer);
    this.timer = undefined;
    return waiting;
  }
}
