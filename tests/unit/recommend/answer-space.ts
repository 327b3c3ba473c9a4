import type { TermId } from '../../../lib/knowledge/record.ts';
import type { Answers } from '../../../lib/recommend/questions.ts';
import { bands } from '../../../lib/recommend/situation.ts';
import { budgets, codeSets, examNeeds, goals, horizons, places, settings } from '../../../lib/recommend/wishes.ts';
import { answersOf } from './shipped.ts';

/** Sets of certificates that people hold, from nothing to several. */
export const heldSets: (TermId[] | null)[] = [
  null, [], ['cpc-a'], ['cpc'], ['coc-a'], ['cca'], ['ccs'], ['crc'], ['cpb', 'cbcs'], ['rhit'], ['rhia', 'ccs'], ['cpc', 'cpma', 'ccs-p'], ['cic'], ['coc'],
];

const schoolings = [
  { schooling: null, healthInformationDegree: null },
  { schooling: 'none', healthInformationDegree: false },
  { schooling: 'high-school', healthInformationDegree: null },
  { schooling: 'high-school', healthInformationDegree: true },
  { schooling: 'certificate', healthInformationDegree: false },
  { schooling: 'associate', healthInformationDegree: true },
  { schooling: 'associate', healthInformationDegree: false },
  { schooling: 'bachelor', healthInformationDegree: true },
  { schooling: 'master', healthInformationDegree: false },
] as const;

/** Years of coding, one for each band. */
const years = { none: 0, some: 0.5, one: 1.5, two: 3, five: 9 } as const;

/** Answers that differ only in coding work and in money: `at[coding][budget]`. */
export interface Family {
  at: Answers[][];
}

export const codingSteps = bands.length;
export const budgetSteps = budgets.length;

/**
 * A covering design: every combination of goal, setting, schooling, certificates, coding work and money;
 * the answers that decide less change along with them, each by a step of its own that shares no factor with
 * its length, so that each of their values meets all others.
 */
export function* families(): Generator<Family> {
  let index = 0;
  const turn = <T>(values: readonly T[], step: number): T => values[(index * step + Math.floor(index / values.length)) % values.length] as T;
  for (const goal of [null, ...goals]) {
    for (const setting of settings) {
      for (const schooling of schoolings) {
        for (const held of heldSets) {
          index += 1;
          const rest = { goal, setting: setting === 'unsure' && index % 2 ? null : setting, horizon: turn([null, ...horizons], 3), place: turn([null, ...places], 3), exam: turn([null, [], [examNeeds[0]], [examNeeds[1]], [...examNeeds]], 2), codeSets: turn([null, [], [codeSets[1]], [codeSets[0], codeSets[2]], [...codeSets]], 4) };
          const work = { billing: turn([null, 0, 1, 10], 3), clinical: turn([0, null, 6], 2), healthInformation: turn([null, 0, 2], 2) };
          const codingCourse = turn([null, true, false, true], 3);
          yield {
            at: bands.map((band) => budgets.map((budget) =>
              answersOf({ ...schooling, held, codingCourse, work: { ...work, coding: years[band] } }, { ...rest, budget }))),
          };
        }
      }
    }
  }
}
