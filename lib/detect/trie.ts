import { symbolOf, WIDTH } from './characters.ts';

export const ROOT = 1;
const MOST_NODES = 65535;

/**
 * Words as one character trie in flat arrays, small enough to stay in the processor's cache.
 * Nodes count from `ROOT`; 0 is no node. The children of a node are gone along.
 */
export class Trie {
  private readonly firsts = new Uint16Array(WIDTH);
  private symbols = new Uint8Array(4096);
  private children = new Uint16Array(4096);
  private siblings = new Uint16Array(4096);
  /** What ends at a node, counted from 1; 0 for nothing. */
  values = new Uint16Array(4096);
  private size = 2;

  /** The node after `symbol`, 0 if none. */
  step(node: number, symbol: number): number {
    if (node === ROOT) return this.firsts[symbol] as number;
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
    if (parent === ROOT) {
      this.firsts[symbol] = node;
    } else {
      this.siblings[node] = this.children[parent] as number;
      this.children[parent] = node;
    }
    return node;
  }

  private widen(): void {
    const length = this.size * 2;
    const symbols = new Uint8Array(length);
    symbols.set(this.symbols);
    this.symbols = symbols;
    this.children = widened(this.children, length);
    this.siblings = widened(this.siblings, length);
    this.values = widened(this.values, length);
  }
}

function widened(from: Uint16Array<ArrayBuffer>, length: number): Uint16Array<ArrayBuffer> {
  const to = new Uint16Array(length);
  to.set(from);
  return to;
}
