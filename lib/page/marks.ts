import styles from './marks.css?inline';

export type MarkName = 'codecue-term' | 'codecue-pay' | 'codecue-current';

/** A mark is a dark line and a light one, so that one of the two stands out against any background. */
type LineName = MarkName | 'codecue-term-light' | 'codecue-pay-light';
const lightLines: Readonly<Partial<Record<MarkName, LineName>>> = { 'codecue-term': 'codecue-term-light', 'codecue-pay': 'codecue-pay-light' };

/**
 * Paints by the CSS Custom Highlight API. Only StaticRange: thousands of live ranges make
 * every edit of the page slow. Never iterates a Highlight or the registry, because Firefox
 * throws on that in content scripts.
 */
export class Marks {
  private readonly highlights = new Map<LineName, Highlight>();
  private readonly coming = new Set<StaticRange>();
  private readonly going = new Set<StaticRange>();
  private readonly styled = new Set<ShadowRoot>();
  private readonly name: MarkName;
  private sheet: CSSStyleSheet | null = null;

  /** `name`: what is marked. */
  constructor(name: MarkName) {
    this.name = name;
  }

  /** Marks words with the next `commit`. */
  add(range: StaticRange): void {
    this.coming.add(range);
  }

  /** Takes a mark away with the next `commit`. */
  delete(range: StaticRange): void {
    if (!this.coming.delete(range)) this.going.add(range);
  }

  /**
   * Paints what has come and gone since the last time. All at once, because with each frame
   * in between the browser would look through all ranges anew.
   */
  commit(): void {
    const { coming, going } = this;
    if (coming.size > 0 || going.size > 0) {
      for (const name of [this.name, lightLines[this.name] ?? this.name]) {
        const line = this.highlight(name);
        for (const range of going) line.delete(range);
        for (const range of coming) line.add(range);
      }
      coming.clear();
      going.clear();
    }
    this.assert();
  }

  /** Shows at once which words a card, a step or a quote is about; null for none. */
  point(range: StaticRange | null): void {
    this.highlights.get('codecue-current')?.clear();
    if (range) this.highlight('codecue-current').add(range);
  }

  /** Puts our highlights back if the page has cleared the registry. */
  assert(): void {
    for (const [name, highlight] of this.highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** The manifest's style sheet ends at shadow roots (in Firefox), so an open one gets ours. */
  style(root: ShadowRoot): void {
    if (this.styled.has(root)) return;
    this.styled.add(root);
    this.sheet ??= markSheet();
    root.adoptedStyleSheets.push(this.sheet);
  }

  /** Takes away what is ours; a newer CodeCue on the same page keeps what is its own. */
  remove(): void {
    for (const [name, highlight] of this.highlights) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.highlights.clear();
    this.coming.clear();
    this.going.clear();
    for (const root of this.styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    }
    this.styled.clear();
  }

  private highlight(name: LineName): Highlight {
    let highlight = this.highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      if (name === 'codecue-current') highlight.priority = 1;
      this.highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    return highlight;
  }
}

function markSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
