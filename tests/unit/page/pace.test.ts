import { describe, expect, it } from 'vitest';
import { Pace, pace } from '../../../lib/page/pace.ts';

describe('Pace', () => {
  it('rests in proportion to the work', () => {
    const calm = new Pace();
    expect(calm.restAfter(0)).toBe(pace.shortestRest);
    expect(calm.restAfter(20)).toBe(400);
    expect(calm.restAfter(10_000)).toBe(pace.longestRest);
  });

  it('gives up a page that never settles, after a good while', () => {
    const storms = new Pace();
    let now = 0;
    let given = 0;
    while (!storms.storm(now)) {
      now += storms.restAfter(5);
      given += 1;
      expect(given).toBeLessThan(100);
    }
    expect(given).toBe(pace.stormsUntilStop);
    expect(now).toBeGreaterThan(8_000);
    expect(now).toBeLessThan(60_000);
  });

  it('gives up a page that lets us read only slowly and never settles', () => {
    const storms = new Pace();
    let now = 0;
    let given = 0;
    while (!storms.storm(now) && given < 100) {
      now += 3 * pace.calm;
      now += storms.restAfter(5, now);
      given += 1;
    }
    expect(given).toBe(pace.stormsUntilStop);
  });

  it('does not take small changes between two storms for a storm', () => {
    const page = new Pace();
    let now = 0;
    for (let storm = 0; storm < 100; storm += 1) {
      expect(page.storm(now)).toBe(false);
      for (let change = 0; change < 4; change += 1) {
        now += 500;
        now += page.restAfter(5, now);
      }
    }
  });

  it('never gives up a page that comes to rest between its storms', () => {
    const page = new Pace();
    let now = 0;
    for (let storm = 0; storm < 1_000; storm += 1) {
      expect(page.storm(now)).toBe(false);
      now += page.restAfter(30) + pace.calm + 1;
    }
  });

  it('is patient again after calm', () => {
    const page = new Pace();
    let now = 0;
    for (let storm = 0; storm < 6; storm += 1) {
      page.storm(now);
      now += page.restAfter(1);
    }
    expect(page.restAfter(1)).toBeGreaterThan(pace.longestRest / 2);
    page.storm(now + pace.longestStormRest + pace.calm + 1);
    expect(page.restAfter(1)).toBe(pace.shortestRest);
  });
});
