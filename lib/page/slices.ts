/**
 * Work in slices: never more than a few milliseconds at a stretch, and only when the
 * browser has nothing better to do. The timeout keeps us alive on a page that never rests.
 */
const sliceMilliseconds = 4;
const longestWaitMilliseconds = 200;

export interface Slice {
  /** Whether this slice's time is used up. */
  isLate(): boolean;
}

/**
 * Runs a piece of work, given as a generator that yields wherever it can be interrupted,
 * slice by slice. Resolves with the milliseconds worked when it is done or the signal aborts.
 */
export function inSlices(work: (slice: Slice) => Generator<void>, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let end = 0;
    let worked = 0;
    const steps = work({ isLate: () => performance.now() >= end });
    const slice = () => {
      if (signal.aborted) return resolve(worked);
      const start = performance.now();
      end = start + sliceMilliseconds;
      try {
        const { done } = steps.next();
        worked += performance.now() - start;
        if (done) return resolve(worked);
      } catch (error) {
        return reject(error instanceof Error ? error : new Error(String(error)));
      }
      whenIdle(slice);
    };
    whenIdle(slice);
  });
}

function whenIdle(callback: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', () => whenIdle(callback), { once: true });
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: longestWaitMilliseconds });
  else setTimeout(callback, 0);
}
