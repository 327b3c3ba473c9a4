import { ROW, SYMBOL, symbolOf, WIDTH } from './characters.ts';

export const ROOT = 1;
/** Half-width cells are enough up to here; they keep the trie in the processor's cache. */
const MOST_IN_HALF = 65535;
/** A node with so many children has a row of its own, because going along them takes long. */
const MANY = 4;

/** A node is four cells side by side: going down a word stays in one line of the processor's cache. */
const NODE = 2;
/** Cell 0: its symbol, and whether it has a row. */
const ROWED = 64;
/** Cell 1: its first child, or its row. */
const CHILD = 1;
/** Cell 2: the next child of its parent. */
const SIBLING = 2;
/** Cell 3: what ends here. */
const VALUE = 3;

type Cells = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/**
 * Words as one character trie in one flat array, small enough to stay in the processor's cache.
 * Nodes count from `ROOT`; 0 is no node. Few children are gone along, many are looked up.
 */
export class Trie {
  private cells: Cells;
  /** By row and symbol: the child. */
  private rows: Cells;
  private rowCount = 0;
  private size = 2;

  /** `room`: nodes to begin with. */
  constructor(room = 4096) {
    this.cells = new Uint16Array((room || 2) << NODE);
    this.rows = new Uint16Array(WIDTH);
    this.giveRow(ROOT);
  }

  /** The trie of another script of ours, its tables shared; made anew, because engines are fastest with one class. */
  static sharing(other: Trie): Trie {
    return Object.assign(new Trie(0), other);
  }

  /** Gives back what was held ready for more words. */
  trim(): void {
    this.cells = this.cells.slice(0, this.size << NODE);
    this.rows = this.rows.slice(0, this.rowCount << ROW);
  }

  /** The node after `symbol`, 0 if none. */
  step(node: number, symbol: number): number {
    const { cells } = this;
    const below = cells[(node << NODE) + CHILD] as number;
    if ((cells[node << NODE] as number) & ROWED) return this.rows[(below << ROW) | symbol] as number;
    let child = below;
    while (child && ((cells[child << NODE] as number) & SYMBOL) !== symbol) child = cells[(child << NODE) + SIBLING] as number;
    return child;
  }

  /** What ends at a node, counted from 1; 0 for nothing. */
  valueAt(node: number): number {
    return this.cells[(node << NODE) + VALUE] as number;
  }

  /** Adds a spelling that stands for `value`. */
  add(spelling: string, value: number): void {
    let node = ROOT;
    for (let at = 0; at < spelling.length; at++) {
      const symbol = symbolOf(spelling.charCodeAt(at));
      if (symbol === 0) throw new Error(`"${spelling}" has a character that forms and cues cannot have: ${spelling.charAt(at)}`);
      node = this.step(node, symbol) || this.grow(node, symbol);
    }
    this.cells[(node << NODE) + VALUE] = value;
  }

  /** The node that a spelling leads to, 0 if none. */
  find(spelling: string): number {
    let node = ROOT;
    for (let at = 0; at < spelling.length && node; at++) node = this.step(node, symbolOf(spelling.charCodeAt(at)));
    return node;
  }

  private grow(parent: number, symbol: number): number {
    if (this.size === MOST_IN_HALF) [this.cells, this.rows] = [Uint32Array.from(this.cells), Uint32Array.from(this.rows)];
    if ((this.size + 1) << NODE > this.cells.length) this.cells = widened(this.cells);
    const node = this.size++;
    const { cells } = this;
    cells[node << NODE] = symbol;
    if ((cells[parent << NODE] as number) & ROWED) {
      this.rows[((cells[(parent << NODE) + CHILD] as number) << ROW) | symbol] = node;
      return node;
    }
    cells[(node << NODE) + SIBLING] = cells[(parent << NODE) + CHILD] as number;
    cells[(parent << NODE) + CHILD] = node;
    if (this.children(parent).length === MANY) this.giveRow(parent);
    return node;
  }

  private children(node: number): number[] {
    const children: number[] = [];
    let child = this.cells[(node << NODE) + CHILD] as number;
    for (; child; child = this.cells[(child << NODE) + SIBLING] as number) children.push(child);
    return children;
  }

  private giveRow(node: number): void {
    const children = this.children(node);
    const row = this.rowCount++;
    if (this.rowCount << ROW > this.rows.length) this.rows = widened(this.rows);
    this.cells[node << NODE] = (this.cells[node << NODE] as number) | ROWED;
    this.cells[(node << NODE) + CHILD] = row;
    for (const child of children) this.rows[(row << ROW) | ((this.cells[child << NODE] as number) & SYMBOL)] = child;
  }
}

function widened(from: Cells): Cells {
  const to = from instanceof Uint16Array ? new Uint16Array(from.length * 2) : new Uint32Array(from.length * 2);
  to.set(from);
  return to;
}
