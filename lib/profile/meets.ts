import type { ApprenticeVerdict, Education, Requirement } from '../posting/posting.ts';
import type { CredentialFacts } from './credential-facts.ts';
import { effortOf } from './effort.ts';
import { judgeDemand } from './judge-demand.ts';
import type { Demand, JudgedDemand, Standing } from './judge-demand.ts';
import { emptyProfile, schoolings } from './profile.ts';
import type { Profile } from './profile.ts';

/** A tree of demands of which every part has been judged; in the order of the posting. */
export type Judged = JudgedDemand | { all: Judged[]; standing: Standing } | { any: Judged[]; standing: Standing };

export interface Meeting {
  /** `nothing-asked`: the posting names no demand. */
  verdict: Standing | 'nothing-asked';
  tree: Judged | null;
  /** Of the nearest way, what is met already. */
  by: JudgedDemand[];
  /**
   * The way that is nearest: its demands that are missing or not known, in the order of the posting.
   * Empty where the verdict is `met`.
   */
  nearest: JudgedDemand[];
  /** Of that way, what is not held yet and may follow after hire. */
  afterHire: JudgedDemand[];
}

/**
 * Whether a person may apply. `accepts` is the tree of a posting's demands, null where it has none;
 * `profile` null where nothing was said of the person; `facts` from credentialFactsOf; `apprentice` the
 * posting's own word on apprentices.
 * Three-valued: a tree is met or missing only if it is so whatever the unsaid turns out to be.
 */
export function meets(
  accepts: Requirement | null, profile: Profile | null, facts: CredentialFacts, apprentice: ApprenticeVerdict = 'not-stated',
): Meeting {
  if (accepts === null) return { verdict: 'nothing-asked', tree: null, by: [], nearest: [], afterHire: [] };
  const tree = judged(accepts, (demand) => judgeDemand(demand, profile ?? emptyProfile, facts, apprentice));
  const demands = withoutLesser(nearestWay(tree, profile, facts).demands);
  return {
    verdict: tree.standing,
    tree,
    by: demands.filter((one) => one.standing === 'met' && one.reason.why !== 'after-hire'),
    nearest: demands.filter(({ standing }) => standing !== 'met'),
    afterHire: demands.filter(({ reason }) => reason.why === 'after-hire'),
  };
}

function judged(requirement: Requirement, judge: (demand: Demand) => JudgedDemand): Judged {
  if ('all' in requirement) {
    const all = requirement.all.map((part) => judged(part, judge));
    return { all, standing: jointly(all, 'missing', 'met') };
  }
  if ('any' in requirement) {
    const any = requirement.any.map((part) => judged(part, judge));
    return { any, standing: jointly(any, 'met', 'missing') };
  }
  return judge(requirement);
}

/** Kleene's three values: one part may decide, else all must agree, else it is unknown. */
function jointly(parts: readonly Judged[], decides: Standing, agreed: Standing): Standing {
  if (parts.some(({ standing }) => standing === decides)) return decides;
  return parts.every(({ standing }) => standing === agreed) ? agreed : 'unknown';
}

/** Each demand once; of several for years or for schooling only the greatest, which includes the others. */
function withoutLesser(demands: readonly JudgedDemand[]): JudgedDemand[] {
  return demands.filter((one, at) => !demands.some((other, place) => other !== one && includes(other.demand, one.demand, place < at)));
}

/** `equally`: whether an equal demand counts as including the other. */
function includes(greater: Demand, lesser: Demand, equally: boolean): boolean {
  if ('experienceYears' in greater && 'experienceYears' in lesser) {
    return greater.experienceYears > lesser.experienceYears || (equally && greater.experienceYears === lesser.experienceYears);
  }
  if ('education' in greater && 'education' in lesser && isDegree(greater) && isDegree(lesser)) {
    const [high, low] = [greater, lesser].map(({ education }) => schoolings.indexOf(education));
    return high !== undefined && low !== undefined && (high > low || (equally && high === low));
  }
  return equally && JSON.stringify(greater) === JSON.stringify(lesser);
}

/** A coding certificate is in no degree of itself. */
function isDegree({ education }: Extract<Demand, { education: Education }>): boolean {
  return education !== 'certificate';
}

interface Way {
  effort: number;
  demands: JudgedDemand[];
}

function nearestWay(tree: Judged, profile: Profile | null, facts: CredentialFacts): Way {
  if ('demand' in tree) {
    return { effort: effortOf(tree, profile, facts), demands: [tree] };
  }
  if ('all' in tree) {
    const ways = tree.all.map((part) => nearestWay(part, profile, facts));
    return { effort: ways.reduce((sum, way) => sum + way.effort, 0), demands: ways.flatMap((way) => way.demands) };
  }
  const [first, ...others] = tree.any.map((part) => nearestWay(part, profile, facts));
  return others.reduce((best, way) => (way.effort < best.effort ? way : best), first ?? { effort: 0, demands: [] });
}
