import type { PageContext } from '../detect/mention.ts';
import type { Reading } from '../detect/reading.ts';
import type { PageAnswer, PageQuestion } from '../posting/page-answer.ts';
import type { PayInText, Place, RemoteVerdict } from '../posting/posting.ts';
import type { PostingReport } from '../posting/report.ts';
import { isReadable } from './element-kinds.ts';
import { mainText, type MainText } from './main-text.ts';
import { Marks } from './marks.ts';
import { mentionsIn } from './mentions-in.ts';
import { Pace } from './pace.ts';
import { pageTitle } from './page-title.ts';
import type { PageMark } from './place.ts';
import { isStanding, witnessed, type Witnessed } from './quote-places.ts';
import { inSlices } from './slices.ts';
import { SpanIndex } from './span-index.ts';
import { structuredData } from './structured-data.ts';

/** An amount of pay that is marked on the page. */
export interface PagePay extends Witnessed {
  readonly pay: PayInText;
  /** What of its posting its card needs; null in a text that is no posting. */
  readonly posting: { title: string | null; place: Place | null; remote: RemoteVerdict } | null;
}

export interface PostingHost {
  /** Opens a text for reading with all the evidence there is. */
  loadReader(): Promise<(context: PageContext) => Reading>;
  /** Has a text read where no page waits for it. */
  ask(question: PageQuestion): Promise<PageAnswer>;
  /** Tells what the toolbar is to show: the posting, or that there is none any more. */
  tell(report: PostingReport | null): void;
  /** Open shadow roots of the page. */
  shadowRoots(): ShadowRoot[];
  point(mark: Pick<PageMark, 'range'> | null): void;
  /** `report` or `pays` have changed. */
  onChange(): void;
  isAlive(): boolean;
}

/** A verdict whose words have gone is at most this long in coming or going. Milliseconds. */
const longestDoubt = 150;
/** A page whose text keeps changing and whose posting does not is read ever more rarely: 2 to this power. */
const mostDoublings = 4;
/** So often in a row a text is read again where nobody answered: a browser may end the background with the question in its hands. */
const mostFailures = 3;

/**
 * The posting on a page, kept read: assembles the text of the page's main part whenever the page has
 * changed, has it read where it is another than before, marks its pay. Ends with the signal.
 */
export class PostingWatch {
  report: PostingReport | null = null;
  pays: readonly PagePay[] = [];
  private readonly host: PostingHost;
  private readonly signal: AbortSignal;
  private readonly marks = new Marks('codecue-pay');
  private readonly index: SpanIndex<PagePay>;
  private readonly pace = new Pace();
  private quotes: ReadonlyMap<number, Witnessed> = new Map();
  /** The number of the last answer's first quote, and of the next answer's; they count down. */
  private firstPlace = -1;
  private nextPlace = -1;
  /** What was read last, and what it said. */
  private key = '';
  private answer: PageAnswer | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restUntil = 0;
  /** How much longer to rest where nothing that is shown has gone. Milliseconds. */
  private calm = 0;
  private sameAnswers = 0;
  private failures = 0;
  private busy = false;
  private changedMeanwhile = false;

  constructor(host: PostingHost, signal: AbortSignal) {
    this.host = host;
    this.signal = signal;
    this.index = new SpanIndex(() => host.shadowRoots());
    signal.addEventListener('abort', () => this.stop());
    // What a press unfolds or hides by a class alone is no change of the text that the page announces.
    document.addEventListener('click', () => this.schedule(), { capture: true, passive: true, signal });
  }

  /** Call whenever the page has been read anew. */
  pageRead(): void {
    const gone = this.pays.filter((pay) => !isStanding(pay));
    if (gone.length > 0) this.setPays(this.pays.filter((pay) => !gone.includes(pay)));
    const isDoubtful = !this.isReportStanding();
    if (isDoubtful && this.restUntil - performance.now() > longestDoubt) this.setReport(null, new Map());
    this.schedule(isDoubtful || gone.length > 0);
  }

  at(x: number, y: number): PagePay | null {
    this.marks.assert();
    return this.index.at(x, y);
  }

  has(pay: PagePay): boolean {
    return this.pays.includes(pay) && isStanding(pay);
  }

  /** The words of a quote, if the page still has them. They are pointed at until the reader presses anything. */
  pointAt(place: number): PageMark | null {
    const quote = this.quotes.get(place);
    if (!quote || !isStanding(quote)) return null;
    this.host.point(quote);
    const pointing = new AbortController();
    const end = () => {
      pointing.abort();
      this.host.point(null);
    };
    const options = { capture: true, passive: true, signal: AbortSignal.any([pointing.signal, this.signal]) };
    for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, end, options);
    return quote;
  }

  /** Reads again after the rest that is due; a long one, while what is shown still stands. */
  private schedule(doubtful = false): void {
    if (this.busy) {
      this.changedMeanwhile = true;
      return;
    }
    if (doubtful) clearTimeout(this.timer);
    else if (this.timer !== undefined) return;
    const until = this.restUntil + (doubtful ? 0 : this.calm);
    this.timer = setTimeout(() => void this.read(), Math.max(0, until - performance.now()));
  }

  private async read(): Promise<void> {
    this.timer = undefined;
    if (this.signal.aborted || !this.host.isAlive()) return;
    this.busy = true;
    // Whatever a page has done to break the reading, it is to notice nothing of it.
    const worked = await this.readOnce().catch(() => null);
    this.busy = false;
    this.failures = worked === null ? this.failures + 1 : 0;
    const rest = this.pace.restAfter(worked ?? 0);
    this.restUntil = performance.now() + rest;
    this.calm = rest * (2 ** Math.min(this.sameAnswers, mostDoublings) - 1);
    const isUnread = this.failures > 0 && this.failures < mostFailures;
    if (this.changedMeanwhile || isUnread) this.schedule(!this.isReportStanding());
    this.changedMeanwhile = false;
  }

  /** Gives the milliseconds worked. */
  private async readOnce(): Promise<number> {
    const { text, jsonld, worked } = await this.assemble();
    if (!text || this.signal.aborted) return worked;
    const title = pageTitle(document.title, text.headings);
    const key = [title, text.run.text, ...jsonld].join('\0');
    if (key === this.key && this.answer) {
      this.show(this.answer, text);
      return worked;
    }
    // Until it is answered: the former answer is not about this text.
    this.key = '';
    this.dropDoubtful();
    const own = { text: text.run.text, title, url: location.href, jsonld };
    const started = performance.now();
    const answer = await this.askAbout(own, true);
    const whole = answer.description ? await this.askAbout({ ...own, text: answer.description }, false) : null;
    this.sameAnswers = this.answer && isSame(this.answer, answer) ? this.sameAnswers + 1 : 0;
    this.answer = whole?.report ? { ...answer, report: whole.report, places: [] } : answer;
    this.key = key;
    this.show(this.answer, text);
    return worked + performance.now() - started;
  }

  private async assemble(): Promise<{ text: MainText | null; jsonld: string[]; worked: number }> {
    const found: { text: MainText | null; jsonld: string[] } = { text: null, jsonld: [] };
    const worked = await inSlices(function* (slice) {
      found.text = yield* mainText(mainRoot(), slice);
      if (slice.isLate()) yield;
      found.jsonld = structuredData(document);
    }, this.signal);
    return { ...found, worked };
  }

  /** Another text is there: what no longer stands goes at once, the rest when the text has been read. */
  private dropDoubtful(): void {
    if (!this.isReportStanding()) this.setReport(null, new Map());
    this.setPays(this.pays.filter((pay) => isStanding(pay) && isShown(pay)));
  }

  private isReportStanding(): boolean {
    return this.report === null || [...this.quotes.values()].every((quote) => isStanding(quote) && isShown(quote));
  }

  private async askAbout(about: Pick<PageQuestion, 'text' | 'title' | 'url' | 'jsonld'>, visible: boolean): Promise<PageAnswer> {
    const open = await this.host.loadReader();
    const mentions: PageQuestion['mentions'][number][] = [];
    await inSlices((slice) => mentionsIn(open(about), about.text, mentions, slice), this.signal);
    const answer = await this.host.ask({ ...about, mentions, visible, firstPlace: this.nextPlace });
    if (visible) {
      // No number is given twice: a popup may still hold those of the former posting.
      this.firstPlace = this.nextPlace;
      this.nextPlace -= answer.places.length;
    }
    return answer;
  }

  private show({ report, places, pay }: PageAnswer, { run }: MainText): void {
    if (this.signal.aborted) return;
    const about = report && { title: report.title, place: report.posting.place, remote: report.posting.remote };
    this.setPays(pay.flatMap((amount) => {
      const words = witnessed(run, amount);
      if (!words?.nodes.every(isReadable)) return [];
      const now = { ...words, pay: amount, posting: about };
      return [this.pays.find((old) => isSamePlace(old, now)) ?? now];
    }));
    const quotes = places.flatMap((span, index) => {
      const words = witnessed(run, span);
      return words ? [[this.firstPlace - index, words] as const] : [];
    });
    this.setReport(report, new Map(quotes));
  }

  private setReport(report: PostingReport | null, quotes: ReadonlyMap<number, Witnessed>): void {
    this.quotes = quotes;
    if (report === this.report) return;
    this.report = report;
    this.host.tell(report);
    this.host.onChange();
  }

  private setPays(pays: readonly PagePay[]): void {
    const [gone, come] = [this.pays.filter((pay) => !pays.includes(pay)), pays.filter((pay) => !this.pays.includes(pay))];
    if (gone.length + come.length === 0) return;
    this.pays = pays;
    for (const pay of gone) {
      this.marks.delete(pay.range);
      this.index.delete(pay);
    }
    for (const pay of come) {
      this.marks.add(pay.range);
      this.index.add(pay);
    }
    this.marks.commit();
    this.host.onChange();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.marks.remove();
    this.pays = [];
    if (this.report && this.host.isAlive()) this.host.tell(null);
    this.report = null;
  }
}

/** The two say the same of the posting and of its pay. */
function isSame(one: PageAnswer, other: PageAnswer): boolean {
  const said = ({ report, pay }: PageAnswer) => JSON.stringify([report?.title, report?.posting, pay.map(({ min, max, period }) => [min, max, period])]);
  return said(one) === said(other);
}

function isSamePlace(old: PagePay, now: PagePay): boolean {
  const [a, b] = [old.range, now.range];
  return isStanding(old) && a.startContainer === b.startContainer && a.startOffset === b.startOffset && old.surface === now.surface
    && JSON.stringify([old.pay.min, old.pay.max, old.pay.period, old.posting]) === JSON.stringify([now.pay.min, now.pay.max, now.pay.period, now.posting]);
}

function isShown({ nodes: [node] }: PageMark): boolean {
  const parent = node?.parentElement;
  return !parent || parent.checkVisibility() || getComputedStyle(parent).display === 'contents';
}

/** UTF-16 units: a dialog with less asks something, and the page behind it is what is read. */
const leastInDialog = 400;

/** The page, or the dialog that a board has opened over it. */
function mainRoot(): Element {
  // By name and by attribute, which a browser finds at once; it would look through a whole page for `:modal`.
  const dialogs = [...Array.from(document.getElementsByTagName('dialog')).filter((dialog) => dialog.matches(':modal')), ...document.querySelectorAll('[aria-modal="true"]')];
  const open = dialogs.find((dialog) => dialog.checkVisibility() && dialog.textContent.length > leastInDialog);
  return open ?? document.querySelector('body') ?? document.documentElement;
}
