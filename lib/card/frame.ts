import type { Dictionary } from '../knowledge/dictionary.ts';
import { openReading } from '../detect/reading.ts';
import { LivePage, type PageOwner } from '../page/live-page.ts';
import { boxesOf, liveRange, type PageMention } from '../page/place.ts';
import { Card } from './card.ts';
import type { CardView, StepPosition } from './door.ts';

/** One frame of a page with everything switched on: reading, marks and card. */
export class Frame {
  readonly page: LivePage;
  readonly card: Card;
  /** Where stepping stands. */
  private stop: PageMention | null = null;

  constructor(dictionary: Dictionary, load: () => Promise<CardView>, owner: Omit<PageOwner, 'openReading'>, signal: AbortSignal) {
    const onChange = () => {
      this.card.check();
      owner.onChange();
    };
    this.page = new LivePage(
      {
        ...owner,
        onChange,
        openReading: () => openReading(dictionary, { title: document.title, url: location.href }),
      },
      signal,
    );
    this.card = new Card(this.page, load, signal);
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

  private shown(): PageMention[] {
    return this.page.mentions().filter((mention) => boxesOf(mention).length > 0);
  }
}

function scrollTo(mention: PageMention): void {
  const element = liveRange(mention)?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A tall element's middle may be far from the term.
  const box = boxesOf(mention)[0];
  if (box && (box.top < 0 || box.bottom > innerHeight)) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}
