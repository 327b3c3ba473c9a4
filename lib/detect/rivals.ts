import type { Ambiguity } from '../knowledge/dictionary.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { Tally } from './tally.ts';

const MOST_PAGE_POINTS = 3.6;
/** A field that no file names as this term's rival counts by this. */
const FOREIGN_SHARE = 0.7;

/** Points for some senses from the page as a whole. */
export function pagePoints(senses: readonly number[], page: PageEvidence): number {
  return Math.min(MOST_PAGE_POINTS, senses.reduce((sum, sense) => sum + page.points(sense), 0));
}

/**
 * Points of the rival that has most, from the sentence and from elsewhere: one that the term's file
 * names, or a field that is foreign to all terms (`foreign`, whose roles follow those of the rivals).
 */
export function strongestRival(ambiguity: Ambiguity, tally: Tally, page: PageEvidence, foreign: readonly number[]): { near: number; elsewhere: number } {
  let most = { near: 0, elsewhere: 0 };
  const look = (role: number, senses: readonly number[], share: number) => {
    const near = tally.near(role) * share;
    const elsewhere = (tally.afar(role) + pagePoints(senses, page)) * share;
    if (near + elsewhere > most.near + most.elsewhere) most = { near, elsewhere };
  };
  ambiguity.rivals.forEach((senses, index) => { look(1 + index, senses, 1); });
  foreign.forEach((sense, index) => {
    const role = 1 + ambiguity.rivals.length + index;
    if (tally.near(role) + tally.afar(role) > 0) look(role, [sense], FOREIGN_SHARE);
  });
  return most;
}
