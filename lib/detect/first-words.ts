import { AMPERSAND, CLASS, FIRST_LETTER, FOREIGN, HIDDEN, HYPHEN, LAST_DIGIT, ROW, SLASH, SPACE, SYMBOL, symbolOf, WIDTH, WORD } from './characters.ts';

/** Between words. */
const GAP = 0;
/** Between words, where one has just ended that may begin a form. */
const ENDED = 1;
/** In a word that begins no form. */
const OTHER = 2;
/** In a word with something hidden in it, such as a soft hyphen: nothing is known of it. */
const VEILED = 3;
const FIRST_FREE = 4;

const SMALL_S = symbolOf(115);

/**
 * The first words of all forms as one automaton. It goes over a text for the price of one
 * look-up a character, with no branch that a processor could guess wrong, and tells where a
 * word has ended that may begin a form. Only there the trie is asked.
 */
export class FirstWords {
  /** The state after a symbol: `next[(state << ROW) | symbol]`. */
  next: Uint16Array<ArrayBuffer>;
  /** Whether a form may go on with a symbol after the word that is read in a state and its joint: 1 or 0. */
  private follows: Uint8Array<ArrayBuffer>;
  private size = FIRST_FREE;

  /** `room`: states to begin with. */
  constructor(room = 512) {
    this.next = new Uint16Array(WIDTH * room);
    this.follows = new Uint8Array(WIDTH * room);
    this.next.fill(VEILED, VEILED * WIDTH, FIRST_FREE * WIDTH);
    for (let symbol = 0; symbol < WIDTH; symbol++) {
      const inWord = symbol === FOREIGN || (symbol >= FIRST_LETTER && symbol <= LAST_DIGIT);
      this.next[OTHER * WIDTH + symbol] = symbol === HIDDEN ? VEILED : inWord ? OTHER : GAP;
      if (!inWord && symbol !== HIDDEN) this.next[VEILED * WIDTH + symbol] = ENDED;
    }
    for (const state of [GAP, ENDED]) this.next.copyWithin(state * WIDTH, OTHER * WIDTH, VEILED * WIDTH);
    this.follows.fill(1, VEILED * WIDTH, FIRST_FREE * WIDTH);
  }

  /** That of another script of ours, its tables shared; made anew, because engines are fastest with one class. */
  static sharing(other: FirstWords): FirstWords {
    return Object.assign(new FirstWords(FIRST_FREE), other);
  }

  /** Gives back what was held ready for more words. */
  trim(): void {
    this.next = this.next.slice(0, this.size * WIDTH);
    this.follows = this.follows.slice(0, this.size * WIDTH);
  }

  /**
   * Where the next word ends that may begin a form, at `from` or behind it; -1 for none. `from`
   * stands between words. Kept to this one loop, which engines then make fast.
   */
  endFrom(text: string, from: number): number {
    const { next, follows } = this;
    const { length } = text;
    let state = GAP;
    for (let at = from; at < length; at++) {
      const before = state;
      state = next[(state << ROW) | ((CLASS[text.charCodeAt(at)] as number) & SYMBOL)] as number;
      if (state === ENDED && follows[(before << ROW) | symbolAt(text, at + 1)]) return at;
    }
    return next[state << ROW] === ENDED ? length : -1;
  }

  /** Adds the first word of a spelling. */
  add(spelling: string): void {
    let [state, at] = [GAP, 0];
    for (; at < spelling.length && (CLASS[spelling.charCodeAt(at)] as number) >= WORD; at++) {
      state = this.step(state, symbolOf(spelling.charCodeAt(at)));
    }
    if (at < spelling.length) {
      this.endBefore(state, symbolOf(spelling.charCodeAt(at)));
      this.follow(state, symbolOf(spelling.charCodeAt(at + 1)));
    } else {
      this.end(state);
      this.end(this.step(state, SMALL_S));
    }
  }

  /** A form goes on after its first word with `joint`, for which `walk` takes some others, too. */
  private endBefore(state: number, joint: number): void {
    const row = state * WIDTH;
    this.next[row + joint] = ENDED;
    if (joint === SPACE) this.next[row + HYPHEN] = ENDED;
    if (joint === SLASH || joint === AMPERSAND) this.next[row + SPACE] = ENDED;
  }

  /** Behind a joint there may be more gap, or something hidden. */
  private follow(state: number, ahead: number): void {
    const row = state * WIDTH;
    this.follows[row + ahead] = 1;
    this.follows.fill(1, row, row + FIRST_LETTER);
    this.follows.fill(1, row + LAST_DIGIT + 1, row + FOREIGN);
  }

  /** A form is its first word alone. */
  private end(state: number): void {
    const row = state * WIDTH;
    this.follows.fill(1, row, row + WIDTH);
    for (let symbol = 0; symbol < WIDTH; symbol++) if (this.next[row + symbol] === GAP) this.next[row + symbol] = ENDED;
  }

  private step(state: number, symbol: number): number {
    const known = this.next[state * WIDTH + symbol] as number;
    if (known >= FIRST_FREE) return known;
    const fresh = this.size++;
    if (this.size * WIDTH > this.next.length) this.widen();
    this.next.copyWithin(fresh * WIDTH, OTHER * WIDTH, VEILED * WIDTH);
    this.next[state * WIDTH + symbol] = fresh;
    // From both, a new word begins.
    if (state === GAP) this.next[ENDED * WIDTH + symbol] = fresh;
    return fresh;
  }

  private widen(): void {
    const next = new Uint16Array(this.next.length * 2);
    next.set(this.next);
    const follows = new Uint8Array(next.length);
    follows.set(this.follows);
    [this.next, this.follows] = [next, follows];
  }
}

/** 0 at the end of the text. */
function symbolAt(text: string, at: number): number {
  return at < text.length ? (CLASS[text.charCodeAt(at)] as number) & SYMBOL : 0;
}
