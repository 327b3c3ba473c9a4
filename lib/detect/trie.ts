import { ROW, symbolOf, WIDTH } from './characters.ts';

export const ROOT = 1;
const MOST_NODES = 65535;
/** A node with so many children has a row of its own, because going along them takes long. */
const MANY = 4;

/**
 * Words as one character trie in flat arrays, small enough to stay in the processor's cache.
 * Nodes count from `ROOT`; 0 is no node. Few children are gone along, many are looked up.
 */
export class Trie {
  private symbols = new Uint8Array(4096);
  private children = new Uint16Array(4096);
  private siblings = new Uint16Array(4096);
  /** What ends at a node, counted from 1; 0 for nothing. */
  values = new Uint16Array(4096);
  /** By node: its row, 0 for none. */
  private rowOf = new Uint16Array(4096);
  /** By row and symbol: the child. */
  private rows = new Uint16Array(WIDTH * 64);
  private rowCount = 1;
  private size = 2;

  constructor() {
    this.giveRow(ROOT);
  }

  /** The node after `symbol`, 0 if none. */
  step(node: number, symbol: number): number {
    const row = this.rowOf[node] as number;
    if (row) return this.rows[(row << ROW) | symbol] as number;
    const { symbols, siblings } = this;
    let child = this.children[node] as number;
    while (child && symbols[child] !== symbol) child = siblings[child] as number;
    return child;
  }

  /** Adds a spelling that stands for `value`. */
  add(spelling: string, value: number): void {
    let node = ROOT;
    for (let at = 0; at < spelling.length; at++) {
      const symbol = symbolOf(spelling.charCodeAt(at));
      if (symbol === 0) throw new Error(`"${spelling}" has a character that forms and cues cannot have: ${spelling.charAt(at)}`);
      node = this.step(node, symbol) || this.grow(node, symbol);
    }
    this.values[node] = value;
  }

  /** The node that a spelling leads to, 0 if none. */
  find(spelling: string): number {
    let node = ROOT;
    for (let at = 0; at < spelling.length && node; at++) node = this.step(node, symbolOf(spelling.charCodeAt(at)));
    return node;
  }

  private grow(parent: number, symbol: number): number {
    if (this.size === MOST_NODES) throw new Error(`the dictionary has outgrown the matcher: over ${MOST_NODES} nodes`);
    if (this.size === this.symbols.length) this.widen();
    const node = this.size++;
    this.symbols[node] = symbol;
    this.siblings[node] = this.children[parent] as number;
    this.children[parent] = node;
    const row = this.rowOf[parent] as number;
    if (row) this.rows[(row << ROW) | symbol] = node;
    else if (this.hasMany(parent)) this.giveRow(parent);
    return node;
  }

  private hasMany(node: number): boolean {
    let count = 0;
    for (let child = this.children[node] as number; child; child = this.siblings[child] as number) count++;
    return count === MANY;
  }

  private giveRow(node: number): void {
    const row = this.rowCount++;
    if (this.rowCount << ROW > this.rows.length) this.rows = widened(this.rows);
    this.rowOf[node] = row;
    for (let child = this.children[node] as number; child; child = this.siblings[child] as number) {
      this.rows[(row << ROW) | (this.symbols[child] as number)] = child;
    }
  }

  private widen(): void {
    const symbols = new Uint8Array(this.size * 2);
    symbols.set(this.symbols);
    this.symbols = symbols;
    this.children = widened(this.children);
    this.siblings = widened(this.siblings);
    this.values = widened(this.values);
    this.rowOf = widened(this.rowOf);
  }
}

function widened(from: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const to = new Uint16Array(from.length * 2);
  to.set(from);
  return to;
}
