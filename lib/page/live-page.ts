import type { Reading } from '../detect/reading.ts';
import { ChangeLog, isGust, type Changes } from './change-log.ts';
import { LateRoots } from './late-roots.ts';
import { ownText } from './own-text.ts';
import { Pace } from './pace.ts';
import { PlaceBook } from './place-book.ts';
import type { PageMark, PageMention } from './place.ts';
import type { Container } from './run.ts';
import { inSlices, type Slice } from './slices.ts';
import { SpanIndex } from './span-index.ts';
import { StormWatch } from './storm-watch.ts';
import { tasksFor, wholePage, wholly, type Task } from './tasks.ts';

/**
 * So many containers inside one are read before the others are looked for: a browser keeps an object
 * for each that is put down, and with tens of thousands of them it stops to make room.
 */
const MANY = 1_000;

/** `stopped`: the page never came to rest, and we left it alone for good. */
export type PageState = 'reading' | 'read' | 'stopped';

export interface PageOwner {
  /** Opens the page for reading under its present title and address. */
  openReading(): Reading;
  /** Whether the user wants this term marked. */
  wants(term: string): boolean;
  /** Builds what reading takes, in steps: the page does not wait for all of it at once. */
  prepare(): Iterable<void>;
  /** `state` or `mentions()` may have changed. */
  onChange(): void;
  /** False once the extension behind the script is gone: then nothing may be painted any more. */
  isAlive(): boolean;
}

/**
 * A page that is kept read: its text is found, judged and marked, its changes are followed.
 * The page itself is never changed. Everything ends with the signal.
 */
export class LivePage {
  state: PageState = 'reading';
  private readonly owner: PageOwner;
  private readonly signal: AbortSignal;
  private readonly log = new ChangeLog(() => this.schedule());
  private readonly lateRoots = new LateRoots(() => this.schedule());
  private readonly pace = new Pace();
  private readonly storm = new StormWatch(this.log, this.pace);
  private readonly book: PlaceBook;
  /** The page as it was opened for reading is no longer the one that is shown. */
  private outdated = false;
  private address: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private rest = 0;
  private busy = false;
  private changedMeanwhile = false;

  constructor(owner: PageOwner, signal: AbortSignal) {
    this.owner = owner;
    this.signal = signal;
    this.address = location.href;
    this.book = new PlaceBook(owner.openReading(), (term) => owner.wants(term), new SpanIndex(() => this.shadowRoots()));
    signal.addEventListener('abort', () => this.stop());
    this.log.observe(document);
    this.follow({ storm: true, touched: new Set(), fresh: new Set() });
  }

  /** All mentions, in the order of the page. */
  mentions(): PageMention[] {
    return this.book.mentions();
  }

  hasMentions(): boolean {
    return this.book.hasMentions();
  }

  has(mention: PageMention): boolean {
    return this.book.has(mention);
  }

  /** The mention under a point of the viewport, or null. */
  at(x: number, y: number): PageMention | null {
    if (!this.owner.isAlive()) return null;
    this.book.marks.assert();
    return this.book.index.at(x, y);
  }

  /** Shows on the page which words a card, a step or a quote is about; null for none. */
  point(mark: Pick<PageMark, 'range'> | null): void {
    this.book.marks.point(mark?.range ?? null);
  }

  /** The open shadow roots seen so far. */
  shadowRoots(): ShadowRoot[] {
    return this.log.shadowRoots();
  }

  /** Opens the page for reading anew, and reads all of it. */
  readAnew(): void {
    if (this.signal.aborted || this.state === 'stopped') return;
    this.outdated = true;
    this.rest = 0;
    // What is to be read anew waits for no storm's end.
    if (this.storm.stop()) this.busy = false;
    this.schedule();
  }

  private schedule(): void {
    if (this.busy) this.changedMeanwhile = true;
    else this.timer ??= setTimeout(() => this.follow(this.log.take()), this.rest);
  }

  /** Reads what has changed, slice by slice, and then rests in proportion to the work. */
  private follow(changes: Changes): void {
    this.timer = undefined;
    if (!this.owner.isAlive()) return;
    if (changes.storm && this.pace.storm(performance.now())) return this.giveUp();
    this.busy = true;
    // Where nothing is marked yet, the reader waits for the first marks: no storm is let pass.
    if (!this.outdated && isGust(changes) && this.book.hasMentions()) this.storm.wait(changes, (all) => this.owner.isAlive() && this.work(all), () => this.giveUp());
    else this.work(changes);
  }

  private work(changes: Changes): void {
    this.changedMeanwhile = false;
    const first = this.state === 'reading';
    inSlices((slice) => this.read(changes, slice), this.signal).then(
      (work) => {
        if (this.signal.aborted) return;
        this.busy = false;
        this.rest = this.pace.restAfter(first ? 0 : work, performance.now());
        if (!this.outdated) this.state = 'read';
        this.book.marks.commit();
        this.owner.onChange();
        if (this.changedMeanwhile) this.schedule();
        this.changedMeanwhile = false;
      },
      // Whatever a page has done to break the reading, it is to notice nothing of it.
      () => this.giveUp(),
    );
  }

  private *read(changes: Changes, slice: Slice): Generator<void> {
    for (const _ of this.owner.prepare()) if (slice.isLate()) yield;
    this.book.dropGone();
    const outdated = this.outdated || location.href !== this.address;
    this.outdated = false;
    this.address = location.href;
    if (outdated) this.book.restart(this.owner.openReading());
    const tasks = changes.storm || outdated ? wholePage() : tasksFor(changes);
    for (const host of this.lateRoots.take()) tasks.push({ container: host, own: false, inner: true });
    yield* this.readAll(tasks, slice);
    if (this.isInVain()) return;
    for (const _ of this.book.judge()) if (slice.isLate()) yield;
  }

  /** Takes the tasks from the end, with all that comes up in them. */
  private *readAll(tasks: Task[], slice: Slice): Generator<void> {
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      if (!task.container.isConnected) continue;
      yield* this.readContainer(task, tasks, slice);
      if (slice.isLate()) yield;
      if (this.isInVain()) return;
    }
  }

  /** All of the page is to be read anew, the rest of it, too. */
  private isInVain(): boolean {
    return this.outdated;
  }

  private *readContainer({ container, own, inner, again = false }: Task, tasks: Task[], slice: Slice): Generator<void> {
    if (own) this.book.open(container);
    const found: Container[] = [];
    const steps = ownText(container, {
      onRun: (run) => own && this.book.take(run),
      onContainer: (next) => inner && found.push(next),
      isLate: () => found.length >= MANY || slice.isLate(),
    });
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (found.length >= MANY) yield* this.readAll(wholly(found.splice(0)), slice);
      if (this.isInVain()) return;
      if (slice.isLate()) yield;
    }
    if (!inner) return;
    // Where the page changed under our hands, the log brings this container's own text again; what is inside it
    // is looked for once more, behind what was found.
    if (!step.value && !again) tasks.push({ container, own: false, inner: true, again: true });
    tasks.push(...wholly(found));
    if (container instanceof Element) this.readShadow(container, tasks);
  }

  private readShadow(host: Element, tasks: Task[]): void {
    this.lateRoots.note(host);
    const root = host.shadowRoot;
    if (!root) return;
    this.log.observe(root);
    this.book.marks.style(root);
    tasks.push({ container: root, own: true, inner: true });
  }

  private giveUp(): void {
    this.stop();
    this.state = 'stopped';
    this.owner.onChange();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.storm.stop();
    this.log.stop();
    this.lateRoots.stop();
    this.book.dropAll();
    this.book.marks.remove();
  }
}
