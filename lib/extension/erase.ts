import { browser } from './browser.ts';

/** Forgets all that is stored. Gives a function that stores it again. Rejects where nothing was erased. */
export async function eraseAll(): Promise<() => Promise<void>> {
  const before = await browser.storage.local.get(null);
  await browser.storage.local.clear();
  return () => browser.storage.local.set(before);
}
