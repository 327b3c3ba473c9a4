import type { StepPosition } from './door.ts';

/** One frame of a tab. Frame 0 is the page itself. */
export interface FramePosition extends StepPosition {
  frameId: number;
}

export type Direction = 'next' | 'previous';

/**
 * Where a step leads: through one frame's mentions, then on to the next frame's, and from
 * the last round to the first. Null where no frame has a mention.
 */
export function nextStop(frames: readonly FramePosition[], direction: Direction): { frameId: number; index: number } | null {
  const stops = frames.filter((frame) => frame.count > 0).sort((a, b) => a.frameId - b.frameId);
  const current = stops.findIndex((frame) => frame.at >= 0);
  const here = stops[Math.max(current, 0)];
  if (!here) return null;
  const index = current < 0 ? firstIndex(here, direction) : here.at + (direction === 'next' ? 1 : -1);
  if (index >= 0 && index < here.count) return { frameId: here.frameId, index };
  const there = stops.at((stops.indexOf(here) + (direction === 'next' ? 1 : -1)) % stops.length) ?? here;
  return { frameId: there.frameId, index: direction === 'next' ? 0 : there.count - 1 };
}

/** The first step begins at what the reader sees. */
function firstIndex({ near, count }: FramePosition, direction: Direction): number {
  if (direction === 'previous') return near - 1;
  return near < count ? near : 0;
}
