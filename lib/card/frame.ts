import { openScout } from '../detect/scout.ts';
import type { Reading } from '../detect/reading.ts';
import type { Dictionary } from '../knowledge/dictionary.ts';
import { LivePage, type PageOwner, type PageState } from '../page/live-page.ts';
import { boxesOf, liveRange, type PageMention } from '../page/place.ts';
import { Card } from './card.ts';
import type { ReadingOpener, StepPosition } from './door.ts';
import type { PartLoader } from './part-loader.ts';

/** One frame of a page with everything switched on: reading, marks and card. */
export class Frame {
  readonly page: LivePage;
  readonly card: Card;
  private readonly forms: Dictionary;
  private readonly parts: PartLoader;
  private open: ReadingOpener | null = null;
  private callingReader = false;
  /** Where stepping stands. */
  private stop: PageMention | null = null;

  /** `forms` is all that the scout needs; the rest is loaded when it has found something. */
  constructor(forms: Dictionary, parts: PartLoader, owner: Omit<PageOwner, 'openReading'>, signal: AbortSignal) {
    this.forms = forms;
    this.parts = parts;
    const onChange = () => {
      this.card.check();
      owner.onChange();
    };
    this.page = new LivePage({ ...owner, onChange, openReading: () => this.openReading() }, signal);
    this.card = new Card(this.page, () => parts.load('card'), signal);
  }

  get state(): PageState {
    return this.callingReader ? 'reading' : this.page.state;
  }

  /** The mentions that the page shows: job boards keep much text folded away, often twice. Lays the page out. */
  shown(): PageMention[] {
    return this.page.mentions().filter((mention) => boxesOf(mention).length > 0);
  }

  position(): StepPosition {
    const shown = this.shown();
    const near = shown.findIndex((mention) => (boxesOf(mention)[0]?.top ?? -1) >= 0);
    return { count: shown.length, at: this.stop ? shown.indexOf(this.stop) : -1, near: near < 0 ? shown.length : near };
  }

  goTo(index: number): void {
    const mention = index < 0 ? undefined : this.shown()[index];
    this.stop = mention ?? null;
    if (mention) this.reveal(mention, true);
    else this.card.close();
  }

  /** Scrolls to a mention and opens its card once the page stands still. */
  reveal(mention: PageMention, focus: boolean): void {
    this.stop = mention;
    scrollTo(mention);
    const open = () => this.card.openAt(mention, { focus });
    requestAnimationFrame(() => requestAnimationFrame(open));
  }

  private openReading(): Reading {
    return this.open?.({ title: document.title, url: location.href }) ?? openScout(this.forms, () => void this.callReader());
  }

  private async callReader(): Promise<void> {
    this.callingReader = true;
    // Without a reader (the extension is going away) the page stays as it is: unmarked.
    this.open = await this.parts.load('reader').catch(() => null);
    this.callingReader = false;
    if (this.open) this.page.readAnew();
  }
}

function scrollTo(mention: PageMention): void {
  const element = liveRange(mention)?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A tall element's middle may be far from the term.
  const box = boxesOf(mention)[0];
  if (box && (box.top < 0 || box.bottom > innerHeight)) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}
