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
 * that are foreign to every term. One tally does for all mentions, one after the other.
 */
export class Tally {
  private readonly lexicon: Lexicon;
  private readonly rolesBy = new Map<Ambiguity, Roles>();
  private roles: Roles = NO_ROLES;
  private here = new Float64Array(0);
  private beyond = new Float64Array(0);
  /** The factor that a cue has been counted with. */
  private readonly best: Float64Array;
  private readonly isNear: Uint8Array;
  private readonly touched: number[] = [];
  /** Points of the coding sense from words that are at home in many fields (`certified`, `insurance`). */
  private common = 0;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.best = new Float64Array(lexicon.cueCount);
    this.isNear = new Uint8Array(lexicon.cueCount);
  }

  /** Begins anew, for a mention with this ambiguity. */
  begin(ambiguity: Ambiguity): void {
    for (const cue of this.touched) this.best[cue] = 0;
    this.touched.length = 0;
    this.common = 0;
    this.roles = this.rolesBy.get(ambiguity) ?? rolesOf(ambiguity, this.lexicon);
    this.rolesBy.set(ambiguity, this.roles);
    if (this.here.length < this.roles.count) {
      this.here = new Float64Array(this.roles.count);
      this.beyond = new Float64Array(this.roles.count);
    }
    this.here.fill(0);
    this.beyond.fill(0);
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
    const { from, senses, weights, levels } = this.lexicon.evidence;
    const { first, roleAt, nextAt } = this.roles;
    let own = 0;
    let rival = 0;
    for (let at = from[cue] as number; at < (from[cue + 1] as number); at++) {
      // Most senses are no matter to most terms.
      for (let link = first[senses[at] as number] as number; link > 0; link = nextAt[link] as number) {
        const role = roleAt[link] as number;
        const weight = levels[weights[at] as number] as number;
        // A word that several vocabularies of the coding sense have is still one word.
        if (role === 0) own = Math.max(own, weight);
        else {
          sums[role] = (sums[role] as number) + weight * factor;
          rival = Math.max(rival, weight);
        }
      }
    }
    sums[0] = (sums[0] as number) + own * factor;
    if (own <= COMMON) this.common += own * factor;
    return (own || -rival) * factor;
  }
}

const tallies = new WeakMap<Lexicon, Tally>();

/** The tally for evidence from a lexicon; one is enough for all pages. */
export function tallyOf(lexicon: Lexicon): Tally {
  const tally = tallies.get(lexicon) ?? new Tally(lexicon);
  tallies.set(lexicon, tally);
  return tally;
}

/** What each sense speaks for in an ambiguity: a chain of roles, which begins at `first[sense]`; 0 is its end. */
interface Roles {
  readonly count: number;
  readonly first: Uint16Array;
  readonly roleAt: Uint8Array;
  readonly nextAt: Uint16Array;
}

const NO_ROLES: Roles = { count: 0, first: new Uint16Array(0), roleAt: new Uint8Array(0), nextAt: new Uint16Array(0) };

function rolesOf(ambiguity: Ambiguity, { senseCount, elsewhere }: Lexicon): Roles {
  const [first, roleAt, nextAt] = [new Uint16Array(senseCount), [0], [0]];
  const give = (sense: number, role: number) => {
    nextAt.push(first[sense] ?? 0);
    first[sense] = roleAt.push(role) - 1;
  };
  elsewhere.forEach((sense, index) => {
    if (!ambiguity.own.includes(sense)) give(sense, 1 + ambiguity.rivals.length + index);
  });
  ambiguity.rivals.forEach((senses, index) => {
    for (const sense of senses) give(sense, 1 + index);
  });
  for (const sense of ambiguity.own) give(sense, 0);
  return { count: 1 + ambiguity.rivals.length + elsewhere.length, first, roleAt: Uint8Array.from(roleAt), nextAt: Uint16Array.from(nextAt) };
}
