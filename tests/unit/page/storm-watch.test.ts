import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeLog, Changes } from '../../../lib/page/change-log.ts';
import { Pace, pace } from '../../../lib/page/pace.ts';
import { StormWatch } from '../../../lib/page/storm-watch.ts';

/** A log that sees so many changed nodes in each moment; the last of them goes on for ever. */
function watching(...moments: number[]) {
  const seen = { looks: 0, paused: false, over: 0, never: 0 };
  let most = Infinity;
  const take = (limit = Infinity): Changes => {
    seen.paused = false;
    if (limit < Infinity) {
      most = limit;
      return none;
    }
    const moment = moments[Math.min(seen.looks, moments.length - 1)] ?? 0;
    seen.looks += 1;
    return { ...none, storm: moment > most };
  };
  const log = { take, pause: () => { seen.paused = true; } } as unknown as ChangeLog;
  const rhythm = new Pace();
  rhythm.storm(performance.now());
  const watch = new StormWatch(log, rhythm);
  watch.wait(none, () => { seen.over += 1; }, () => { seen.never += 1; });
  return { seen, watch };
}

const none: Changes = { storm: false, touched: new Set(), fresh: new Set() };
const storm = 1_000_000;

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('StormWatch', () => {
  it('lets a list that has come all at once be read after a moment', () => {
    const { seen } = watching(0);
    vi.advanceTimersByTime(pace.moment);
    expect(seen).toMatchObject({ looks: 1, over: 1, never: 0 });
  });

  it('has what stands read within two seconds after a storm has ended, however long it was', () => {
    for (const looks of [1, 4, 9, 14]) {
      const { seen } = watching(...Array.from({ length: looks }, () => storm), 0);
      while (seen.looks < looks) vi.advanceTimersByTime(10);
      vi.advanceTimersByTime(2_000);
      expect(seen, `after ${looks} looks`).toMatchObject({ looks: looks + 1, over: 1, never: 0 });
    }
  });

  it('looks ever more rarely and observes nothing in between', () => {
    const { seen } = watching(storm);
    vi.advanceTimersByTime(10_000);
    expect(seen.looks).toBeLessThanOrEqual(10);
    expect(seen.paused).toBe(true);
  });

  it('takes a stream of changes for a storm, and a trickle for none', () => {
    const stream = watching(pace.calmSize + 1, pace.calmSize);
    vi.advanceTimersByTime(pace.moment);
    expect(stream.seen.over).toBe(0);
    vi.advanceTimersByTime(pace.longestStormRest + pace.moment);
    expect(stream.seen.over).toBe(1);
  });

  it('gives up what never ends, after some twenty seconds, and then rests for good', () => {
    const { seen } = watching(storm);
    vi.advanceTimersByTime(18_000);
    expect(seen.never).toBe(0);
    vi.advanceTimersByTime(12_000);
    const { looks } = seen;
    expect(seen).toMatchObject({ over: 0, never: 1 });
    vi.advanceTimersByTime(60_000);
    expect(seen).toMatchObject({ looks, never: 1 });
  });

  it('tells all that has changed from its beginning to its end', () => {
    const [early, late] = ['early', 'late'].map((name) => ({ name }) as unknown as Node);
    const log = { take: (limit?: number) => (limit === undefined ? { ...none, touched: new Set([late]) } : none) } as unknown as ChangeLog;
    let told: Changes | undefined;
    new StormWatch(log, new Pace()).wait({ ...none, touched: new Set(early ? [early] : []) }, (changes) => { told = changes; }, () => undefined);
    vi.advanceTimersByTime(pace.moment);
    expect([...(told?.touched ?? [])]).toEqual([early, late]);
  });

  it('looks no more once it is stopped', () => {
    const { seen, watch } = watching(storm);
    expect([watch.stop(), watch.stop()]).toEqual([true, false]);
    vi.advanceTimersByTime(60_000);
    expect(seen).toMatchObject({ looks: 0, over: 0, never: 0 });
  });
});
