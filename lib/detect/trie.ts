import { symbolOf, WIDTH } from './characters.ts';

export const ROOT = 1;
const MOST_NODES = 65535;

/**
 * All forms and cues as one character trie in flat arrays, small enough to stay in the
 * processor's cache. Nodes count from `ROOT`; 0 is no node. The first three symbols, at which
 * most words leave the trie, are looked up in tables; after that the children of a node are
 * gone along.
 */
export class Trie {
  /** A number for every beginning of two symbols, 0 for none: `pairs[first * WIDTH + second]`. */
  readonly pairs = new Uint16Array(WIDTH * WIDTH);
  /** The node of a pair. */
  pairNodes = new Uint16Array(1);
  /** The node after a pair and a third symbol: `thirds[pair * WIDTH + third]`. */
  thirds = new Uint16Array(WIDTH);
  private readonly firsts = new Uint16Array(WIDTH);
  symbols = new Uint8Array(4096);
  children = new Uint16Array(4096);
  siblings = new Uint16Array(4096);
  /** One bit for every child's symbol (modulo 32), so that most look-ups that fail need not go along the children. */
  masks = new Uint32Array(4096);
  /** Form that ends at a node, counted from 1; 0 for none. The same for cues. */
  forms = new Uint16Array(4096);
  cues = new Uint16Array(4096);
  private size = 2;

  /** The node after `symbol`, 0 if none. */
  step(node: number, symbol: number): number {
    if (node === ROOT) return this.firsts[symbol] as number;
    let child = this.children[node] as number;
    while (child && this.symbols[child] !== symbol) child = this.siblings[child] as number;
    return child;
  }

  /** Adds a spelling and returns the node at its end. */
  add(spelling: string): number {
    let node = ROOT;
    for (let at = 0; at < spelling.length; at++) {
      const symbol = symbolOf(spelling.charCodeAt(at));
      if (symbol === 0) throw new Error(`"${spelling}" has a character that forms and cues cannot have: ${spelling.charAt(at)}`);
      node = this.step(node, symbol) || this.grow(node, symbol);
    }
    return node;
  }

  /** Makes the tables for the first three symbols; to be called once all spellings are in. */
  seal(): void {
    const pairNodes = [0];
    this.firsts.forEach((node, first) => {
      if (node) this.eachChild(node, (child, second) => { this.pairs[first * WIDTH + second] = pairNodes.push(child) - 1; });
    });
    this.pairNodes = Uint16Array.from(pairNodes);
    this.thirds = new Uint16Array(pairNodes.length * WIDTH);
    pairNodes.forEach((node, pair) => {
      if (node) this.eachChild(node, (child, third) => { this.thirds[pair * WIDTH + third] = child; });
    });
  }

  private eachChild(node: number, visit: (child: number, symbol: number) => void): void {
    for (let child = this.children[node] as number; child; child = this.siblings[child] as number) visit(child, this.symbols[child] as number);
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
      this.masks[parent] = (this.masks[parent] as number) | (1 << (symbol & 31));
    }
    return node;
  }

  private widen(): void {
    const length = this.size * 2;
    const symbols = new Uint8Array(length);
    symbols.set(this.symbols);
    this.symbols = symbols;
    const masks = new Uint32Array(length);
    masks.set(this.masks);
    this.masks = masks;
    this.children = widened(this.children, length);
    this.siblings = widened(this.siblings, length);
    this.forms = widened(this.forms, length);
    this.cues = widened(this.cues, length);
  }
}

function widened(from: Uint16Array<ArrayBuffer>, length: number): Uint16Array<ArrayBuffer> {
  const to = new Uint16Array(length);
  to.set(from);
  return to;
}
