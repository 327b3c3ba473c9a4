import type { Ambiguity } from '../knowledge/dictionary.ts';
import type { Matcher } from './matcher.ts';

/**
 * Adds up evidence for one mention. Each cue counts once, from the place where it counts most.
 * Role 0 is the coding sense, the others are its rivals.
 */
export class Tally {
  readonly points: number[] = [];
  private readonly matcher: Matcher;
  private readonly roles: readonly (readonly number[] | undefined)[];
  private readonly best: Float64Array;
  private touched: number[] = [];

  constructor(matcher: Matcher, ambiguity: Ambiguity) {
    this.matcher = matcher;
    this.roles = rolesOf(ambiguity, matcher.senseCount);
    this.best = new Float64Array(matcher.cues.length);
    this.points = new Array<number>(1 + ambiguity.rivals.length).fill(0);
  }

  reset(): void {
    for (const cue of this.touched) this.best[cue] = 0;
    this.touched = [];
    this.points.fill(0);
  }

  /** Adds a cue seen at a place that counts `factor`; returns what it speaks: for coding positive, for a rival negative. */
  add(cue: number, factor: number): number {
    const gain = factor - (this.best[cue] ?? 0);
    if (gain <= 0) return 0;
    const { senses, weights } = this.matcher.cues[cue] ?? { senses: [], weights: [] };
    let balance = 0;
    for (let index = 0; index < senses.length; index++) {
      for (const role of this.roles[senses[index] ?? 0] ?? []) {
        const points = (weights[index] ?? 0) * gain;
        this.points[role] = (this.points[role] ?? 0) + points;
        balance += role === 0 ? points : -points;
      }
    }
    this.best[cue] = factor;
    this.touched.push(cue);
    return balance;
  }

  /** Points of the rival that has most of them. */
  rival(): number {
    let most = 0;
    for (let role = 1; role < this.points.length; role++) most = Math.max(most, this.points[role] ?? 0);
    return most;
  }
}

function rolesOf(ambiguity: Ambiguity, senseCount: number): number[][] {
  const roles: number[][] = Array.from({ length: senseCount }, () => []);
  for (const sense of ambiguity.own) roles[sense]?.push(0);
  ambiguity.rivals.forEach((senses, index) => {
    for (const sense of senses) roles[sense]?.push(index + 1);
  });
  return roles;
}
