/**
 * How an element takes part in the running text. Decided by name, not by computed style:
 * asking for styles while walking a page would make the page lay itself out for us.
 */
export type ElementKind =
  /** Its text continues its neighbours' text: `<b>ICD</b>-10-CM` is one word. */
  | 'inline'
  /** It begins a new stretch of text. */
  | 'block'
  /** It only breaks the line. */
  | 'break'
  /** Nothing inside is ever read. */
  | 'skipped';

const inline = [
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'label',
  'mark', 'nobr', 'q', 'ruby', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'u', 'wbr',
];
const breaks = ['br', 'hr', 'img'];
const skipped = [
  'audio', 'canvas', 'code', 'datalist', 'embed', 'head', 'iframe', 'input', 'kbd', 'math', 'noscript', 'object', 'pre',
  'rp', 'rt', 'samp', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'tt', 'var', 'video', 'codecue-card',
];

const kinds = new Map<string, ElementKind>([
  ...inline.map((name) => [name, 'inline'] as const),
  ...breaks.map((name) => [name, 'break'] as const),
  ...skipped.map((name) => [name, 'skipped'] as const),
]);

export function kindOf(element: Element): ElementKind {
  return kinds.get(element.localName) ?? 'block';
}

/** Text below any of these is never marked: it is edited, it is code, or it is ours. */
const unreadable = [
  ...skipped,
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox"]',
  '[role="searchbox"]',
  '[role="code"]',
  '.ace_editor',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
].join(',');

/**
 * Whether text in this place may be marked. Asked only where something was found, so that
 * walking needs no look at attributes. Looks through shadow boundaries.
 */
export function isReadable(container: Node): boolean {
  if (container.ownerDocument?.designMode === 'on') return false;
  for (let node: Node | null = container; node; ) {
    if (node instanceof Element && node.closest(unreadable)) return false;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return true;
}
