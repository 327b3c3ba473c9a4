import type { CredentialRecord, TermId } from '../knowledge/record.ts';
import { leastReasons } from './advice.ts';
import type { Advice, AdviceReason, Fit, RankedCredential } from './advice.ts';
import { costOf, usualAssumptions } from './cost.ts';
import type { Cost, CostContext } from './cost.ts';
import { matchesAbout, matchesWhen } from './match.ts';
import type { Answers, Question } from './questions.ts';
import { checkRequirements } from './requirements.ts';
import type { RequirementRule, Rule, RuleSet, When } from './rules.ts';
import { limitOf, situationOf } from './situation.ts';
import type { Situation } from './situation.ts';

/** Gives advice for one person. Pure: equal answers always give equal advice. */
export type Advisor = (answers: Answers) => Advice;

/** A current credential, with all that does not depend on a person. */
interface Candidate {
  record: CredentialRecord;
  rules: readonly CompiledRule[];
  demands: readonly RequirementRule[];
  coveredBy: ReadonlySet<TermId>;
  costs: CostCache;
}

/** The usual cost by membership and training: there are only four for each candidate. */
type CostCache = Map<string, Cost>;

interface CompiledRule {
  rule: Rule;
  reason: AdviceReason;
}

/**
 * An advisor by these rules over these records. Every current credential is a candidate, except
 * apprentice designations: nobody can sit an exam for one.
 */
export function createAdvisor(rules: RuleSet, records: readonly CredentialRecord[]): Advisor {
  const atHome = new Set(rules.atHome.map(({ term }) => term));
  const compiled = rules.rules.map((rule): CompiledRule => ({ rule, reason: reasonOf(rule) }));
  const candidates = records
    .filter(({ status, apprenticeOf }) => status === 'active' && apprenticeOf === undefined)
    .map((record): Candidate => ({
      record,
      rules: compiled.filter(({ rule }) => matchesAbout(rule.about, record, atHome)),
      demands: rules.requirements.filter(({ terms }) => terms.includes(record.id)),
      coveredBy: new Set(rules.covered.filter(({ terms }) => terms.includes(record.id)).flatMap(({ by }) => by)),
      costs: new Map(),
    }));
  const apprenticeOf = new Map(records.map(({ id, apprenticeOf: full }) => [id, full]));
  const issuerOf = new Map(records.map(({ id, issuer }) => [id, issuer]));

  return (answers) => {
    const situation = situationOf(answers);
    const has = new Set(situation.held.flatMap((term) => [term, apprenticeOf.get(term) ?? term]));
    const issuers = new Set(situation.held.map((term) => issuerOf.get(term)));
    const spoken = new Set(compiled.filter(({ rule }) => matchesWhen(rule.when, situation)));
    const ranked: RankedCredential[] = [];
    const beyond: RankedCredential[] = [];
    const limit = limitOf(situation);
    const behind: Advice['behind'][number][] = [];
    const ruledOut: Advice['ruledOut'][number][] = [];
    for (const candidate of candidates) {
      const { record } = candidate;
      if (has.has(record.id) || situation.held.some((term) => candidate.coveredBy.has(term))) continue;
      const condition = checkRequirements(candidate.demands, situation);
      const reasons = candidate.rules.filter((one) => spoken.has(one)).map(({ reason }) => reason).sort(byWeight);
      const speaking = reasons.filter(({ weight }) => weight > 0);
      const cautions = reasons.filter(({ weight }) => weight < 0);
      const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
      if (condition.standing === 'unmet' || condition.standing === 'later') {
        // Only what the answers speak for needs an excuse for being left out.
        if (score >= rules.fit.least && condition.text !== null) ruledOut.push({ term: record.id, standing: condition.standing, text: condition.text });
        else behind.push({ term: record.id, cautions });
        continue;
      }
      if (score < rules.fit.least || speaking.length < leastReasons) {
        behind.push({ term: record.id, cautions });
        continue;
      }
      const cost = usualCost(candidate, rules, { member: issuers.has(record.issuer), trained: isTrained(situation) });
      (isWithin(cost.known, limit) ? ranked : beyond).push({
        term: record.id, score, reasons: speaking, cautions, cost,
        condition: condition.text === null ? null : condition,
        fit: fitOf(score, cautions, rules.fit),
      });
    }
    // Of equals, one whose price is known comes first.
    ranked.sort((one, other) => other.score - one.score || Number(other.cost.priced) - Number(one.cost.priced) || one.cost.known - other.cost.known || byTerm(one, other));
    beyond.sort((one, other) => one.cost.known - other.cost.known || other.score - one.score || byTerm(one, other));
    const verdict = rules.verdicts.find((one) => matchesWhen(one.when, situation));
    const first = ranked[0]?.term;
    return {
      verdict: verdict ?? (ranked.length > 0 ? null : beyond.length > 0 ? rules.tooDear : rules.otherwise),
      ranked: neverAboveTheFormer(ranked),
      beyond,
      behind: behind.sort(byTerm),
      ruledOut: ruledOut.sort(byTerm),
      contradictions: rules.contradictions.filter(({ when }) => matchesWhen(when, situation)),
      warnings: rules.warnings.filter((one) =>
        matchesWhen(one.when, situation) && (!one.first || (first !== undefined && one.first.includes(first)))),
      assumed: situation.assumed,
    };
  };
}

function usualCost({ record, costs }: Candidate, { fees }: RuleSet, context: CostContext): Cost {
  const key = `${context.member} ${context.trained}`;
  const cost = costs.get(key) ?? costOf(record, fees, context, usualAssumptions);
  costs.set(key, cost);
  return cost;
}

/** A course, a degree, a coding credential or two years of coding stand for the training. */
export function isTrained({ course, healthDegree, held, coding }: Situation): boolean {
  return course || healthDegree || held.length > 0 || coding === 'two' || coding === 'five';
}

function reasonOf({ id, text, weight, when, fact }: Rule): AdviceReason {
  return { rule: id, text, weight, because: questionsOf(when), fact: fact ?? null };
}

const askedBy = {
  goal: 'goal', setting: 'setting', coding: 'work', billing: 'work', clinical: 'work', records: 'work',
  schooling: 'schooling', healthDegree: 'schooling', course: 'schooling', horizon: 'horizon', budget: 'budget',
  place: 'place', exam: 'exam', uses: 'codeSets', holds: 'held', lacks: 'held', holdsNothing: 'held',
} as const satisfies Record<keyof When, Question>;

/** The questions whose answers a condition looks at. */
export function questionsOf(when: When): Question[] {
  return [...new Set((Object.keys(when) as (keyof When)[]).map((part) => askedBy[part]))];
}

function byWeight(one: AdviceReason, other: AdviceReason): number {
  return Math.abs(other.weight) - Math.abs(one.weight);
}

function byTerm(one: { term: TermId }, other: { term: TermId }): number {
  return one.term < other.term ? -1 : 1;
}

/** Every exam costs something: with no money at all, nothing is within it, not even what has no known price. */
function isWithin(known: number, limit: number | null): boolean {
  return limit === null || (limit > 0 && known <= limit);
}

/** In a list from best to worst, the words for the fit do not rise: a later one is called no better than the one before. */
function neverAboveTheFormer(ranked: readonly RankedCredential[]): RankedCredential[] {
  const words: readonly Fit[] = ['part', 'good', 'strong'];
  let highest = words.length - 1;
  return ranked.map((one) => {
    highest = Math.min(highest, words.indexOf(one.fit));
    return { ...one, fit: words[highest] ?? one.fit };
  });
}

/** A weighty caution keeps a fit from being called strong. */
function fitOf(score: number, cautions: readonly AdviceReason[], from: RuleSet['fit']): Fit {
  const heavy = cautions.some(({ weight }) => weight <= -4);
  if (score >= from.strong && !heavy) return 'strong';
  return score >= from.good ? 'good' : 'part';
}
