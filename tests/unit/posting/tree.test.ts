import { describe, expect, it } from 'vitest';
import { allOf, anyOf, credentialsIn, dueWithin, needs, without } from '../../../lib/posting/tree.ts';

const cpc = { credential: 'cpc' };
const ccs = { credential: 'ccs' };
const rhit = { credential: 'rhit' };

describe('a tree in its canonical form', () => {
  it('has no all or any of one part', () => {
    expect(allOf([cpc])).toEqual(cpc);
    expect(anyOf([])).toBeNull();
  });

  it('is flat, in the order of the text, with no part twice', () => {
    expect(anyOf([ccs, { any: [cpc, ccs] }, rhit])).toEqual({ any: [ccs, cpc, rhit] });
  });

  it('leaves out what another part says already', () => {
    expect(allOf([{ any: [cpc, ccs] }, cpc])).toEqual(cpc);
    expect(anyOf([cpc, { all: [cpc, { experienceYears: 2 }] }])).toEqual(cpc);
  });

  it('keeps the most years of several', () => {
    expect(allOf([{ experienceYears: 5 }, { experienceYears: 2 }])).toEqual({ experienceYears: 5 });
  });

  it('prefers the credential that may follow after hire', () => {
    expect(anyOf([cpc, { credential: 'cpc', withinMonths: 6 }])).toEqual({ credential: 'cpc', withinMonths: 6 });
  });
});

describe('questions to a tree', () => {
  const tree = { all: [{ any: [cpc, ccs] }, rhit] };

  it('needs what every way goes through', () => {
    expect(needs(tree, 'rhit')).toBe(true);
    expect(needs(tree, 'cpc')).toBe(false);
  });

  it('lists credentials in order', () => {
    expect(credentialsIn(tree).map(({ credential }) => credential)).toEqual(['cpc', 'ccs', 'rhit']);
  });

  it('can lose terms, down to nothing', () => {
    expect(without(tree, (term) => term === 'cpc')).toEqual({ all: [ccs, rhit] });
    expect(without(tree, () => true)).toBeNull();
  });

  it('can be due later', () => {
    expect(dueWithin({ all: [cpc, { experienceYears: 1 }] }, null)).toEqual({ all: [{ credential: 'cpc', withinMonths: null }, { experienceYears: 1 }] });
  });
});
