import { timings } from './timings.ts';

/**
 * When the card opens and closes, as a pure state machine over anything that identifies
 * what is hovered. The caller feeds events and carries out effects.
 */
export type HoverState<M> =
  /** `warm`: a card has just closed, the next one opens faster. */
  | { mode: 'idle'; warm: boolean }
  /** The pointer is on a mark, nothing is shown yet. */
  | { mode: 'waiting'; on: M }
  | { mode: 'open'; on: M }
  /** Open, and the pointer is on neither mark nor card. */
  | { mode: 'leaving'; on: M }
  /** Open, and the pointer is on another mark. */
  | { mode: 'switching'; on: M; next: M };

export type HoverEvent<M> =
  | { type: 'mark'; mark: M }
  | { type: 'card' }
  | { type: 'elsewhere' }
  | { type: 'timer'; timer: HoverTimer }
  /** Asked for by keyboard, tap or popup: no waiting. */
  | { type: 'open'; mark: M; focus: boolean }
  /** Esc, scroll, a press outside, the text gone. */
  | { type: 'dismiss' };

export type HoverTimer = 'prepare' | 'show' | 'hide' | 'cool';

export type HoverEffect<M> =
  | { type: 'start'; timer: HoverTimer; after: number }
  | { type: 'cancel'; timer: HoverTimer }
  | { type: 'prepare' }
  | { type: 'show'; mark: M; focus: boolean }
  | { type: 'hide' };

export interface Step<M> {
  state: HoverState<M>;
  effects: HoverEffect<M>[];
}

export const atRest: HoverState<never> = { mode: 'idle', warm: false };

export function hover<M>(state: HoverState<M>, event: HoverEvent<M>): Step<M> {
  if (event.type === 'open') return show(event.mark, event.focus);
  if (event.type === 'dismiss') return state.mode === 'idle' ? stay(state) : close(state, false);
  switch (state.mode) {
    case 'idle':
      return whileIdle(state, event);
    case 'waiting':
      return whileWaiting(state, event);
    case 'open':
      return whileOpen(state, event);
    case 'leaving':
      return whileLeaving(state, event);
    case 'switching':
      return whileSwitching(state, event);
  }
}

type Pointed<M> = Exclude<HoverEvent<M>, { type: 'open' | 'dismiss' }>;
type In<M, Mode> = Extract<HoverState<M>, { mode: Mode }>;

function whileIdle<M>(state: In<M, 'idle'>, event: Pointed<M>): Step<M> {
  if (event.type === 'timer' && event.timer === 'cool') return stay({ mode: 'idle', warm: false });
  if (event.type !== 'mark') return stay(state);
  const after = state.warm ? timings.showNext : timings.show;
  return {
    state: { mode: 'waiting', on: event.mark },
    effects: [start('prepare', Math.min(timings.prepare, after)), start('show', after)],
  };
}

function whileWaiting<M>(state: In<M, 'waiting'>, event: Pointed<M>): Step<M> {
  switch (event.type) {
    case 'timer':
      if (event.timer === 'prepare') return { state, effects: [{ type: 'prepare' }] };
      return event.timer === 'show' ? show(state.on, false) : stay(state);
    case 'mark':
      if (event.mark === state.on) return stay(state);
      return { state: { mode: 'waiting', on: event.mark }, effects: [start('prepare', timings.prepare), start('show', timings.show)] };
    default:
      return close(state, false);
  }
}

function whileOpen<M>(state: In<M, 'open'>, event: Pointed<M>): Step<M> {
  switch (event.type) {
    case 'mark':
      return event.mark === state.on ? stay(state) : change(state.on, event.mark);
    case 'elsewhere':
      return { state: { mode: 'leaving', on: state.on }, effects: [start('hide', timings.hide)] };
    default:
      return stay(state);
  }
}

function whileLeaving<M>(state: In<M, 'leaving'>, event: Pointed<M>): Step<M> {
  switch (event.type) {
    case 'timer':
      return event.timer === 'hide' ? close(state, true) : stay(state);
    case 'mark':
      return event.mark === state.on ? back(state.on) : change(state.on, event.mark);
    case 'card':
      return back(state.on);
    default:
      return stay(state);
  }
}

function whileSwitching<M>(state: In<M, 'switching'>, event: Pointed<M>): Step<M> {
  switch (event.type) {
    case 'timer':
      return event.timer === 'show' ? show(state.next, false) : stay(state);
    case 'mark':
      if (event.mark === state.next) return stay(state);
      return event.mark === state.on ? back(state.on) : change(state.on, event.mark);
    case 'card':
      return back(state.on);
    case 'elsewhere':
      return { state: { mode: 'leaving', on: state.on }, effects: [cancel('show'), start('hide', timings.hide)] };
  }
}

function stay<M>(state: HoverState<M>): Step<M> {
  return { state, effects: [] };
}

function show<M>(mark: M, focus: boolean): Step<M> {
  const effects: HoverEffect<M>[] = [cancel('prepare'), cancel('show'), cancel('hide'), cancel('cool')];
  return { state: { mode: 'open', on: mark }, effects: [...effects, { type: 'show', mark, focus }] };
}

/** The pointer is on a neighbour: it gets its card after a shorter while. */
function change<M>(on: M, next: M): Step<M> {
  return { state: { mode: 'switching', on, next }, effects: [cancel('hide'), start('show', timings.showNext)] };
}

function back<M>(on: M): Step<M> {
  return { state: { mode: 'open', on }, effects: [cancel('hide'), cancel('show')] };
}

/** `warm` only where the reader moved on; who dismissed a card wants none. */
function close<M>(state: HoverState<M>, warm: boolean): Step<M> {
  const effects: HoverEffect<M>[] = [cancel('prepare'), cancel('show'), cancel('hide')];
  if (state.mode !== 'waiting') effects.push({ type: 'hide' });
  if (warm) effects.push(start('cool', timings.warm));
  return { state: { mode: 'idle', warm }, effects };
}

function start(timer: HoverTimer, after: number): { type: 'start'; timer: HoverTimer; after: number } {
  return { type: 'start', timer, after };
}

function cancel(timer: HoverTimer): { type: 'cancel'; timer: HoverTimer } {
  return { type: 'cancel', timer };
}
