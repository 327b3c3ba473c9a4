/** Never more work than this at a stretch. */
const sliceMilliseconds = 3;
/** On a page that never rests we still get a slice this often. */
const longestWaitMilliseconds = 200;

export interface Slice {
  /** Whether this slice's time is used up. */
  isLate(): boolean;
}

/**
 * Runs a piece of work, given as a generator that yields wherever it can be interrupted,
 * slice by slice. Resolves with the milliseconds worked when it is done. Once the signal aborts
 * nothing more is done, and on a hidden page the promise may then stay open.
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
      whenIdle(slice, signal);
    };
    whenIdle(slice, signal);
  });
}

/**
 * As soon as the browser has nothing better to do. Not requestIdleCallback: it gives one
 * turn an idle period, which is one slice in fifty milliseconds.
 */
function whenIdle(callback: () => void, signal: AbortSignal): void {
  if (document.hidden) {
    document.addEventListener('visibilitychange', () => whenIdle(callback, signal), { once: true, signal });
    return;
  }
  const once = new AbortController();
  const run = () => {
    if (once.signal.aborted) return;
    once.abort();
    clearTimeout(timer);
    callback();
  };
  const timer = setTimeout(run, longestWaitMilliseconds);
  scheduler.postTask(run, { priority: 'background' }).catch(() => undefined);
}
