import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restore, type ItemDefinition } from '../../../lib/extension/store.ts';

interface Home {
  state: string;
}
const item: ItemDefinition<Home> = {
  key: 'home',
  version: 3,
  initial: { state: '' },
  parse: (value) => (typeof value === 'object' && value !== null && 'state' in value && typeof value.state === 'string' ? { state: value.state } : null),
  migrations: {
    1: (name) => ({ name }),
    2: (value) => ({ state: (value as { name: string }).name.toUpperCase() }),
  },
};

describe('what a stored value means', () => {
  it('nothing stored: the initial value, and nothing to tell', () => {
    expect(restore(item, undefined)).toEqual({ value: { state: '' }, reset: false });
  });

  it('the current version is read as it is', () => {
    expect(restore(item, { version: 3, value: { state: 'OH' } })).toEqual({ value: { state: 'OH' }, reset: false });
  });

  it('older versions go through every migration', () => {
    expect(restore(item, { version: 1, value: 'oh' })).toEqual({ value: { state: 'OH' }, reset: false });
    expect(restore(item, { version: 2, value: { name: 'tx' } })).toEqual({ value: { state: 'TX' }, reset: false });
  });

  it.each([
    ['a bare value', 'OH'],
    ['null', null],
    ['no version', { value: { state: 'OH' } }],
    ['a version that is no number', { version: '3', value: { state: 'OH' } }],
    ['version 0', { version: 0, value: { state: 'OH' } }],
    ['half a version', { version: 2.5, value: { state: 'OH' } }],
    ['a version of the future', { version: 4, value: { state: 'OH' } }],
    ['a value of another shape', { version: 3, value: { state: 7 } }],
    ['a value on which a migration throws', { version: 2, value: null }],
    ['a missing value', { version: 3 }],
  ])('%s is reset, and the user is to be told', (_, raw) => {
    expect(restore(item, raw)).toEqual({ value: { state: '' }, reset: true });
  });
});

describe('writing', () => {
  const area = new Map<string, unknown>();
  const local = {
    get: (key: string) => Promise.resolve(area.has(key) ? { [key]: area.get(key) } : {}),
    set: (entries: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(entries)) area.set(key, value);
      return Promise.resolve();
    },
  };
  beforeEach(() => {
    area.clear();
    vi.resetModules();
    vi.stubGlobal('chrome', { storage: { local } });
  });
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    ['of a later version, as after going back to an older CodeCue', { version: 4, value: { state: 'OH', city: 'Lima' } }],
    ['that makes no sense', 'OH'],
  ])('over a value %s sets that aside', async (_, raw) => {
    const { defineItem } = await import('../../../lib/extension/store.ts');
    area.set('home', raw);
    await defineItem(item).write({ state: 'TX' });
    expect(Object.fromEntries(area)).toEqual({ home: { version: 3, value: { state: 'TX' } }, 'home-set-aside': raw });
  });

  it('over a value that was read keeps no copy', async () => {
    const { defineItem } = await import('../../../lib/extension/store.ts');
    area.set('home', { version: 1, value: 'oh' });
    await defineItem(item).write({ state: 'TX' });
    expect([...area.keys()]).toEqual(['home']);
  });
});
