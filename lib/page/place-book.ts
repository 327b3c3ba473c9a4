import type { Reading } from '../detect/reading.ts';
import { isReadable } from './element-kinds.ts';
import { Marks } from './marks.ts';
import { inPageOrder, pageMention, type PageMention, type Place } from './place.ts';
import type { Container, Run } from './run.ts';
import type { SpanIndex } from './span-index.ts';

/** Which containers hold something of interest, and what of it is marked. */
export class PlaceBook {
  readonly marks = new Marks('codecue-term');
  readonly index: SpanIndex<PageMention>;
  private reading: Reading;
  private readonly wants: (term: string) => boolean;
  private readonly places = new Map<Container, Place[]>();
  /** Marks of containers that are being read anew: kept until their text has been judged, so that nothing flickers. */
  private readonly previous = new Map<Container, PageMention[]>();

  constructor(reading: Reading, wants: (term: string) => boolean, index: SpanIndex<PageMention>) {
    this.reading = reading;
    this.wants = wants;
    this.index = index;
  }

  mentions(): PageMention[] {
    return [...this.places.values()].flatMap((places) => places.flatMap((place) => place.mentions)).sort(inPageOrder);
  }

  hasMentions(): boolean {
    return this.places.values().some((places) => places.some((place) => place.mentions.length > 0));
  }

  has(mention: PageMention): boolean {
    return mention.nodes.every((node) => node.isConnected) && this.index.has(mention);
  }

  /** A container's text is about to be read, again or for the first time. */
  open(container: Container): void {
    const places = this.places.get(container);
    if (!places) return;
    this.places.delete(container);
    for (const { passage } of places) this.reading.remove(passage);
    const mentions = places.flatMap((place) => place.mentions);
    if (mentions.length > 0) this.previous.set(container, mentions);
  }

  take(run: Run): void {
    const passage = this.reading.add(run.text);
    if (!passage) return;
    // A copy is as long as it has to be: engines give a growing array room for sixteen.
    const place: Place = { run: { ...run, pieces: run.pieces.slice() }, passage, mentions: NONE, judgedAt: -1 };
    const there = this.places.get(run.container);
    if (there) there.push(place);
    else this.places.set(run.container, [place]);
  }

  /** A single-page application has gone to another page: its evidence is not that of the page before. */
  restart(reading: Reading): void {
    for (const container of [...this.places.keys()]) this.open(container);
    this.reading = reading;
  }

  dropGone(): void {
    for (const container of [...this.places.keys()]) if (!container.isConnected) this.drop(container);
  }

  dropAll(): void {
    for (const container of [...this.places.keys()]) this.drop(container);
    this.forgetPrevious();
  }

  /** Judges what is new, and all of it where the evidence of the page has changed. Yields after each step. */
  *judge(): Generator<void> {
    yield* this.reading.settle();
    this.letGo();
    for (const places of this.places.values()) {
      for (const place of places) {
        if (!place.run || place.judgedAt === this.reading.revision) continue;
        this.judgePlace(place, place.run);
        yield;
      }
    }
    this.forgetPrevious();
  }

  /** Most of what was taken stands near mentions and has none: of that, only the evidence is kept, if any. */
  private letGo(): void {
    for (const [container, places] of this.places) {
      let kept = 0;
      for (const place of places) {
        if (place.passage.keptFor === 'nothing') continue;
        if (place.passage.keptFor === 'neighbours') place.run = null;
        places[kept++] = place;
      }
      places.length = kept;
      if (kept === 0) this.places.delete(container);
    }
  }

  private judgePlace(place: Place, run: Run): void {
    const judged = this.reading.judge(place.passage).filter(({ term }) => this.wants(term)).slice();
    const wanted = judged.length > 0 && isReadable(run.container) ? judged : [];
    const before = place.judgedAt < 0 ? (this.previous.get(run.container) ?? []) : place.mentions;
    const kept = new Set<PageMention>();
    place.judgedAt = this.reading.revision;
    place.mentions = wanted.map((mention) => {
      const now = pageMention(run, mention, wanted);
      const same = before.find((old) => isSame(old, now));
      if (!same) return this.mark(now);
      same.judged = now.judged;
      same.within = now.within;
      kept.add(same);
      return same;
    });
    const gone = before.filter((mention) => !kept.has(mention));
    // A container may have several runs: what this one did not keep, the next may.
    if (before === this.previous.get(run.container)) this.previous.set(run.container, gone);
    else gone.forEach((mention) => this.unmark(mention));
  }

  private forgetPrevious(): void {
    for (const mentions of this.previous.values()) mentions.forEach((mention) => this.unmark(mention));
    this.previous.clear();
  }

  private drop(container: Container): void {
    this.open(container);
    this.previous.get(container)?.forEach((mention) => this.unmark(mention));
    this.previous.delete(container);
  }

  private mark(mention: PageMention): PageMention {
    this.marks.add(mention.range);
    this.index.add(mention);
    return mention;
  }

  private unmark(mention: PageMention): void {
    this.marks.delete(mention.range);
    this.index.delete(mention);
  }
}

const NONE: readonly PageMention[] = [];

function isSame(a: PageMention, b: PageMention): boolean {
  return (
    a.term === b.term &&
    a.surface === b.surface &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset
  );
}
