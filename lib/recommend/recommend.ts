import type { CredentialRecord, TermId } from '../knowledge/record.ts';
import type { Answers, Holdable } from './answers.ts';
import { matchesAnswers, matchesRecord } from './match.ts';
import type { Candidate, RuleSet, Verdict } from './rules.ts';

/** Why a credential stands where it stands; `text` is a key of the interface's messages. */
export interface AdviceReason {
  rule: string;
  text: string;
  weight: number;
}

export interface RankedCredential {
  term: TermId;
  /** Sum of the weights of all rules that spoke. Has no unit; only the order matters. */
  score: number;
  /** At least two, heaviest first. */
  reasons: readonly AdviceReason[];
  /** What speaks against it, heaviest first. */
  cautions: readonly AdviceReason[];
}

export interface Advice {
  /** Something to do before, or instead of, taking an exam; null where the list is the answer. */
  verdict: Verdict | null;
  /** Best first; equal scores stand in the order of the candidates. */
  ranked: readonly RankedCredential[];
  /** Candidates that fewer answers speak for: not recommended, but looked at. */
  behind: readonly { term: Holdable; cautions: readonly AdviceReason[] }[];
  /** Candidates whose formal requirements the answers do not meet, with the reason. */
  ruledOut: readonly { term: Holdable; text: string }[];
}

/** A credential needs this many reasons to be recommended at all. */
export const leastReasons = 2;

/**
 * Ranks the credentials for one person. Pure: the same answers, rules and records always
 * give the same advice. Candidates without a record are passed over.
 */
export function recommend(answers: Answers, rules: RuleSet, credentials: readonly CredentialRecord[]): Advice {
  const open = rules.candidates.filter((candidate) => !isCovered(candidate, answers));
  const spoken = rules.rules.filter((rule) => matchesAnswers(rule.answers, answers));
  const ranked: RankedCredential[] = [];
  const behind: Advice['behind'][number][] = [];
  for (const candidate of open) {
    const record = credentials.find(({ id }) => id === candidate.term);
    if (record?.status !== 'active' || !isEligible(candidate, answers)) continue;
    const reasons = spoken
      .filter((rule) => matchesRecord(rule.record, record))
      .map(({ id, text, weight }) => ({ rule: id, text, weight }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const speaking = reasons.filter(({ weight }) => weight > 0);
    const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
    const cautions = reasons.filter(({ weight }) => weight < 0);
    if (speaking.length < leastReasons || score <= 0) behind.push({ term: candidate.term, cautions });
    else ranked.push({ term: record.id, score, reasons: speaking, cautions });
  }
  const verdict = rules.verdicts.find((one) => matchesAnswers(one.answers, answers));
  return {
    verdict: verdict ?? (ranked.length > 0 ? null : rules.otherwise),
    ranked: ranked.sort((a, b) => b.score - a.score),
    behind,
    ruledOut: open.flatMap(({ term, requires }) =>
      requires && !requires.schooling.includes(answers.schooling) ? [{ term, text: requires.without }] : []),
  };
}

function isCovered(candidate: Candidate, { held }: Answers): boolean {
  return held.includes(candidate.term) || candidate.coveredBy.some((term) => held.includes(term));
}

function isEligible({ requires }: Candidate, { schooling }: Answers): boolean {
  return !requires || requires.schooling.includes(schooling);
}
