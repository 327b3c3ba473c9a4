import { experiences, holdables, places, schoolings, urgencies } from '../../../lib/recommend/answers.ts';
import type { Answers, Holdable } from '../../../lib/recommend/answers.ts';

/** Every set of certificates that somebody can tick. */
export const heldSets: Holdable[][] = Array.from({ length: 2 ** holdables.length }, (_, bits) =>
  holdables.filter((_holdable, index) => (bits >> index) & 1));

/** Every set of answers with these held sets. */
export function* answerSpace(held: readonly Holdable[][] = heldSets): Generator<Answers> {
  for (const place of places) {
    for (const experience of experiences) {
      for (const schooling of schoolings) {
        for (const urgency of urgencies) {
          for (const one of held) yield { place, experience, schooling, urgency, held: one };
        }
      }
    }
  }
}
