import { browser } from './content-browser.ts';
import { isOrphaned } from './lifetime.ts';

/**
 * One item in the browser's local storage, kept as `{ version, value }`. Own code rather
 * than a storage library because the page script reads it too, where bytes count, and
 * because every way in which a stored value can be wrong must have a defined answer.
 */
export interface StoreItem<T> {
  readonly key: string;
  /** `reset` is true where something was stored that could not be read, so that the user can be told. */
  read(): Promise<Stored<T>>;
  /** Rejects where the browser does not keep it, as when its room is used up. What could not be read is set aside, not lost. */
  write(value: T): Promise<void>;
  /** Calls back after each change made anywhere in the extension, until the signal aborts. */
  watch(callback: (value: T) => void, signal: AbortSignal): void;
}

export interface Stored<T> {
  value: T;
  reset: boolean;
}

export interface ItemDefinition<T> {
  key: string;
  /** The version that `write` stores; a whole number from 1. */
  version: number;
  initial: T;
  /** Gives the checked value, or null if it is not one. */
  parse(value: unknown): T | null;
  /** migrations[n] turns a value of version n into one of version n + 1. */
  migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
}

export function defineItem<T>(definition: ItemDefinition<T>): StoreItem<T> {
  const { key } = definition;
  return {
    key,
    async read() {
      const found = await browser.storage.local.get(key);
      return restore(definition, found[key]);
    },
    async write(value) {
      const { [key]: before } = await browser.storage.local.get(key);
      const aside = restore(definition, before).reset ? { [`${key}-set-aside`]: before } : {};
      await browser.storage.local.set({ ...aside, [key]: { version: definition.version, value } });
    },
    watch(callback, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
        if (key in changes) callback(restore(definition, changes[key]?.newValue).value);
      };
      browser.storage.local.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => {
        // In a script that an update has orphaned the API is gone, and the listener with it.
        if (!isOrphaned()) browser.storage.local.onChanged.removeListener(onChanged);
      });
    },
  };
}

/** Exported for tests: what a raw stored value means. */
export function restore<T>(definition: ItemDefinition<T>, raw: unknown): Stored<T> {
  if (raw === undefined) return { value: definition.initial, reset: false };
  const value = parsed(definition, raw);
  return value === null ? { value: definition.initial, reset: true } : { value, reset: false };
}

function parsed<T>({ version, migrations = {}, parse }: ItemDefinition<T>, raw: unknown): T | null {
  if (typeof raw !== 'object' || raw === null || !('version' in raw) || !('value' in raw)) return null;
  const stored = raw.version;
  // A newer version comes from a newer CodeCue: reading it by guess could destroy it.
  if (typeof stored !== 'number' || !Number.isInteger(stored) || stored < 1 || stored > version) return null;
  try {
    let value = raw.value;
    for (let from = stored; from < version; from += 1) {
      const migrate = migrations[from];
      if (!migrate) return null;
      value = migrate(value);
    }
    return parse(value);
  } catch {
    return null;
  }
}
