import { describe, expect, it } from 'vitest';
import { metroOf } from '../../../lib/pay/metro.ts';
import { wages } from './wages.ts';

const titleOf = (city: string | null, state: string | null) => metroOf(wages, { city, state })?.title;

describe('metroOf', () => {
  it('tells cities of one name by their state', () => {
    expect(titleOf('Columbus', 'OH')).toBe('Columbus, OH');
    expect(titleOf('Columbus', 'IN')).toBe('Columbus, IN');
    expect(titleOf('Columbus', 'GA')).toBe('Columbus, GA-AL');
    expect(titleOf('Columbus', 'TX')).toBeUndefined();
  });
  it('finds every city that a title names', () => {
    expect(titleOf('Fort Worth', 'TX')).toBe('Dallas-Fort Worth-Arlington, TX');
    expect(titleOf('Beavercreek', 'OH')).toBe('Dayton-Kettering-Beavercreek, OH');
    expect(titleOf('Franklin', 'TN')).toBe('Nashville-Davidson--Murfreesboro--Franklin, TN');
  });
  it.each([
    ['St. Louis', 'MO', 'St. Louis, MO-IL'], ['Saint Louis', 'MO', 'St. Louis, MO-IL'], ['ST PAUL', 'MN', 'Minneapolis-St. Paul-Bloomington, MN-WI'],
    ['Ft. Worth', 'TX', 'Dallas-Fort Worth-Arlington, TX'], ['Honolulu', 'HI', 'Urban Honolulu, HI'], ['Boise', 'ID', 'Boise City, ID'],
    ['Louisville', 'KY', 'Louisville/Jefferson County, KY-IN'], ['Wilkes-Barre', 'PA', 'Scranton--Wilkes-Barre, PA'],
    ['Brooklyn', 'NY', 'New York-Newark-Jersey City, NY-NJ'], ['Washington', 'DC', 'Washington-Arlington-Alexandria, DC-VA-MD-WV'],
    ['Kansas City', 'KS', 'Kansas City, MO-KS'], ['Vancouver', 'WA', 'Portland-Vancouver-Hillsboro, OR-WA'],
  ])('knows %s, %s', (city, state, title) => {
    expect(titleOf(city, state)).toBe(title);
  });
  it.each([
    // Towns that share the name of a city in the area's other state.
    ['Newark', 'NY'], ['Camden', 'DE'], ['Washington', 'VA'], ['Bloomington', 'WI'], ['Portland', 'WA'],
    // Not in any title, part of another name, or not told.
    ['Salem', 'NC'], ['Barre', 'PA'], ['Jefferson County', 'KY'], ['Chillicothe', 'OH'], ['York', 'NY'], ['', 'OH'], [null, 'OH'], ['Columbus', null],
  ])('leaves %s, %s to the state', (city, state) => {
    expect(titleOf(city, state)).toBeUndefined();
  });
  it('finds the first city of every area', () => {
    const missed = wages.areas.filter(({ type }) => type === 'metro').filter((area) => {
      const [first = ''] = area.title.replace('Winston-Salem', 'Winston\u2010Salem').split(/--?|\/|,/);
      return titleOf(first.replace('\u2010', '-'), area.states[0] ?? null) !== area.title;
    });
    expect(missed.map(({ title }) => title)).toEqual([]);
  });
});
