import { kindOf } from './element-kinds.ts';
import { RunBuilder } from './run-builder.ts';
import type { Container, Run } from './run.ts';

/** What reading a container's own text tells its caller. */
export interface OwnTextReader {
  /** A run of the container's own text. */
  onRun(run: Run): void;
  /** A container inside it, whose text is not part of the container's own. */
  onContainer(inner: Container): void;
  /** Whether to take a break; asked every few nodes. */
  isLate(): boolean;
}

const nodesBetweenLooks = 64;

/**
 * Reads a container's own text: everything inside it up to the containers inside it. A
 * generator, because even one container can be too large for a slice: it yields whenever
 * `isLate`. Returns false if the page moved the ground away in a break.
 */
export function* ownText(container: Container, reader: OwnTextReader): Generator<void, boolean> {
  const builder = new RunBuilder(container, (run) => reader.onRun(run));
  let last: Node | null = null;
  let node: Node | null = container.firstChild;
  let entered = false;
  for (let count = 1; node; count += 1) {
    if (count % nodesBetweenLooks === 0 && reader.isLate()) {
      yield;
      if (!container.contains(node)) {
        // What was to come next has gone: on from where we were, if that is still there.
        if (last && !container.contains(last)) return false;
        node = last ? behind(last, entered, container) : container.firstChild;
        if (!node) break;
      }
    }
    last = node;
    entered = take(node, builder, reader);
    node = behind(node, entered, container);
  }
  builder.end();
  return true;
}

function behind(node: Node, entered: boolean, container: Container): Node | null {
  return (entered ? node.firstChild : null) ?? following(node, container);
}

/** Takes one node in; true if its children come next. */
function take(node: Node, builder: RunBuilder, reader: OwnTextReader): boolean {
  if (node.nodeType === Node.TEXT_NODE) {
    builder.add(node as Text);
    return false;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  const kind = kindOf(element);
  if (kind === 'skipped') return false;
  if (kind === 'break') {
    builder.lineBreak();
    return false;
  }
  if (kind === 'inline' && !element.shadowRoot) return element.firstChild !== null;
  builder.end();
  reader.onContainer(element);
  return false;
}

/** The next node in document order that is not inside `node`, within the container. */
function following(node: Node, container: Container): Node | null {
  for (let at: Node | null = node; at && at !== container; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** The container whose own text this node belongs to; null outside a document. */
export function containerOf(node: Node): Container | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at instanceof ShadowRoot) return at;
    if (at instanceof Element && (kindOf(at) !== 'inline' || at.shadowRoot)) return at;
  }
  return null;
}
