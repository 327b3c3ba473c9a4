import { backstageOf } from '../../../scripts/browser/content-world.ts';
import type { LiveBrowser } from '../../../scripts/browser/launch.ts';

/** Puts a value into the extension's store as it stands there, right or wrong. */
export async function store(live: LiveBrowser, key: string, value: unknown): Promise<void> {
  const backstage = await backstageOf(live);
  const api = live.family === 'chromium' ? 'chrome' : 'browser';
  await backstage.evaluate(`${api}.storage.local.set({ ${JSON.stringify(key)}: ${JSON.stringify(value)} })`);
}

/** Forgets everything that was stored. */
export async function clearStore(live: LiveBrowser): Promise<void> {
  const backstage = await backstageOf(live);
  await backstage.evaluate(`${live.family === 'chromium' ? 'chrome' : 'browser'}.storage.local.clear()`);
}
