import type { Binding } from './binding.ts';
import type { Block } from './blocks.ts';
import { cueOf, weightFor } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { wordEnd } from './reasons.ts';

/** The page's evidence for a sense counts in steps, so that verdicts change seldom. */
const STEP = 3;
const MAX_STEPS = 6;
const POINTS_A_STEP = 0.6;
const MOST_WORDS = 3;

/** What the lines around the mentions of a page say for each sense together: every cue once, however often it stands. */
export class PageEvidence {
  /** Grows when a verdict may differ from before. */
  revision = 0;
  private readonly lexicon: Lexicon;
  private readonly counts: Uint32Array;
  /** Sum of the weights of the cues, by sense. */
  private readonly sums: Float64Array;
  private readonly bindings = new Map<number, readonly Binding[]>();
  private readonly words = new Map<number, string>();
  private readonly told = new Map<readonly number[], { revision: number; words: string }>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.counts = new Uint32Array(lexicon.cueCount);
    this.sums = new Float64Array(lexicon.senseCount);
  }

  /** Counts a block in (1) or out (-1). */
  count(block: Block, by: 1 | -1): void {
    for (const hit of block.cues) this.countCue(hit.cue, by, block.text, hit.start, hit.end);
    for (const { form, start, end } of block.candidates) {
      if (form.sure) this.countCue(cueOf(form), by, block.text, start, end);
    }
    for (const [term, binding] of block.bindings) {
      const bound = this.bindings.get(term) ?? [];
      this.bindings.set(term, by > 0 ? [...bound, binding] : bound.filter((one) => one !== binding));
      this.revision++;
    }
  }

  /** Points for one sense, 0 to 3.6. */
  points(sense: number): number {
    return Math.min(MAX_STEPS, Math.floor((this.sums[sense] ?? 0) / STEP)) * POINTS_A_STEP;
  }

  /** How the page spells a term's abbreviation out; null where it does not, or in both senses. */
  binding(term: number): Binding | null {
    const [first, ...others] = this.bindings.get(term) ?? [];
    return first && others.every(({ sense }) => sense === first.sense) ? first : null;
  }

  /** Words of some senses that stand on the page, as written: the weightiest ones, joined for reading. */
  wordsFor(senses: readonly number[]): string {
    const known = this.told.get(senses);
    if (known?.revision === this.revision) return known.words;
    const weightOf = (cue: number) => senses.reduce((sum, sense) => sum + weightFor(this.lexicon, cue, sense), 0);
    const words = [...this.words]
      .map(([cue, written]) => ({ written, weight: weightOf(cue) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_WORDS)
      .map(({ written }) => written)
      .join(', ');
    this.told.set(senses, { revision: this.revision, words });
    return words;
  }

  private countCue(cue: number, by: 1 | -1, text: string, start: number, end: number): void {
    const count = (this.counts[cue] ?? 0) + by;
    this.counts[cue] = count;
    if (by > 0 ? count !== 1 : count !== 0) return;
    if (by > 0) this.words.set(cue, text.slice(start, wordEnd(text, end)));
    else this.words.delete(cue);
    const { from, senses, weights, levels } = this.lexicon.evidence;
    for (let at = from[cue] as number; at < (from[cue + 1] as number); at++) {
      const sense = senses[at] as number;
      const before = this.points(sense);
      this.sums[sense] = (this.sums[sense] ?? 0) + by * (levels[weights[at] as number] as number);
      if (this.points(sense) !== before) this.revision++;
    }
  }
}
