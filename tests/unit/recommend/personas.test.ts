import { describe, expect, it } from 'vitest';
import { advise, answersOf, type ProfilePart } from './shipped.ts';
import type { Wishes } from '../../../lib/recommend/wishes.ts';
import personas from './personas.json' with { type: 'json' };

interface Persona {
  id: string;
  profile: ProfilePart;
  wishes: Partial<Wishes>;
  expect: {
    first?: string;
    verdict?: string;
    /** The one before the other. */
    above?: [string, string];
    /** May not sit it, or not yet. */
    out?: string[];
    beyond?: string[];
    warnings?: string[];
    clash?: string[];
  };
  why: string;
}

const all = personas as unknown as Persona[];

/** In their own words, with the advice that they should get and why; the words are for whoever edits the list. */
describe('people who ask', () => {
  it('are many and unlike', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(all.map((persona) => [persona.id, persona] as const))('%s', (_id, { profile, wishes, expect: expected, why }) => {
    const advice = advise(answersOf(profile, wishes));
    const order = advice.ranked.map(({ term }) => term);
    if (expected.first !== undefined) {
      expect(order[0], why).toBe(expected.first);
      expect(advice.verdict, why).toBeNull();
    }
    if (expected.verdict !== undefined) expect(advice.verdict?.kind, why).toBe(expected.verdict);
    if (expected.above !== undefined) {
      const [higher, lower] = expected.above.map((term) => order.indexOf(term));
      expect(higher, why).toBeGreaterThanOrEqual(0);
      if (lower !== -1) expect(higher, why).toBeLessThan(lower ?? -1);
    }
    for (const term of expected.out ?? []) expect(advice.ruledOut.map((one) => one.term), why).toContain(term);
    for (const term of expected.beyond ?? []) expect(advice.beyond.map((one) => one.term), why).toContain(term);
    for (const id of expected.warnings ?? []) expect(advice.warnings.map((one) => one.id), why).toContain(id);
    expect(advice.contradictions.map(({ id }) => id), why).toEqual(expected.clash ?? []);
  });
});
