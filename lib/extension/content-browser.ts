import type { Browser } from 'webextension-polyfill';

/**
 * The door to the extension API for what also runs in pages. The browsers we support all
 * answer by promises here, so the page script can do without the polyfill: that would be
 * an eighth of its size.
 */
const world = globalThis as { browser?: Browser; chrome?: Browser };

function api(): Browser {
  const found = world.browser ?? world.chrome;
  if (!found) throw new Error('there is no extension API here');
  return found;
}

/** Looked up at each use: after an update of the extension the old API is gone. */
export const browser: Pick<Browser, 'runtime' | 'storage'> = {
  get runtime() {
    return api().runtime;
  },
  get storage() {
    return api().storage;
  },
};
