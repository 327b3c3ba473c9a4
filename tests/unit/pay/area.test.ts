import { describe, expect, it } from 'vitest';
import { nationOf, stateOf, statesOf } from '../../../lib/pay/area.ts';
import { wages } from './wages.ts';

describe('wage areas', () => {
  it('finds the nation', () => {
    expect(nationOf(wages)).toMatchObject({ type: 'nation', code: 'US' });
  });
  it('lists the states, the district and the territories by title', () => {
    const titles = statesOf(wages).map(({ title }) => title);
    expect(titles).toHaveLength(54);
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(titles).toEqual(expect.arrayContaining(['Alabama', 'District of Columbia', 'Puerto Rico', 'Wyoming']));
  });
  it('finds a state by its postal code, and never a metropolitan area', () => {
    expect(stateOf(wages, 'TX')?.title).toBe('Texas');
    expect(stateOf(wages, 'ZZ')).toBeUndefined();
    expect(stateOf(wages, 'US')).toBeUndefined();
  });
});
