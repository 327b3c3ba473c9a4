import { pace } from './pace.ts';

/** What has changed on a page since it was last read. */
export interface Changes {
  /** So much that reading everything anew is cheaper. */
  storm: boolean;
  /** Nodes whose own text or children changed. */
  touched: ReadonlySet<Node>;
  /** Elements that came anew. */
  fresh: ReadonlySet<Element>;
}

/** So much that it may be the beginning of a storm. */
export function isGust({ storm, touched, fresh }: Changes): boolean {
  return storm || touched.size + fresh.size > pace.calmSize;
}

/** Changes and those that came after them. */
export function together(one: Changes, other: Changes): Changes {
  return { storm: one.storm || other.storm, touched: new Set([...one.touched, ...other.touched]), fresh: new Set([...one.fresh, ...other.fresh]) };
}

/**
 * Watches a document and its open shadow roots. The observer's callback only collects;
 * in a storm it even stops observing, so that the storm costs nothing until it is read.
 */
export class ChangeLog {
  private readonly observer: MutationObserver;
  private readonly onChange: () => void;
  private roots = new Set<Node>();
  private touched = new Set<Node>();
  private fresh = new Set<Element>();
  private storm = false;
  private most: number = pace.stormSize;

  constructor(onChange: () => void) {
    this.onChange = onChange;
    this.observer = new MutationObserver((records) => this.collect(records));
  }

  observe(root: Node): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    if (!this.storm) this.observer.observe(root, watched);
  }

  /** Shadow roots seen so far. */
  shadowRoots(): ShadowRoot[] {
    return [...this.roots].filter((root) => root instanceof ShadowRoot);
  }

  /** Gives what has changed and starts a new page of the log. `most`: what is more than that will be a storm. */
  take(most: number = pace.stormSize): Changes {
    this.collect(this.observer.takeRecords());
    const { storm, touched, fresh } = this;
    this.touched = new Set();
    this.fresh = new Set();
    this.storm = false;
    this.most = most;
    this.observer.disconnect();
    this.roots = new Set([...this.roots].filter((root) => root.isConnected));
    for (const root of this.roots) this.observer.observe(root, watched);
    return { storm, touched, fresh };
  }

  /** Notes nothing until the next `take`: nobody wants to know what a storm is made of. */
  pause(): void {
    this.storm = true;
    this.observer.disconnect();
    this.touched.clear();
    this.fresh.clear();
  }

  stop(): void {
    this.observer.disconnect();
    this.roots.clear();
    this.touched.clear();
    this.fresh.clear();
  }

  private collect(records: readonly MutationRecord[]): void {
    if (this.storm || records.length === 0) return;
    for (const record of records) this.note(record);
    const changed = this.touched.size > 0;
    if (this.touched.size + this.fresh.size > this.most) this.pause();
    if (changed) this.onChange();
  }

  private note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type === 'childList' && isOurs(addedNodes, removedNodes)) return;
    this.touched.add(target);
    if (type === 'attributes') this.fresh.add(target as Element);
    for (const node of addedNodes) if (node instanceof Element) this.fresh.add(node);
  }
}

/** `contenteditable` decides whether text may be marked; no other attribute is of interest. */
const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['contenteditable'],
};

/** Our own card coming and going is no change of the page. */
function isOurs(added: NodeList, removed: NodeList): boolean {
  if (added.length + removed.length !== 1) return false;
  const only = added.length === 1 ? added[0] : removed[0];
  return only?.nodeName === 'CODECUE-CARD';
}
