/** Where the pointer is, as far as the card cares. */
export interface PointerWatch<M> {
  /** The mention under a point of the viewport. */
  at(x: number, y: number): M | null;
  /** Whether an event happened on our card. */
  isCard(event: Event): boolean;
  onMark(mark: M, point: { x: number; y: number }): void;
  onCard(): void;
  onElsewhere(): void;
  onTap(mark: M, point: { x: number; y: number }): void;
}

/** At most one look in this many milliseconds: each may make the page lay itself out. */
const lookEvery = 60;

/**
 * Follows the pointer without ever taking an event from the page. `forget` makes the next
 * move count as new, also on the mark that was told last: the page has moved under the pointer.
 */
export function watchPointer<M>(watch: PointerWatch<M>, signal: AbortSignal): { forget(): void } {
  let last: M | 'card' | null = null;
  let point = { x: 0, y: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    const mark = watch.at(point.x, point.y);
    if (mark === last) return;
    last = mark;
    if (mark) watch.onMark(mark, point);
    else watch.onElsewhere();
  };
  const leave = () => {
    clearTimeout(timer);
    timer = undefined;
    if (last === null) return;
    last = null;
    watch.onElsewhere();
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (watch.isCard(event)) {
      clearTimeout(timer);
      timer = undefined;
      if (last !== 'card') watch.onCard();
      last = 'card';
      return;
    }
    point = { x: event.clientX, y: event.clientY };
    timer ??= setTimeout(look, lookEvery);
  };
  const tap = (event: MouseEvent) => {
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byTouch || event.defaultPrevented || watch.isCard(event) || isControl(event.target)) return;
    const mark = watch.at(event.clientX, event.clientY);
    if (mark) watch.onTap(mark, { x: event.clientX, y: event.clientY });
  };

  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', move, options);
  document.addEventListener('click', tap, { passive: true, signal });
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  return {
    forget() {
      last = null;
    },
  };
}

/** What does something of its own when tapped keeps its tap. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], button, input, select, label, summary, [role="button"], [role="link"], [onclick]') !== null;
}
