import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoreItem } from '../../../lib/extension/store.ts';
import { emptyPlan } from '../../../lib/plan/plan-state.ts';
import { emptyProfile } from '../../../lib/profile/profile.ts';
import { questions } from '../../../lib/recommend/questions.ts';
import { parseStoredWishes } from '../../../lib/recommend/stored-wishes.ts';
import { budgets, codeSets, emptyWishes, examNeeds, goals, horizons, places, settings } from '../../../lib/recommend/wishes.ts';
import { silencedOn, withoutTerm, withTerm } from '../../../lib/extension/silenced.ts';
import type { Silenced } from '../../../lib/extension/silenced.ts';
import { advise } from '../recommend/shipped.ts';
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

const wishes = fc.record({
  goal: orNull(fc.constantFrom(...goals)), setting: orNull(fc.constantFrom(...settings)), horizon: orNull(fc.constantFrom(...horizons)),
  budget: orNull(fc.constantFrom(...budgets)), place: orNull(fc.constantFrom(...places)), exam: orNull(fc.subarray([...examNeeds])),
  codeSets: orNull(fc.subarray([...codeSets])),
});
const storedWishes = fc.record({ wishes, skipped: fc.subarray([...questions]), carried: orNull(profile) });

const shortText = fc.string({ minLength: 1, maxLength: 40 });
const day = fc.constantFrom('2026-12-31', '2028-02-29');
const month = fc.constantFrom('2026-01', '2027-12');
const plan = fc.record({
  term: orNull(term), examDay: orNull(day), trainingWeeks: fc.nat(520), studyWeeks: fc.nat(520),
  assumptions: fc.record({ price: orNull(fc.constantFrom('member', 'one-attempt')), student: fc.boolean(), retakes: fc.nat(20), books: orNull(fc.nat(900)), course: orNull(fc.nat(9000)), ceus: orNull(fc.nat(900)) }),
  done: fc.array(shortText, { maxLength: 5 }), spent: fc.array(fc.record({ id: shortText, what: anyText.map((text) => text.slice(0, 200)), usd: fc.nat(9000) }), { maxLength: 3 }),
  passedDay: orNull(day),
  ledger: fc.record({ spells: fc.array(fc.record({ id: shortText, employer: shortText, from: month, to: orNull(month), letter: fc.boolean() }), { maxLength: 3 }), course: fc.boolean(), practicode: fc.boolean() }),
  ceus: fc.array(fc.record({ id: shortText, what: shortText, count: fc.nat(1000), day }), { maxLength: 3 }), reminders: orNull(fc.array(fc.record({ day, title: shortText }), { maxLength: 3 })),
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
  'answers': storedWishes,
  plan,
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

const keys = ['version', 'value', 'paused', 'off', 'everywhere', 'hosts', 'state', 'held', 'work', 'home', 'wishes', 'carried', ...Object.keys(emptyWishes), ...Object.keys(emptyPlan)];
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
  it('lead to advice, however few they are', () => {
    holds(fc.tuple(fc.oneof(storedWishes, damaged(storedWishes)), orNull(profile)), ([value, person]) => {
      const parsed = parseStoredWishes(value);
      if (!parsed) return;
      const { verdict, ranked, beyond, behind, ruledOut } = advise({ profile: person ?? emptyProfile, wishes: parsed.wishes });
      expect(verdict !== null || ranked.length > 0).toBe(true);
      const named = [...ranked, ...beyond, ...behind, ...ruledOut].map((one) => one.term);
      expect(new Set(named).size).toBe(named.length);
      expect(named.filter((one) => person?.held?.includes(one))).toEqual([]);
    });
  });
});
