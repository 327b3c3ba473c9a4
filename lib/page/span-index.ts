import { boxesOf, type PageMark } from './place.ts';

/** Finds the mark under a point. */
export class SpanIndex<M extends PageMark> {
  private readonly byNode = new WeakMap<Text, M[]>();
  /** Shadow roots that may be looked into. */
  private readonly roots: () => ShadowRoot[];

  constructor(roots: () => ShadowRoot[]) {
    this.roots = roots;
  }

  add(mark: M): void {
    for (const node of mark.nodes) {
      const there = this.byNode.get(node);
      if (there) there.push(mark);
      else this.byNode.set(node, [mark]);
    }
  }

  delete(mark: M): void {
    for (const node of mark.nodes) {
      const rest = this.byNode.get(node)?.filter((other) => other !== mark) ?? [];
      if (rest.length > 0) this.byNode.set(node, rest);
      else this.byNode.delete(node);
    }
  }

  has(mark: M): boolean {
    return mark.nodes.every((node) => this.byNode.get(node)?.includes(mark));
  }

  /** The mark at this point of the viewport, or null. */
  at(x: number, y: number): M | null {
    return this.candidates(x, y).find((mark) => boxesOf(mark).some((box) => contains(box, x, y))) ?? null;
  }

  /** The caret snaps to the nearest text, so what it gives has yet to be confirmed. */
  private candidates(x: number, y: number): readonly M[] {
    const node = document.caretPositionFromPoint(x, y, { shadowRoots: this.roots() })?.offsetNode;
    if (node instanceof Text) {
      const there = this.byNode.get(node);
      if (there) return there;
    }
    return this.inUnselectable(x, y);
  }

  /** Where text cannot be selected, there is no caret: look through the element's own nodes. */
  private inUnselectable(x: number, y: number): readonly M[] {
    const element = elementAt(document, x, y);
    if (!element || getComputedStyle(element).userSelect !== 'none') return [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: M[] = [];
    for (let count = 0; count < 200 && walker.nextNode(); count += 1) {
      found.push(...(this.byNode.get(walker.currentNode as Text) ?? []));
    }
    return found;
  }
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function elementAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inner = element?.shadowRoot;
  return inner && inner !== root ? (elementAt(inner, x, y) ?? element) : element;
}
