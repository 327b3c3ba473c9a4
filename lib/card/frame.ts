import { matcherSteps } from '../detect/matcher.ts';
import { openScout } from '../detect/scout.ts';
import type { Reading } from '../detect/reading.ts';
import type { Dictionary } from '../knowledge/dictionary.ts';
import { LivePage, type PageOwner, type PageState } from '../page/live-page.ts';
import { boxesOf, inPageOrder, liveRange, type PageMark, type PageMention } from '../page/place.ts';
import type { PostingWatch } from '../page/posting-watch.ts';
import type { PostingReport } from '../posting/report.ts';
import type { Card, CardPage, Mark } from './card.ts';
import type { Reader, ReadingOpener, StepPosition } from './door.ts';
import type { PartLoader } from './part-loader.ts';

/** Titles of pages that may hold a posting whose text names no term, or has not come yet. */
const fieldTitle = /\bcod(?:er|ing)|\bbill(?:er|ing)|medical record|health info|clinical doc|\bregistrar/i;

/** One frame of a page with everything switched on: reading, marks and card. */
export class Frame {
  readonly page: LivePage;
  /** Comes with the reader: a page on which nothing can be marked needs none. */
  card: Card | null = null;
  private readonly forms: Dictionary;
  private readonly parts: PartLoader;
  private opener: ReadingOpener | null = null;
  private reader: Promise<ReadingOpener> | null = null;
  private watch: PostingWatch | null = null;
  private callingWatch = false;
  private readonly owner: Omit<PageOwner, 'openReading' | 'prepare'>;
  private readonly signal: AbortSignal;
  /** Where stepping stands. */
  private stop: Mark | null = null;

  /** `forms` is all that the scout needs; the rest is loaded when it has found something. */
  constructor(forms: Dictionary, parts: PartLoader, owner: Omit<PageOwner, 'openReading' | 'prepare'>, signal: AbortSignal) {
    this.forms = forms;
    this.parts = parts;
    this.owner = owner;
    this.signal = signal;
    const onChange = () => {
      this.onChange();
      if (this.watch) this.watch.pageRead();
      else if (this.page.hasMentions() || fieldTitle.test(document.title)) void this.callWatch();
    };
    this.page = new LivePage({ ...owner, onChange, openReading: () => this.openReading(), prepare: () => matcherSteps(forms) }, signal);
  }

  get state(): PageState {
    return this.reader && !this.opener ? 'reading' : this.page.state;
  }

  /** The mentions that the page shows: job boards keep much text folded away, often twice. Lays the page out. */
  shown(): PageMention[] {
    return this.page.mentions().filter((mention) => boxesOf(mention).length > 0);
  }

  /** What was read of the posting that the page shows; null where there is none. */
  posting(): PostingReport | null {
    return this.watch?.report ?? null;
  }

  position(): StepPosition {
    const stops = this.stops();
    const near = stops.findIndex((mark) => (boxesOf(mark)[0]?.top ?? -1) >= 0);
    return { count: stops.length, at: this.stop ? stops.indexOf(this.stop) : -1, near: near < 0 ? stops.length : near };
  }

  goTo(index: number): void {
    const mark = index < 0 ? undefined : this.stops()[index];
    this.stop = mark ?? null;
    if (mark) this.open(mark, true);
    else this.card?.close();
  }

  /** Scrolls to the mention of this id and opens its card, or to the quote of this place and points at it. */
  reveal(id: number): void {
    const mention = this.page.mentions().find((candidate) => candidate.id === id);
    if (mention) return this.open(mention, false);
    const quote = this.watch?.pointAt(id);
    if (quote) scrollTo(quote);
  }

  /** Scrolls to a mark and opens its card once the page stands still. */
  private open(mark: Mark, focus: boolean): void {
    this.stop = mark;
    scrollTo(mark);
    const open = () => this.card?.openAt(mark, { focus });
    requestAnimationFrame(() => requestAnimationFrame(open));
  }

  /** The marks that are shown, terms and pay, in the order of the page. */
  private stops(): Mark[] {
    const pays = this.watch?.pays.filter((pay) => boxesOf(pay).length > 0) ?? [];
    return [...this.shown(), ...pays].sort(inPageOrder);
  }

  private onChange(): void {
    this.card?.check();
    this.owner.onChange();
  }

  private openReading(): Reading {
    return this.opener?.({ title: document.title, url: location.href }) ?? openScout(this.forms, () => void this.callReader());
  }

  /** Without a reader (the extension is going away) the page stays as it is: unmarked. */
  private callReader(): Promise<ReadingOpener> {
    const come = ({ open, openCard }: Reader) => {
      const page: CardPage = {
        at: (x, y) => this.page.at(x, y) ?? this.watch?.at(x, y) ?? null,
        has: (mark) => ('pay' in mark ? (this.watch?.has(mark) ?? false) : this.page.has(mark)),
        point: (mark) => this.page.point(mark),
      };
      this.opener = open;
      this.card = openCard(page, () => this.parts.load('card'), this.signal);
      this.page.readAnew();
      return open;
    };
    this.reader ??= this.parts.load('reader').then(come);
    this.reader.catch(() => {
      this.reader = null;
    });
    return this.reader;
  }

  private async callWatch(): Promise<void> {
    if (this.watch || this.callingWatch) return;
    this.callingWatch = true;
    const watcher = await this.parts.load('posting').catch(() => null);
    this.callingWatch = false;
    if (!watcher || this.signal.aborted) return;
    this.watch = watcher(
      {
        loadReader: () => this.callReader(),
        shadowRoots: () => this.page.shadowRoots(),
        point: (mark) => this.page.point(mark),
        onChange: () => this.onChange(),
        isAlive: () => this.owner.isAlive(),
      },
      this.signal,
    );
    this.watch.pageRead();
  }
}

function scrollTo(mark: PageMark): void {
  const element = liveRange(mark)?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A tall element's middle may be far from the words.
  const box = boxesOf(mark)[0];
  if (box && (box.top < 0 || box.bottom > innerHeight)) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}
