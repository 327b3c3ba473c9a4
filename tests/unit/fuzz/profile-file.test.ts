import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialFactsOf } from '../../../lib/profile/credential-facts.ts';
import { meets } from '../../../lib/profile/meets.ts';
import { parseProfile } from '../../../lib/profile/parse-profile.ts';
import { emptyProfile } from '../../../lib/profile/profile.ts';
import { readProfileFile, writeProfileFile } from '../../../lib/profile/profile-file.ts';
import { records } from '../recommend/shipped.ts';
import { staysLinear } from './growth.ts';
import { holds, runs } from './fuzz.ts';
import { profile, requirement } from './sound.ts';
import { anyValue, damaged, textOf } from './values.ts';

const day = '2026-11-22';
const pieces = ['{', '}', '[', ']', ',', ':', '"', '\\', '\\u00', '\uFEFF', '\n', ' ', '"codecue":"profile"', '"version":1', '"profile":', '"__proto__":{"held":[]}', '"held":["cpc"]', '1e999', 'null'];
const keys = ['codecue', 'version', 'saved', 'profile', ...Object.keys(emptyProfile), ...Object.keys(emptyProfile.work), 'state', 'city'];

/** Either a profile that is sound by itself, or a fault. */
function expectSound(text: string): void {
  const reading = readProfileFile(text);
  if ('profile' in reading) {
    expect(parseProfile(reading.profile)).toEqual(reading.profile);
    expect(Object.getPrototypeOf(reading.profile)).toBe(Object.prototype);
    expect(readProfileFile(writeProfileFile(reading.profile, day))).toEqual(reading);
  } else {
    expect(['not-json', 'not-a-profile', 'newer', 'fields']).toContain(reading.fault.why);
  }
}

describe('a profile’s file', () => {
  it('gives back what was written', () => {
    holds(profile, (value) => expect(readProfileFile(writeProfileFile(value, day))).toEqual({ profile: value }));
  });

  it('of any text is a profile or a fault', () => {
    holds(textOf(pieces), expectSound);
  });

  it('of any JSON is a profile or a fault', () => {
    const file = fc.record({ codecue: fc.constant('profile'), version: fc.oneof(fc.constant(1), anyValue()), profile: fc.oneof(anyValue(keys), damaged(profile)) });
    holds(fc.oneof(file, damaged(file), anyValue(keys)), (value) => {
      let text: string | undefined;
      try {
        text = JSON.stringify(value);
      } catch {
        // A bigint has no JSON.
      }
      if (text !== undefined) expectSound(text);
    });
  });

  it('cut or changed anywhere is a profile or a fault', () => {
    holds(fc.tuple(profile, fc.nat(), fc.nat(6), textOf(pieces, 3)), ([value, from, length, instead]) => {
      const text = writeProfileFile(value, day);
      const at = from % text.length;
      expectSound(text.slice(0, at) + instead + text.slice(at + length));
      expectSound(text.slice(0, at));
    });
  });

  it('is read in proportion to its length', () => {
    staysLinear(readProfileFile, pieces, runs(8, 0.05));
  });
});

describe('whether a profile meets a posting', () => {
  const facts = credentialFactsOf(records);
  it('is said of every profile and every tree', () => {
    holds(fc.tuple(profile, requirement), ([said, tree]) => {
      const { verdict, nearest, by } = meets(tree, said, facts);
      if (verdict === 'met') expect(nearest).toEqual([]);
      expect(by.every(({ standing }) => standing === 'met')).toBe(true);
      // Who has said nothing is never told that something is missing.
      expect(meets(tree, null, facts)).toEqual(meets(tree, emptyProfile, facts));
    });
  });
});
