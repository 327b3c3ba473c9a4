import { describe, expect, it } from 'vitest';
import { lineAt, placeCard, type Box } from '../../../lib/card/placement.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 300 };
const term = (left: number, top: number): Box => ({ left, top, right: left + 60, bottom: top + 20 });

describe('placeCard', () => {
  it('stands below its term where there is room', () => {
    const { side, top, left } = placeCard(term(100, 100), card, viewport);
    expect({ side, left }).toEqual({ side: 'below', left: 100 });
    expect(top).toBeGreaterThan(120);
  });

  it('flips above where below is too small', () => {
    const { side, top } = placeCard(term(100, 700), card, viewport);
    expect(side).toBe('above');
    expect(top + card.height).toBeLessThan(700);
  });

  it('shifts into the viewport at the right edge', () => {
    expect(placeCard(term(930, 100), card, viewport).left).toBe(1000 - 8 - 360);
  });

  it('never covers its term and never leaves the viewport, wherever the term is', () => {
    for (let left = 0; left <= 940; left += 47) {
      for (let top = 0; top <= 780; top += 13) {
        for (const height of [80, 300, 900]) {
          const at = term(left, top);
          const placed = placeCard(at, { width: 360, height }, viewport);
          const bottom = placed.top + Math.min(height, placed.maxHeight);
          expect(placed.top >= at.bottom || bottom <= at.top).toBe(true);
          expect(placed.left).toBeGreaterThanOrEqual(0);
          expect(placed.left + 360).toBeLessThanOrEqual(1000);
          expect(placed.top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(800);
        }
      }
    }
  });
});

describe('placeCard in a window at 400 %', () => {
  it('stays within it and beside the line, however little room there is', () => {
    const small = { width: 320, height: 225 };
    for (let top = 8; top <= 197; top += 7) {
      const at = term(100, top);
      const placed = placeCard(at, { width: 304, height: 500 }, small);
      const bottom = placed.top + Math.min(500, placed.maxHeight);
      expect(placed.top >= at.bottom || bottom <= at.top).toBe(true);
      expect(placed.top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(225);
    }
  });
});

describe('lineAt', () => {
  const lines = [term(900, 100), term(10, 130)];

  it('is the line under the pointer', () => {
    expect(lineAt(lines, { x: 20, y: 140 })).toBe(lines[1]);
  });

  it('is the first line without a pointer, or with one that has moved away', () => {
    expect(lineAt(lines, null)).toBe(lines[0]);
    expect(lineAt(lines, { x: 500, y: 500 })).toBe(lines[0]);
  });

  it('is none where the term is not shown', () => {
    expect(lineAt([], null)).toBeUndefined();
  });
});
