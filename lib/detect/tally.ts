import type { Ambiguity } from '../knowledge/dictionary.ts';
import type { Lexicon } from './lexicon.ts';

/** What stands outside the sentence may add up to this for each sense, so that the sentence has the last word. */
const MOST_FROM_AFAR = 4.5;
/** A word of the coding sense that weighs no more is at home in many fields; many of them prove no more than a few. */
const COMMON = 1;
const MOST_FROM_COMMON = 2;

/**
 * Adds up evidence for one mention. Each cue counts once, from the place where it counts most.
 * Role 0 is the coding sense, then come its rivals, then the fields
 * that are foreign to every term.
 */
export class Tally {
  private readonly lexicon: Lexicon;
  private readonly roles: readonly (readonly number[] | undefined)[];
  private readonly here: Float64Array;
  private readonly beyond: Float64Array;
  /** The factor that a cue has been counted with. */
  private readonly best: Float64Array;
  private readonly isNear: Uint8Array;
  private readonly touched: number[] = [];
  /** Points of the coding sense from words that are at home in many fields (`certified`, `insurance`). */
  private common = 0;

  constructor(lexicon: Lexicon, ambiguity: Ambiguity) {
    this.lexicon = lexicon;
    this.roles = rolesOf(ambiguity, lexicon);
    this.best = new Float64Array(lexicon.cues.length);
    this.isNear = new Uint8Array(lexicon.cues.length);
    const roles = 1 + ambiguity.rivals.length + lexicon.elsewhere.length;
    this.here = new Float64Array(roles);
    this.beyond = new Float64Array(roles);
  }

  reset(): void {
    for (const cue of this.touched) this.best[cue] = 0;
    this.touched.length = 0;
    this.here.fill(0);
    this.beyond.fill(0);
    this.common = 0;
  }

  /**
   * Adds a cue seen at a place that counts `factor`, `near` in the same sentence or afar.
   * Returns what it speaks there: for coding positive, for a rival negative, 0 if it counted before.
   */
  add(cue: number, factor: number, near: boolean): number {
    const before = this.best[cue] ?? 0;
    if (factor <= before) return 0;
    if (before > 0) this.put(cue, -before, this.isNear[cue] ? this.here : this.beyond);
    else this.touched.push(cue);
    this.best[cue] = factor;
    this.isNear[cue] = near ? 1 : 0;
    return this.put(cue, factor, near ? this.here : this.beyond);
  }

  /** Points of a role from the mention's sentence. */
  near(role: number): number {
    return this.here[role] ?? 0;
  }

  /** Points of a role from beyond the sentence. */
  afar(role: number): number {
    return Math.min(MOST_FROM_AFAR, this.beyond[role] ?? 0);
  }

  /** What the coding sense has from common words beyond what they may say together. */
  get surplus(): number {
    return Math.max(0, this.common - MOST_FROM_COMMON);
  }

  private put(cue: number, factor: number, sums: Float64Array): number {
    const known = this.lexicon.cues[cue];
    if (!known) return 0;
    const { senses, weights } = known;
    let own = 0;
    let rival = 0;
    for (let index = 0; index < senses.length; index++) {
      const roles = this.roles[senses[index] as number];
      // Most senses are no matter to most terms.
      if (!roles) continue;
      const weight = weights[index] as number;
      for (const role of roles) {
        // A word that several vocabularies of the coding sense have is still one word.
        if (role === 0) own = Math.max(own, weight);
        else {
          sums[role] = (sums[role] ?? 0) + weight * factor;
          rival = Math.max(rival, weight);
        }
      }
    }
    sums[0] = (sums[0] ?? 0) + own * factor;
    if (own <= COMMON) this.common += own * factor;
    return (own || -rival) * factor;
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

/** By sense: what it speaks for in this ambiguity; undefined for nothing. */
function rolesOf(ambiguity: Ambiguity, { senseCount, elsewhere }: Lexicon): (number[] | undefined)[] {
  const roles = new Array<number[] | undefined>(senseCount).fill(undefined);
  const give = (sense: number, role: number) => { (roles[sense] ??= []).push(role); };
  for (const sense of ambiguity.own) give(sense, 0);
  ambiguity.rivals.forEach((senses, index) => {
    for (const sense of senses) give(sense, index + 1);
  });
  elsewhere.forEach((sense, index) => {
    if (!ambiguity.own.includes(sense)) give(sense, 1 + ambiguity.rivals.length + index);
  });
  return roles;
}
