import type { RequirementRule } from './rules.ts';
import { reaches } from './situation.ts';
import type { Band, Situation } from './situation.ts';

/**
 * How a person stands to what an issuer demands.
 * - `met`; `unsaid`: an answer is missing, so it stands as a condition;
 * - `on-the-way`: not yet, but the plan's own training meets it;
 * - `later`: nothing we ask can tell, or years of such work are needed first;
 * - `unmet`: may not sit the exam.
 */
export type RequirementStanding = 'met' | 'unsaid' | 'on-the-way' | 'later' | 'unmet';

export interface CheckedRequirement {
  standing: RequirementStanding;
  /** A key of the messages; null where nothing has to be said. */
  text: string | null;
}

const worst: readonly RequirementStanding[] = ['unmet', 'later', 'unsaid', 'on-the-way', 'met'];

/** The worst standing among the demands on a credential. */
export function checkRequirements(demands: readonly RequirementRule[], situation: Situation): CheckedRequirement {
  const checked = demands.map((demand) => ({ standing: standingOf(demand, situation), text: demand.text }));
  const standing = worst.find((one) => checked.some((check) => check.standing === one)) ?? 'met';
  return { standing, text: standing === 'met' ? null : checked.find((check) => check.standing === standing)?.text ?? null };
}

function standingOf(demand: RequirementRule, situation: Situation): RequirementStanding {
  if (demand.later) return 'later';
  if (demand.healthDegree && !situation.healthDegree) return 'unmet';
  if (demand.schooling) {
    const reached = reaches(situation.schooling, demand.schooling);
    if (reached === false) return 'unmet';
    if (reached === null) return 'unsaid';
    if (demand.most && situation.schooling !== demand.most && reaches(situation.schooling, demand.most)) return 'unmet';
  }
  const enough = demand.courseOrYear?.some((kind) => aYear.includes(situation[kind])) ?? true;
  return enough || situation.course ? 'met' : 'on-the-way';
}

const aYear: readonly Band[] = ['one', 'two', 'five'];
