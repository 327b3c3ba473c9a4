import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoreItem } from '../../../lib/extension/store.ts';
import { complete, experiences, holdables, parseDraft, places, questions, schoolings, urgencies } from '../../../lib/recommend/answers.ts';
import type { Draft } from '../../../lib/recommend/answers.ts';
import { recommend } from '../../../lib/recommend/recommend.ts';
import { silencedOn, withoutTerm, withTerm } from '../../../lib/extension/silenced.ts';
import type { Silenced } from '../../../lib/extension/silenced.ts';
import { credentials, rules } from '../recommend/shipped.ts';
import { holds, holdsLater, runs } from './fuzz.ts';
import { profile } from './sound.ts';
import { anyText, anyValue, damaged, throughJson } from './values.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The browser's storage, which keeps what JSON can say. */
const kept = new Map<string, unknown>();
vi.stubGlobal('chrome', {
  storage: {
    local: {
      get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
      set: (entries: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(entries)) kept.set(key, throughJson(value));
        return Promise.resolve();
      },
    },
  },
});
beforeEach(() => kept.clear());

const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const term = fc.constantFrom('cpc', 'crc', '__proto__', 'constructor');
const host = fc.oneof(anyText, fc.constantFrom('www.indeed.com', '__proto__', 'constructor'));

const draft: fc.Arbitrary<Draft> = fc.record({
  place: orNull(fc.constantFrom(...places)), experience: orNull(fc.constantFrom(...experiences)), schooling: orNull(fc.constantFrom(...schoolings)),
  held: orNull(fc.subarray([...holdables])), urgency: orNull(fc.constantFrom(...urgencies)),
});

/** What people can bring about by silencing terms, one after the other. */
const silencedTerms: fc.Arbitrary<Silenced> = fc.array(fc.tuple(term, orNull(host)), { maxLength: 6 })
  .map((all) => all.reduce<Silenced>((from, [one, where]) => withTerm(from, one, where), { everywhere: [], hosts: {} }));

/** Sound values of each item, by its key. */
const sound: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'sites': fc.record({ paused: fc.boolean(), off: fc.array(host, { maxLength: 5 }) }),
  'silenced': silencedTerms,
  profile,
  'pay-area': fc.record({ state: fc.constantFrom(null, 'home', 'OH', 'ZZ') }),
  'answers': draft,
};

const items = await itemsInHouse();

/** Every stored item that the code defines, found by its definition. */
async function itemsInHouse(): Promise<[key: string, item: StoreItem<unknown>][]> {
  const files = ['lib', 'entrypoints'].flatMap((room) => readdirSync(`${root}${room}`, { recursive: true, encoding: 'utf8' }).map((file) => `${root}${room}/${file}`));
  const defining = files.filter((file) => file.endsWith('.ts') && /= defineItem[<(]/.test(readFileSync(file, 'utf8')));
  const found = await Promise.all(defining.map(async (file) => Object.values((await import(/* @vite-ignore */ file)) as Record<string, unknown>).filter(isItem)));
  return found.flat().map((item) => [item.key, item]);
}

function isItem(value: unknown): value is StoreItem<unknown> {
  return typeof value === 'object' && value !== null && 'key' in value && 'read' in value && 'write' in value;
}

const keys = ['version', 'value', 'paused', 'off', 'everywhere', 'hosts', 'state', 'held', 'work', 'home', ...questions];
const anyRaw = fc.oneof(anyValue(keys), fc.record({ version: fc.oneof(fc.integer({ min: -1, max: 4 }), anyValue()), value: anyValue(keys) }));

describe('stored items', () => {
  it('are all tried here', () => {
    expect(items.map(([key]) => key).toSorted(), 'Cure: give the new item sound values in this file.').toEqual(Object.keys(sound).toSorted());
  });

  it.each(items)('%s: what was written is read', async (key, item) => {
    await holdsLater(sound[key] ?? fc.constant(null), async (value) => {
      await item.write(value);
      expect(await item.read()).toEqual({ value, reset: false });
    }, runs(100));
    expect([...kept.keys()]).toEqual([key]);
  });

  it.each(items)('%s: anything is read as a sound value, or as none', async (key, item) => {
    kept.clear();
    const { value: initial } = await item.read();
    const stored = fc.oneof(anyRaw, damaged(fc.record({ version: fc.integer({ min: 1, max: 3 }), value: sound[key] ?? fc.constant(null) })));
    await holdsLater(stored, async (raw) => {
      kept.clear();
      kept.set(key, raw);
      const { value, reset } = await item.read();
      if (raw === undefined || reset) expect(value).toEqual(initial);
      await item.write(value);
      // What could not be read lies beside it, and what was read stays what it is.
      if (reset) expect(kept.get(`${key}-set-aside`)).toEqual(throughJson(raw));
      expect(await item.read()).toEqual({ value: throughJson(value), reset: false });
    });
  });
});

describe('silenced terms', () => {
  it('come and go by themselves alone', () => {
    holds(fc.tuple(silencedTerms, term, orNull(host)), ([before, one, where]) => {
      const after = withTerm(before, one, where);
      expect(silencedOn(after, [where ?? 'elsewhere'])).toContain(one);
      const back = withoutTerm(after, one, where);
      expect(back).toEqual(withoutTerm(before, one, where));
      expect(where === null ? new Set(back.everywhere) : silencedOn({ ...back, everywhere: [] }, [where])).not.toContain(one);
    });
  });
});

describe('the recommender’s answers', () => {
  it('lead to advice once they are complete', () => {
    holds(fc.oneof(draft, damaged(draft)), (value) => {
      const parsed = parseDraft(value);
      const answers = parsed && complete(parsed);
      if (!answers) return;
      const { verdict, ranked, behind, ruledOut } = recommend(answers, rules, credentials);
      expect(verdict !== null || ranked.length > 0).toBe(true);
      const named = [...ranked, ...behind, ...ruledOut].map((one) => one.term);
      expect(new Set(named).size).toBe(named.length);
      expect(named.filter((one) => (answers.held as readonly string[]).includes(one))).toEqual([]);
    });
  });
});
