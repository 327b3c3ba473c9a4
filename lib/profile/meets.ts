import type { ApprenticeVerdict, Requirement } from '../posting/posting.ts';
import type { CredentialFacts } from './credential-facts.ts';
import { effortOf } from './effort.ts';
import { judgeDemand } from './judge-demand.ts';
import type { Demand, Judged, JudgedDemand, Standing } from './judge-demand.ts';
import { emptyProfile } from './profile.ts';
import type { Profile } from './profile.ts';
import { nearestWay } from './ways.ts';

export type { Judged } from './judge-demand.ts';

export interface Meeting {
  /**
   * `nothing-asked`: the posting names no demand. `not-all-weighed`: what can be weighed is met, or there is
   * nothing of it, and the posting asks for something else besides.
   */
  verdict: Standing | 'nothing-asked' | 'not-all-weighed';
  tree: Judged | null;
  /** Of the nearest way, what is met already. */
  by: JudgedDemand[];
  /**
   * The way that is nearest: its demands that are missing or not known, in the order of the posting.
   * Empty where the tree is met.
   */
  nearest: JudgedDemand[];
  /** Of that way, what is not held yet and may follow after hire. */
  afterHire: JudgedDemand[];
}

/**
 * Whether a person may apply. `accepts` is the tree of a posting's demands, null where it has none;
 * `profile` null where nothing was said of the person; `facts` from credentialFactsOf; `apprentice` the
 * posting's own word on apprentices; `unweighed` whether the posting asks for something that `accepts` cannot hold.
 * Three-valued: a tree is met or missing only if it is so whatever the unsaid turns out to be.
 */
export function meets(
  accepts: Requirement | null, profile: Profile | null, facts: CredentialFacts, apprentice: ApprenticeVerdict = 'not-stated', unweighed = false,
): Meeting {
  if (accepts === null) return { verdict: unweighed ? 'not-all-weighed' : 'nothing-asked', tree: null, by: [], nearest: [], afterHire: [] };
  const tree = judged(accepts, (demand) => judgeDemand(demand, profile ?? emptyProfile, facts, apprentice));
  const demands = nearestWay(tree, (one) => effortOf(one, profile, facts));
  return {
    verdict: unweighed && tree.standing === 'met' ? 'not-all-weighed' : tree.standing,
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
