import { symbolOf, WIDTH } from './characters.ts';

/**
 * All forms and cues as one character trie in flat arrays. Node 0 is no node, node 1 the root;
 * `next[node * WIDTH + symbol]` is the node after a symbol.
 */
export class Trie {
  next = new Uint16Array(2048 * WIDTH);
  /** Form that ends at a node, counted from 1; 0 for none. The same for cues. */
  forms = new Uint16Array(2048);
  cues = new Uint16Array(2048);
  private size = 2;

  /** Adds a spelling and returns the node at its end. */
  add(spelling: string): number {
    let node = ROOT;
    for (const character of spelling) {
      const symbol = symbolOf(character);
      if (symbol === 0) throw new Error(`"${spelling}" has a character that forms and cues cannot have: ${character}`);
      const edge = node * WIDTH + symbol;
      const known = this.next[edge] ?? 0;
      if (known) {
        node = known;
      } else {
        if (this.size === this.forms.length) this.grow();
        node = this.next[edge] = this.size++;
      }
    }
    return node;
  }

  /** The node that a spelling leads to, 0 if none. */
  find(spelling: string): number {
    let node = ROOT;
    for (const character of spelling) node = this.next[node * WIDTH + symbolOf(character)] ?? 0;
    return node;
  }

  private grow(): void {
    const nodes = this.size * 2;
    if (this.size >= 65535) throw new Error('the dictionary has outgrown the matcher: over 65,535 nodes');
    this.next = copied(this.next, nodes * WIDTH);
    this.forms = copied(this.forms, nodes);
    this.cues = copied(this.cues, nodes);
  }
}

export const ROOT = 1;

function copied(from: Uint16Array<ArrayBuffer>, length: number): Uint16Array<ArrayBuffer> {
  const to = new Uint16Array(length);
  to.set(from);
  return to;
}
