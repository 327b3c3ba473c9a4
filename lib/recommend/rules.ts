import { z } from 'zod';
import { level, setting, termId } from '../knowledge/record.ts';
import { experiences, holdables, places, schoolings, urgencies } from './answers.ts';

/**
 * The recommender's rules, as they stand in data/recommend/. They hold judgement and
 * weights, never figures: whatever is a fact is read from the records.
 */

const place = z.enum(places);
const experience = z.enum(experiences);
const schooling = z.enum(schoolings);
const urgency = z.enum(urgencies);
const holdable = z.enum(holdables);

/** A key of the interface's messages. */
const text = z.string().regex(/^recommend_[a-z0-9_]+$/, { error: 'a text is a key recommend_... of the messages' });

/** Which answers a rule speaks to: every part named must hold, any of its values will do. */
const answersMatch = z.strictObject({
  place: z.array(place).min(1).optional(),
  experience: z.array(experience).min(1).optional(),
  schooling: z.array(schooling).min(1).optional(),
  urgency: z.array(urgency).min(1).optional(),
  /** Holds at least one of these. */
  holds: z.array(holdable).min(1).optional(),
  /** Holds none of these. */
  lacks: z.array(holdable).min(1).optional(),
});

/** Which credentials a rule is about, by what their records say. */
const recordMatch = z.strictObject({
  terms: z.array(termId).min(1).optional(),
  settings: z.array(setting).min(1).optional(),
  /** In none of these settings. */
  outside: z.array(setting).min(1).optional(),
  /** At least so many settings. */
  breadth: z.number().int().min(2).optional(),
  level: z.array(level).min(1).optional(),
  issuer: z.array(termId).min(1).optional(),
});

/** What one rule says about the credentials it is about. */
const credentialRule = z.strictObject({
  id: z.string().min(1),
  answers: answersMatch,
  record: recordMatch,
  /** Above zero a reason for the credential, below zero a reason to hesitate. */
  weight: z.number().int().refine((weight) => weight !== 0, { error: 'a rule without weight decides nothing' }),
  text,
  /** What the rule rests on, for whoever edits it. */
  basis: z.string().min(1),
});

/** A credential that may be recommended, and when it may not. */
const candidate = z.strictObject({
  term: holdable,
  /** Who may sit the exam; others are told `without`. */
  requires: z.strictObject({ schooling: z.array(schooling).min(1), without: text }).optional(),
  /** Holding one of these leaves nothing to gain from it. */
  coveredBy: z.array(holdable),
});

/** An answer that is not "take this exam": the first that fits goes before the list. */
const verdict = z.strictObject({
  kind: z.enum(['finish-apprenticeship', 'suffices', 'work-first']),
  answers: answersMatch,
  /** The credential it is about, where it is about one; `$1` in its texts. */
  term: holdable.optional(),
  texts: z.array(text).min(2),
  basis: z.string().min(1),
});

export const ruleSet = z.strictObject({
  candidates: z.array(candidate).min(1),
  rules: z.array(credentialRule).min(1),
  verdicts: z.array(verdict).min(1),
  /** Said when nothing is left to recommend and no verdict fits. */
  otherwise: verdict,
});

export type AnswersMatch = z.infer<typeof answersMatch>;
export type RecordMatch = z.infer<typeof recordMatch>;
export type CredentialRule = z.infer<typeof credentialRule>;
export type Candidate = z.infer<typeof candidate>;
export type Verdict = z.infer<typeof verdict>;
export type RuleSet = z.infer<typeof ruleSet>;
