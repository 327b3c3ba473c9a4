import { describe, expect, it } from 'vitest';
import { nextStop, type FramePosition } from '../../../lib/card/stepping.ts';

const frame = (frameId: number, count: number, at = -1, near = 0): FramePosition => ({ frameId, count, at, near });

describe('nextStop', () => {
  it('is nowhere without mentions', () => {
    expect(nextStop([], 'next')).toBeNull();
    expect(nextStop([frame(0, 0), frame(7, 0)], 'previous')).toBeNull();
  });

  it('begins at what the reader sees', () => {
    expect(nextStop([frame(0, 9, -1, 4)], 'next')).toEqual({ frameId: 0, index: 4 });
    expect(nextStop([frame(0, 9, -1, 4)], 'previous')).toEqual({ frameId: 0, index: 3 });
  });

  it('begins at the top when everything lies above', () => {
    expect(nextStop([frame(0, 9, -1, 9)], 'next')).toEqual({ frameId: 0, index: 0 });
  });

  it('goes on from where it stands', () => {
    expect(nextStop([frame(0, 9, 4)], 'next')).toEqual({ frameId: 0, index: 5 });
    expect(nextStop([frame(0, 9, 4)], 'previous')).toEqual({ frameId: 0, index: 3 });
  });

  it('goes round at the ends', () => {
    expect(nextStop([frame(0, 3, 2)], 'next')).toEqual({ frameId: 0, index: 0 });
    expect(nextStop([frame(0, 3, 0)], 'previous')).toEqual({ frameId: 0, index: 2 });
  });

  it('leads through all frames, in their order, and skips empty ones', () => {
    const frames = [frame(12, 2), frame(0, 1, 0), frame(5, 0)];
    expect(nextStop(frames, 'next')).toEqual({ frameId: 12, index: 0 });
    expect(nextStop(frames, 'previous')).toEqual({ frameId: 12, index: 1 });
    expect(nextStop([frame(12, 2, 1), frame(0, 1)], 'next')).toEqual({ frameId: 0, index: 0 });
  });

  it('begins in the frame when the page itself has none', () => {
    expect(nextStop([frame(0, 0), frame(3, 2)], 'next')).toEqual({ frameId: 3, index: 0 });
  });

  it('goes back before the first one in sight to the last one of all', () => {
    expect(nextStop([frame(0, 3, -1, 0)], 'previous')).toEqual({ frameId: 0, index: 2 });
  });
});
