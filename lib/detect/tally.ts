import type { Ambiguity } from '../knowledge/dictionary.ts';
import type { Lexicon } from './lexicon.ts';
import { IN_SENTENCE } from './neighbourhood.ts';

/** What stands outside the sentence may add up to this for each sense, so that the sentence has the last word. */
const MOST_FROM_AFAR = 4.5;

/**
 * Adds up evidence for one mention. Each cue counts once, from the place where it counts most.
 * Role 0 is the coding sense, the others are its rivals.
 */
export class Tally {
  private readonly lexicon: Lexicon;
  private readonly roles: readonly (readonly number[])[];
  private readonly here: Float64Array;
  private readonly beyond: Float64Array;
  /** The factor that a cue has been counted with. */
  private readonly best: Float64Array;
  private readonly touched: number[] = [];

  constructor(lexicon: Lexicon, ambiguity: Ambiguity) {
    this.lexicon = lexicon;
    this.roles = rolesOf(ambiguity, lexicon.senseCount);
    this.best = new Float64Array(lexicon.cues.length);
    this.here = new Float64Array(1 + ambiguity.rivals.length);
    this.beyond = new Float64Array(1 + ambiguity.rivals.length);
  }

  reset(): void {
    for (const cue of this.touched) this.best[cue] = 0;
    this.touched.length = 0;
    this.here.fill(0);
    this.beyond.fill(0);
  }

  /**
   * Adds a cue seen at a place that counts `factor`; from `IN_SENTENCE` on it is in the same sentence.
   * Returns what it speaks there: for coding positive, for a rival negative, 0 if it counted before.
   */
  add(cue: number, factor: number): number {
    const before = this.best[cue] ?? 0;
    if (factor <= before) return 0;
    if (before > 0) this.put(cue, -before, before >= IN_SENTENCE ? this.here : this.beyond);
    else this.touched.push(cue);
    this.best[cue] = factor;
    return this.put(cue, factor, factor >= IN_SENTENCE ? this.here : this.beyond);
  }

  /** Points of a role from the mention's sentence. */
  near(role: number): number {
    return this.here[role] ?? 0;
  }

  /** Points of a role from beyond the sentence. */
  afar(role: number): number {
    return Math.min(MOST_FROM_AFAR, this.beyond[role] ?? 0);
  }

  private put(cue: number, factor: number, sums: Float64Array): number {
    const { senses, weights } = this.lexicon.cues[cue] ?? { senses: [], weights: [] };
    let balance = 0;
    for (let index = 0; index < senses.length; index++) {
      const points = (weights[index] ?? 0) * factor;
      for (const role of this.roles[senses[index] ?? 0] ?? []) {
        sums[role] = (sums[role] ?? 0) + points;
        balance += role === 0 ? points : -points;
      }
    }
    return balance;
  }
}

const tallies = new WeakMap<Ambiguity, Tally>();

/** The tally of a term, emptied; one is enough for all pages. */
export function tallyOf(lexicon: Lexicon, ambiguity: Ambiguity): Tally {
  const tally = tallies.get(ambiguity) ?? new Tally(lexicon, ambiguity);
  tallies.set(ambiguity, tally);
  tally.reset();
  return tally;
}

function rolesOf(ambiguity: Ambiguity, senseCount: number): number[][] {
  const roles: number[][] = Array.from({ length: senseCount }, () => []);
  for (const sense of ambiguity.own) roles[sense]?.push(0);
  ambiguity.rivals.forEach((senses, index) => {
    for (const sense of senses) roles[sense]?.push(index + 1);
  });
  return roles;
}
