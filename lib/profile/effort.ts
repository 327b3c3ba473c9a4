import type { TermId } from '../knowledge/record.ts';
import type { Education } from '../posting/posting.ts';
import type { CredentialFacts } from './credential-facts.ts';
import type { JudgedDemand } from './judge-demand.ts';
import { schoolings } from './profile.ts';
import type { Profile } from './profile.ts';

/**
 * Rough months that a missing demand takes. They only put ways in order, the soonest first, and are
 * never shown: an entry exam before an advanced one, an exam before years of work, years of work
 * before a degree.
 */
const credentialMonths = { entry: 6, intermediate: 12, advanced: 18 } as const;
/** To lose the apprentice's "A" by a course and practice, the quickest of the issuer's routes. */
const apprenticeMonths = 5;
const schoolingMonths = { none: 0, 'high-school': 9, certificate: 9, associate: 25, bachelor: 49, master: 73 } as const;
/** The exams that are open only after a degree in health information (`required` in their records). */
const degreeBefore: Readonly<Record<TermId, Education>> = { rhit: 'associate', rhia: 'bachelor' };

/** A way that needs only an answer comes before every way that needs work. */
const answerMonths = 0.01;
/** Due after hire: it keeps nobody waiting, but having nothing due is nearer still. */
const dueLaterMonths = 0.001;

/** How far a demand is from being met, in months for comparing; 0 where it is met outright. */
export function effortOf({ demand, standing, reason }: JudgedDemand, profile: Profile | null, facts: CredentialFacts): number {
  if (standing === 'met') return reason.why === 'after-hire' ? dueLaterMonths : 0;
  if (standing === 'unknown') return answerMonths;
  if ('credential' in demand) {
    if (reason.why === 'apprentice-only') return apprenticeMonths;
    const degree = profile?.healthInformationDegree ? undefined : degreeBefore[demand.credential];
    return credentialMonths[facts.get(demand.credential)?.level ?? 'entry'] + (degree ? schoolingMonths[degree] : 0);
  }
  if ('experienceYears' in demand) return 12 * ('lacking' in reason ? reason.lacking : demand.experienceYears);
  const has = schoolings.indexOf(profile?.schooling ?? 'none') >= schoolings.indexOf('associate') ? schoolingMonths[profile?.schooling ?? 'none'] : 0;
  return Math.max(schoolingMonths[demand.education] - has, schoolingMonths.certificate);
}
