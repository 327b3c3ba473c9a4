import { describe, expect, it } from 'vitest';
import { restore } from '../../../lib/extension/store.ts';
import { parseProfile, readProfile } from '../../../lib/profile/parse-profile.ts';
import { emptyProfile, schoolings } from '../../../lib/profile/profile.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import { profileVersion, readProfileFile, writeProfileFile } from '../../../lib/profile/profile-file.ts';

const full: Profile = {
  held: ['cpc-a', 'rhit', 'a-credential-of-tomorrow'],
  work: { coding: 1.5, billing: 0, clinical: null, healthInformation: 12 },
  schooling: 'associate',
  healthInformationDegree: true,
  codingCourse: null,
  home: { state: 'OH', city: 'Columbus' },
};

describe('a profile', () => {
  it('is read as it was written, with credentials that nobody knows yet', () => {
    for (const profile of [full, emptyProfile, { ...full, held: [] }, { ...full, home: { state: 'PR', city: null } }]) {
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    }
    for (const schooling of schoolings) expect(parseProfile({ ...full, schooling })).toMatchObject({ schooling });
  });

  it.each([
    ['held', { held: 'cpc' }], ['held', { held: ['CPC'] }], ['held', { held: ['cpc', 'cpc'] }], ['held', { held: undefined }],
    ['work', { work: { coding: 1 } }], ['work', { work: { ...full.work, coding: 0.3 } }], ['work', { work: { ...full.work, coding: -1 } }],
    ['work', { work: { ...full.work, coding: '2' } }], ['work', { work: { ...full.work, gardening: 2 } }], ['work', { work: null }],
    ['work', { work: { ...full.work, coding: Number.NaN } }],
    ['schooling', { schooling: 'doctorate' }], ['healthInformationDegree', { healthInformationDegree: 'yes' }], ['codingCourse', { codingCourse: 1 }],
    ['home', { home: { state: 'Ohio', city: null } }], ['home', { home: { state: 'OH' } }], ['home', { home: { state: 'OH', city: '' } }],
    ['home', { home: { state: 'OH', city: ' Columbus' } }], ['home', { home: { state: 'OH', city: null, street: 'Main' } }],
    ['other', { shoeSize: 42 }],
  ])('names the field that is wrong: %s %j', (field, wrong) => {
    expect(readProfile({ ...full, ...wrong })).toEqual({ profile: null, problems: [field] });
  });

  it('names all fields that are wrong', () => {
    expect(readProfile({ ...full, home: 1, held: 1 }).problems?.toSorted()).toEqual(['held', 'home']);
  });

  it.each([null, undefined, 'profile', 7, [], [full]])('is not found in %j', (value) => {
    expect(readProfile(value)).toEqual({ profile: null, problems: [] });
  });

  it('in the store that cannot be read is set aside and said to be', () => {
    const item = { key: 'profile', version: profileVersion, initial: emptyProfile, parse: parseProfile };
    expect(restore(item, { version: 1, value: full })).toEqual({ value: full, reset: false });
    expect(restore(item, { version: 1, value: { ...full, held: 3 } })).toEqual({ value: emptyProfile, reset: true });
    expect(restore(item, { version: profileVersion + 1, value: full }).reset).toBe(true);
    expect(restore(item, undefined)).toEqual({ value: emptyProfile, reset: false });
  });
});

describe('a profile’s file', () => {
  it('holds the whole profile and its day', () => {
    const text = writeProfileFile(full, '2026-11-22');
    expect(readProfileFile(text)).toEqual({ profile: full });
    expect(text).toContain('"saved": "2026-11-22"');
  });

  it('may have been through an editor', () => {
    expect(readProfileFile(`\uFEFF${writeProfileFile(full, '2026-11-22').replaceAll('\n', '\r\n')}`)).toEqual({ profile: full });
  });

  it.each([
    ['not-json', ''], ['not-json', 'codecue: profile'], ['not-json', writeProfileFile(full, '2026-11-22').slice(0, 90)],
    ['not-a-profile', '{}'], ['not-a-profile', 'null'], ['not-a-profile', '[1]'], ['not-a-profile', JSON.stringify(full)],
    ['not-a-profile', '{ "codecue": "profile" }'], ['not-a-profile', '{ "codecue": "profile", "version": 0, "profile": {} }'],
    ['not-a-profile', '{ "codecue": "profile", "version": 1, "profile": 5 }'],
    ['newer', JSON.stringify({ codecue: 'profile', version: profileVersion + 1, profile: {} })],
  ])('that is none is refused: %s', (why, text) => {
    expect(readProfileFile(text)).toEqual({ fault: { why } });
  });

  it('with damaged fields is refused as a whole, and the fields are named', () => {
    const text = writeProfileFile(full, '2026-11-22').replace('"associate"', '"a little"').replace('1.5', '900');
    expect(readProfileFile(text)).toEqual({ fault: { why: 'fields', problems: ['work', 'schooling'] } });
  });
});
