import type { SampleMark, TryDesk } from '../../components/welcome/try-desk.ts';
import { atRest, hover } from '../../lib/card/hover.ts';
import type { HoverEffect, HoverEvent, HoverState, HoverTimer } from '../../lib/card/hover.ts';
import { placeCard } from '../../lib/card/placement.ts';

/** The card's own states, on a page of ours, where no page script runs. */
export function tryCards(): TryDesk {
  let state: HoverState<SampleMark> = atRest;
  let shown = $state.raw<SampleMark | null>(null);
  let focus = $state(false);
  const timers: Partial<Record<HoverTimer, ReturnType<typeof setTimeout>>> = {};

  function feed(event: HoverEvent<SampleMark>): void {
    const step = hover(state, event);
    state = step.state;
    step.effects.forEach(carryOut);
  }

  function carryOut(effect: HoverEffect<SampleMark>): void {
    if (effect.type === 'start' || effect.type === 'cancel') clearTimeout(timers[effect.timer]);
    if (effect.type === 'start') timers[effect.timer] = setTimeout(() => feed({ type: 'timer', timer: effect.timer }), effect.after);
    if (effect.type === 'show') {
      focus = effect.focus;
      shown = effect.mark;
    }
    if (effect.type === 'hide') shown = null;
  }

  return {
    get shown() { return shown; },
    get focus() { return focus; },
    onMark: (mark) => feed({ type: 'mark', mark }),
    onCard: () => feed({ type: 'card' }),
    onElsewhere: () => feed({ type: 'elsewhere' }),
    open: (mark, enter) => feed({ type: 'open', mark, focus: enter }),
    close: () => feed({ type: 'dismiss' }),
    place: (mark, card) => placeCard(mark, card, { width: document.documentElement.clientWidth, height: innerHeight }),
  };
}
