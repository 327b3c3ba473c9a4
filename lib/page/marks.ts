import styles from './marks.css?inline';

export type MarkName = 'codecue-term' | 'codecue-current';

/**
 * Paints by the CSS Custom Highlight API. Only StaticRange: thousands of live ranges make
 * every edit of the page slow. Never iterates a Highlight or the registry, because Firefox
 * throws on that in content scripts.
 */
export class Marks {
  private readonly highlights = new Map<MarkName, Highlight>();
  private readonly styled = new Set<ShadowRoot>();
  private sheet: CSSStyleSheet | null = null;

  add(name: MarkName, range: StaticRange): void {
    this.highlight(name).add(range);
  }

  delete(name: MarkName, range: StaticRange): void {
    this.highlights.get(name)?.delete(range);
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
    for (const root of this.styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    }
    this.styled.clear();
  }

  private highlight(name: MarkName): Highlight {
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
