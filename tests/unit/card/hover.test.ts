import { describe, expect, it } from 'vitest';
import { atRest, hover, type HoverEffect, type HoverEvent, type HoverState, type HoverTimer } from '../../../lib/card/hover.ts';
import { timings } from '../../../lib/card/timings.ts';

/** Carries effects out against a clock of its own: what would a reader see, and when? */
class Reader {
  state: HoverState<string> = atRest;
  now = 0;
  shown: string | null = null;
  readonly seen: string[] = [];
  prepared = 0;
  private readonly due = new Map<HoverTimer, number>();

  feed(event: HoverEvent<string>): this {
    const { state, effects } = hover(this.state, event);
    this.state = state;
    effects.forEach((effect) => this.carryOut(effect));
    return this;
  }

  over(mark: string): this {
    return this.feed({ type: 'mark', mark });
  }

  wait(milliseconds: number): this {
    const end = this.now + milliseconds;
    for (;;) {
      const next = [...this.due].filter(([, at]) => at <= end).sort((a, b) => a[1] - b[1])[0];
      if (!next) break;
      this.now = next[1];
      this.due.delete(next[0]);
      this.feed({ type: 'timer', timer: next[0] });
    }
    this.now = end;
    return this;
  }

  private carryOut(effect: HoverEffect<string>): void {
    if (effect.type === 'start') this.due.set(effect.timer, this.now + effect.after);
    if (effect.type === 'cancel') this.due.delete(effect.timer);
    if (effect.type === 'prepare') this.prepared += 1;
    if (effect.type === 'show') this.seen.push((this.shown = effect.mark));
    if (effect.type === 'hide') this.shown = null;
  }
}

describe('resting on a mark', () => {
  it('prepares first and shows after the dwell, not a millisecond earlier', () => {
    const reader = new Reader().over('CPC').wait(timings.prepare - 1);
    expect(reader.prepared).toBe(0);
    reader.wait(1);
    expect(reader.prepared).toBe(1);
    reader.wait(timings.show - timings.prepare - 1);
    expect(reader.shown).toBeNull();
    reader.wait(1);
    expect(reader.shown).toBe('CPC');
  });

  it('a fast pass over twenty marks opens none and prepares nothing', () => {
    const reader = new Reader();
    for (let mark = 0; mark < 20; mark += 1) reader.over(`mark ${mark}`).wait(timings.prepare - 10).feed({ type: 'elsewhere' }).wait(20);
    reader.wait(5_000);
    expect(reader.seen).toEqual([]);
    expect(reader.prepared).toBe(0);
  });

  it('moving from mark to mark counts only the time on the last', () => {
    const reader = new Reader().over('CPC').wait(timings.show - 1).over('CCS').wait(timings.show - 1);
    expect(reader.shown).toBeNull();
    expect(reader.wait(1).shown).toBe('CCS');
  });
});

describe('an open card', () => {
  const open = () => new Reader().over('CPC').wait(timings.show);

  it('stays while the pointer is on the mark or on the card', () => {
    expect(open().feed({ type: 'card' }).wait(60_000).shown).toBe('CPC');
  });

  it('survives the way from mark to card', () => {
    expect(open().feed({ type: 'elsewhere' }).wait(timings.hide - 1).feed({ type: 'card' }).wait(60_000).shown).toBe('CPC');
  });

  it('closes after the grace when the pointer goes away', () => {
    const reader = open().feed({ type: 'elsewhere' }).wait(timings.hide - 1);
    expect(reader.shown).toBe('CPC');
    expect(reader.wait(1).shown).toBeNull();
  });

  it('a neighbour gets its card sooner', () => {
    const reader = open().over('CCS').wait(timings.showNext - 1);
    expect(reader.shown).toBe('CPC');
    expect(reader.wait(1).shown).toBe('CCS');
  });

  it('crossing a neighbour on the way to the card changes nothing', () => {
    const reader = open().over('CCS').wait(timings.showNext - 1).feed({ type: 'card' }).wait(60_000);
    expect(reader.seen).toEqual(['CPC']);
  });

  it('leaving over a neighbour closes the card and never shows the neighbour', () => {
    const reader = open().over('CCS').wait(50).feed({ type: 'elsewhere' }).wait(60_000);
    expect(reader.seen).toEqual(['CPC']);
    expect(reader.shown).toBeNull();
  });

  it('the next one opens faster for a while, then no longer', () => {
    const left = () => open().feed({ type: 'elsewhere' }).wait(timings.hide);
    expect(left().over('CCS').wait(timings.showNext).shown).toBe('CCS');
    expect(left().wait(timings.warm).over('CCS').wait(timings.showNext).shown).toBeNull();
  });

  it.each(['open', 'leaving', 'switching'])('is dismissed at once while %s', (mode) => {
    const reader = open();
    if (mode === 'leaving') reader.feed({ type: 'elsewhere' });
    if (mode === 'switching') reader.over('CCS');
    expect(reader.state.mode).toBe(mode);
    reader.feed({ type: 'dismiss' });
    expect(reader.shown).toBeNull();
    expect(reader.wait(60_000).seen).toEqual(['CPC']);
  });
});

describe('opening without a pointer', () => {
  it('shows at once and replaces what is open', () => {
    const reader = new Reader().feed({ type: 'open', mark: 'CPC', focus: true }).feed({ type: 'open', mark: 'CCS', focus: true });
    expect(reader.seen).toEqual(['CPC', 'CCS']);
  });

  it('is not closed by timers of an earlier hover', () => {
    const reader = new Reader().over('CPC').wait(timings.show).feed({ type: 'elsewhere' });
    expect(reader.feed({ type: 'open', mark: 'CCS', focus: true }).wait(60_000).shown).toBe('CCS');
  });
});

it('a dismissal with nothing open or pending does nothing', () => {
  expect(hover(atRest, { type: 'dismiss' })).toEqual({ state: atRest, effects: [] });
});
