import type { TermId } from '../knowledge/record.ts';
import type { ApprenticeVerdict, Education, Requirement } from '../posting/posting.ts';
import type { CredentialFacts } from './credential-facts.ts';
import { schoolings, workKinds } from './profile.ts';
import type { Profile } from './profile.ts';

/** A single demand. */
export type Demand = Exclude<Requirement, { all: unknown } | { any: unknown }>;

export type Standing = 'met' | 'missing' | 'unknown';

/**
 * Why a demand is met, missing or not known.
 * - `held`: that credential; `of-issuer`: another of the body asked for; `full`: the full credential where
 *   its apprentice's is asked for; `after-hire`: it may follow after hire, so it keeps nobody from applying.
 * - `apprentice-only`: the apprentice's of the credential asked for.
 * - `other-work`: enough years only if other kinds of work are counted, which the demand does not say;
 *   `other-unsaid`: too few years of coding, and of other work nothing was said.
 * - `issuer-unknown`: a credential is held whose issuer nobody could confirm.
 */
export type Reason =
  | { why: 'held' | 'full' | 'of-issuer' | 'apprentice-only'; by: TermId }
  | { why: 'after-hire' | 'not-held' | 'not-said' | 'issuer-unknown' | 'course' | 'schooling' | 'schooling-short' }
  /** Years of coding said; years still lacking by coding alone. */
  | { why: 'years' | 'too-few-years' | 'other-work' | 'other-unsaid'; has: number | null; lacking: number };

export interface JudgedDemand {
  demand: Demand;
  standing: Standing;
  reason: Reason;
}

/** A tree of demands of which every part has been judged; in the order of the posting. */
export type Judged = JudgedDemand | { all: Judged[]; standing: Standing } | { any: Judged[]; standing: Standing };

/**
 * Judges one demand by what a person has said; what was not said is unknown, never missing.
 * `apprentice`: whether the posting takes apprentices. Where it does not, an apprentice's credential
 * does not pass for "any credential of this issuer".
 */
export function judgeDemand(demand: Demand, profile: Profile, facts: CredentialFacts, apprentice: ApprenticeVerdict = 'not-stated'): JudgedDemand {
  const [standing, reason] = 'credential' in demand ? judgeCredential(demand, profile, facts, apprentice)
    : 'experienceYears' in demand ? judgeYears(demand.experienceYears, profile)
    : judgeSchooling(demand.education, profile);
  return { demand, standing, reason };
}

type Judgement = readonly [Standing, Reason];

function judgeCredential(
  demand: Extract<Demand, { credential: TermId }>, { held }: Profile, facts: CredentialFacts, apprentice: ApprenticeVerdict,
): Judgement {
  const now = judgeHeld(demand.credential, held, facts, apprentice);
  return now[0] !== 'met' && 'withinMonths' in demand ? ['met', { why: 'after-hire' }] : now;
}

function judgeHeld(asked: TermId, held: Profile['held'], facts: CredentialFacts, apprentices: ApprenticeVerdict): Judgement {
  if (held === null) return ['unknown', { why: 'not-said' }];
  if (held.includes(asked)) return ['met', { why: 'held', by: asked }];
  const full = facts.get(asked)?.apprenticeOf;
  if (full && held.includes(full)) return ['met', { why: 'full', by: full }];
  // An issuer asked for by itself takes any of its credentials; its own id is that of no credential.
  const ofIssuer = held.filter((one) => facts.get(one)?.issuer === asked);
  const counted = ofIssuer.find((one) => apprentices !== 'closed' || !facts.get(one)?.apprenticeOf);
  if (counted !== undefined) return ['met', { why: 'of-issuer', by: counted }];
  if (!facts.has(asked) && held.some((one) => (facts.get(one)?.issuer ?? null) === null)) return ['unknown', { why: 'issuer-unknown' }];
  const apprentice = ofIssuer[0] ?? held.find((one) => facts.get(one)?.apprenticeOf === asked);
  return ['missing', apprentice === undefined ? { why: 'not-held' } : { why: 'apprentice-only', by: apprentice }];
}

/**
 * Years of coding count; other work might. A demand tells no kind of work, so years that suffice only
 * with other work leave it open, and so does other work of which nothing was said.
 */
function judgeYears(asked: number, { work }: Profile): Judgement {
  const has = work.coding;
  const years = { has, lacking: Math.max(0, asked - (has ?? 0)) };
  if (has !== null && has >= asked) return ['met', { why: 'years', ...years }];
  const said = workKinds.flatMap((kind) => work[kind] ?? []);
  const sum = said.reduce((all, one) => all + one, 0);
  if (said.length === workKinds.length && sum < asked) return ['missing', { why: 'too-few-years', ...years }];
  if (sum >= asked) return ['unknown', { why: 'other-work', ...years }];
  return ['unknown', has === null ? { why: 'not-said' } : { why: 'other-unsaid', ...years }];
}

/** A higher degree includes the lower one; only a course or a health information degree includes a coding certificate. */
function judgeSchooling(asked: Education, { schooling, healthInformationDegree, codingCourse }: Profile): Judgement {
  const rank = (one: (typeof schoolings)[number]) => schoolings.indexOf(one);
  // The accredited degrees begin with the associate's.
  const least = Math.max(schooling === null ? 0 : rank(schooling), healthInformationDegree ? rank('associate') : 0);
  if (asked === 'certificate') return judgeCourse({ schooling, healthInformationDegree, codingCourse });
  if (least >= rank(asked)) return ['met', { why: 'schooling' }];
  return schooling === null ? ['unknown', { why: 'not-said' }] : ['missing', { why: 'schooling-short' }];
}

function judgeCourse({ schooling, healthInformationDegree, codingCourse }: Pick<Profile, 'schooling' | 'healthInformationDegree' | 'codingCourse'>): Judgement {
  if (codingCourse || healthInformationDegree || schooling === 'certificate') return ['met', { why: 'course' }];
  if (codingCourse === null || schooling === null) return ['unknown', { why: 'not-said' }];
  const mayBeHealthInformation = schoolings.indexOf(schooling) >= schoolings.indexOf('associate') && healthInformationDegree === null;
  return mayBeHealthInformation ? ['unknown', { why: 'not-said' }] : ['missing', { why: 'schooling-short' }];
}
