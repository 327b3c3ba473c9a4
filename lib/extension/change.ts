import type { StoreItem } from './store.ts';

/**
 * Changes a stored item so that two windows that do it at once lose nothing: each change is made to
 * what the one before it has written. For the extension's own pages and its background only: in a
 * page, the lock would be the page's, and the page could see it.
 */
export async function change<T>(item: StoreItem<T>, how: (value: T) => T): Promise<void> {
  await navigator.locks.request(`codecue-${item.key}`, async () => {
    const { value } = await item.read();
    await item.write(how(value));
  });
}
