import { boxesOf, saidAround, type PageMark, type PageMention } from '../page/place.ts';
import type { PagePay } from '../page/posting-watch.ts';
import type { CardSubject, CardView } from './door.ts';
import { atRest, hover, type HoverEffect, type HoverEvent, type HoverState, type HoverTimer } from './hover.ts';
import { openHost, type CardHost } from './host.ts';
import { lineAt, placeCard } from './placement.ts';
import { watchPointer } from './pointer.ts';

/** What a card can be opened for. */
export type Mark = PageMention | PagePay;

/** What the card needs of the page. */
export interface CardPage {
  at(x: number, y: number): Mark | null;
  has(mark: Mark): boolean;
  point(mark: PageMark | null): void;
}

/**
 * The card over a page: opens at the pointer, by keyboard, by tap or from the popup. Until
 * it is needed for the first time, its view is not even loaded.
 */
export class Card {
  private state: HoverState<Mark> = atRest;
  private readonly timers = new Map<HoverTimer, ReturnType<typeof setTimeout>>();
  private readonly page: CardPage;
  private readonly load: () => Promise<CardView>;
  private readonly signal: AbortSignal;
  private readonly follower: { forget(): void };
  private host: CardHost | null = null;
  private mounted: { unmount(): void } | null = null;
  private pointer: { x: number; y: number } | null = null;
  private open: AbortController | null = null;
  private focusBefore: Element | null = null;

  constructor(page: CardPage, load: () => Promise<CardView>, signal: AbortSignal) {
    this.page = page;
    this.load = load;
    this.signal = signal;
    this.follower = watchPointer(
      {
        at: (x, y) => page.at(x, y),
        isCard: (event) => event.target === this.host?.element,
        onMark: (mark, point) => {
          this.pointer = point;
          this.feed({ type: 'mark', mark });
        },
        onCard: () => this.feed({ type: 'card' }),
        onElsewhere: () => this.feed({ type: 'elsewhere' }),
        onTap: (mark, point) => this.openAt(mark, { focus: false, point }),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.feed({ type: 'dismiss' }));
  }

  get root(): ShadowRoot | null {
    return this.host?.root ?? null;
  }

  openAt(mark: Mark, { focus, point = null }: { focus: boolean; point?: { x: number; y: number } | null }): void {
    this.pointer = point;
    this.feed({ type: 'open', mark, focus });
  }

  close(): void {
    this.feed({ type: 'dismiss' });
  }

  /** Call whenever the page's marks may have changed: a card whose text is gone closes. */
  check(): void {
    if (this.state.mode !== 'idle' && !this.page.has(this.state.on)) this.feed({ type: 'dismiss' });
  }

  private feed(event: HoverEvent<Mark>): void {
    const { state, effects } = hover(this.state, event);
    this.state = state;
    for (const effect of effects) this.carryOut(effect);
  }

  private carryOut(effect: HoverEffect<Mark>): void {
    switch (effect.type) {
      case 'start':
        this.cancel(effect.timer);
        this.timers.set(effect.timer, setTimeout(() => this.feed({ type: 'timer', timer: effect.timer }), effect.after));
        break;
      case 'cancel':
        this.cancel(effect.timer);
        break;
      case 'prepare':
        this.load().catch(() => undefined);
        break;
      case 'show':
        void this.show(effect.mark, effect.focus);
        break;
      case 'hide':
        this.hide();
        break;
    }
  }

  private cancel(timer: HoverTimer): void {
    clearTimeout(this.timers.get(timer));
    this.timers.delete(timer);
  }

  private async show(mark: Mark, focus: boolean): Promise<void> {
    const view = await this.load().catch(() => null);
    const stillWanted = this.state.mode === 'open' && this.state.on === mark && !this.signal.aborted;
    if (!stillWanted) return;
    if (!view || !this.page.has(mark) || boxesOf(mark).length === 0) return this.feed({ type: 'dismiss' });
    if (focus) this.focusBefore ??= document.activeElement;
    this.hideHost();
    const host = openHost(mark);
    this.host = host;
    this.mounted = view.mount(host.root, subjectOf(mark), {
      close: () => this.feed({ type: 'dismiss' }),
      resize: () => this.place(mark),
    });
    this.place(mark);
    this.page.point(mark);
    this.listen();
    if (focus) host.root.querySelector<HTMLElement>('[data-card]')?.focus({ preventScroll: true });
  }

  private place(mark: Mark): void {
    const line = lineAt(boxesOf(mark), this.pointer);
    if (!this.host || !line) return;
    const { offsetWidth: width, offsetHeight: height } = this.host.element;
    const { clientWidth, clientHeight } = document.documentElement;
    const viewport = { width: clientWidth || innerWidth, height: Math.min(clientHeight || innerHeight, innerHeight) };
    this.host.place(placeCard(line, { width, height }, viewport));
  }

  /** Esc, a press outside and scrolling close the card; nothing else is ever listened for. */
  private listen(): void {
    this.open?.abort();
    const open = new AbortController();
    this.open = open;
    const dismiss = () => this.feed({ type: 'dismiss' });
    const options = { capture: true, signal: open.signal };
    window.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      dismiss();
    }, options);
    const pageMoved = () => {
      this.follower.forget();
      dismiss();
    };
    window.addEventListener('pointerdown', (event) => event.target === this.host?.element || dismiss(), { ...options, passive: true });
    window.addEventListener('scroll', pageMoved, { ...options, passive: true });
    window.addEventListener('resize', pageMoved, options);
  }

  private hide(): void {
    const hadFocus = document.activeElement === this.host?.element;
    this.hideHost();
    this.page.point(null);
    if (hadFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
  }

  private hideHost(): void {
    this.open?.abort();
    this.mounted?.unmount();
    this.host?.remove();
    this.open = this.mounted = this.host = null;
  }
}

function subjectOf(mark: Mark): CardSubject {
  if ('pay' in mark) return mark;
  const { term, surface, judged } = mark;
  return { term, surface, reasons: judged.reasons, said: saidAround(mark) };
}
