import { z } from 'zod';
import { asOf, confidence } from '../knowledge/figure.ts';
import { level, setting, termId } from '../knowledge/record.ts';
import { schoolings } from '../profile/profile.ts';
import { questions } from './questions.ts';
import { bands } from './situation.ts';
import { budgets, codeSets, examNeeds, goals, horizons, places, settings } from './wishes.ts';

/**
 * The shapes of data/recommend/. The rules hold judgement and weights, never figures of credentials:
 * whatever is a fact is read from the records. Used at build and test time only.
 */

const many = <T extends z.ZodType>(one: T) => z.array(one).min(1).optional();
const band = many(z.enum(bands));
/** A key of the interface's messages. */
const text = z.string().regex(/^recommend_[a-z0-9_]+$/, { error: 'a text is a key recommend_... of the messages' });
/** What a judgement rests on, for whoever edits it. */
const basis = z.string().min(1);

/** Which answers are meant: every part named must hold, any of its values will do. */
const when = z.strictObject({
  goal: many(z.enum([...goals, 'unsaid'])),
  setting: many(z.enum(settings)),
  coding: band,
  billing: band,
  clinical: band,
  records: band,
  schooling: many(z.enum(schoolings)),
  healthDegree: z.boolean().optional(),
  course: z.boolean().optional(),
  horizon: many(z.enum([...horizons, 'unsaid'])),
  budget: many(z.enum(budgets)),
  place: many(z.enum(places)),
  /** Needs one of these of the exam. */
  exam: many(z.enum(examNeeds)),
  /** Uses one of these at work. */
  uses: many(z.enum(codeSets)),
  /** Holds at least one of these. */
  holds: many(termId),
  /** Holds none of these. */
  lacks: many(termId),
  /** Holds none at all. */
  holdsNothing: z.literal(true).optional(),
});

/** Which credentials are meant, by what their records say. */
const about = z.strictObject({
  terms: many(termId),
  /** None of these. */
  not: many(termId),
  settings: many(setting),
  /** In none of these settings. */
  outside: many(setting),
  /** At least so many settings. */
  breadth: z.number().int().min(2).optional(),
  level: many(level),
  issuer: many(termId),
  openBook: z.boolean().optional(),
  /** Whether a price of the exam is known. */
  priced: z.boolean().optional(),
  /** Whether the number of questions is known. */
  examKnown: z.boolean().optional(),
  /** Whether the exam may be taken at home, by data/recommend/at-home.json; false also where nobody says. */
  atHome: z.boolean().optional(),
  /** Whether nothing is known of what it demands, costs and examines. */
  unconfirmed: z.boolean().optional(),
  /** Nothing is demanded but membership. */
  openToAll: z.boolean().optional(),
});

/** The part of the record that a reason rests on, so that its sources can be shown. */
const fact = z.enum(['settings', 'level', 'required', 'recommended', 'exam', 'price', 'dues', 'pay', 'upkeep']);

const rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  when,
  about,
  /** Above zero a reason for the credential, below zero a reason to hesitate. */
  weight: z.number().int().refine((weight) => weight !== 0, { error: 'a rule without weight decides nothing' }),
  text,
  fact: fact.optional(),
  basis,
});

/** Who may sit an exam, beyond membership; the record's `required` in a form that can be checked. */
const requirement = z.strictObject({
  terms: z.array(termId).min(1),
  /** At least this. */
  schooling: z.enum(schoolings).optional(),
  /** At most this: a higher degree leads to another exam. */
  most: z.enum(schoolings).optional(),
  healthDegree: z.literal(true).optional(),
  /** A coding course, or one year of one of these kinds of work. Who lacks both gets them on the way. */
  courseOrYear: many(z.enum(['coding', 'billing', 'clinical', 'records'])),
  /** Nothing that we ask can tell: it is named as a later step. */
  later: z.literal(true).optional(),
  text,
});

/** Holding one of `by` leaves nothing to gain from `terms`. */
const covered = z.strictObject({ terms: z.array(termId).min(1), by: z.array(termId).min(1), basis });

/** An answer that is not "take this exam": the first that fits goes before the list. */
const verdict = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['claim-removal', 'finish-apprenticeship', 'suffices', 'work-first', 'no-money', 'diploma-first', 'degree-first']),
  when,
  /** The credential it is about; `$1` in its texts. */
  term: termId.optional(),
  texts: z.array(text).min(2),
  basis,
});

/** Two answers that cannot both be right, or that pull apart. */
const contradiction = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  when,
  questions: z.array(z.enum(questions)).min(1),
  text,
});

/** Something that nobody who sells an exam would say. `first`: only if one of these stands first. */
const warning = z.strictObject({ id: z.string().min(1), when, first: many(termId), text, basis });

/** What a credential leads to, by judgement; facts of the way stand in the records. */
const opens = z.strictObject({ from: termId, to: z.array(termId).min(1), basis });

const atHome = z.strictObject({ term: termId, source: z.strictObject({ title: z.string().min(1), url: z.url(), asOf }), confidence });

/** A fee that the records do not hold. US dollars. */
const fee = z.strictObject({
  issuer: termId,
  kind: z.literal('renewal'),
  usd: z.number().positive(),
  everyYears: z.number().positive(),
  asOf,
  confidence,
  source: z.strictObject({ title: z.string().min(1), url: z.url() }),
  note: z.strictObject({ en: z.string().min(1) }),
});

export const ruleSet = z.strictObject({
  rules: z.array(rule).min(1),
  requirements: z.array(requirement),
  covered: z.array(covered),
  verdicts: z.array(verdict).min(1),
  /** Said when nothing is left to recommend and no verdict fits. */
  otherwise: verdict,
  /** Said when all that fits costs more than there is, and no verdict fits. */
  tooDear: verdict,
  contradictions: z.array(contradiction),
  warnings: z.array(warning),
  opens: z.array(opens),
  atHome: z.array(atHome),
  fees: z.array(fee),
  /** Sums of weights: from which on a credential is recommended at all, and from which on its fit is called so. */
  fit: z.strictObject({ least: z.number().positive(), strong: z.number(), good: z.number() }),
});

export type When = z.infer<typeof when>;
export type About = z.infer<typeof about>;
export type Rule = z.infer<typeof rule>;
export type RequirementRule = z.infer<typeof requirement>;
export type Verdict = z.infer<typeof verdict>;
export type Contradiction = z.infer<typeof contradiction>;
export type Warning = z.infer<typeof warning>;
export type ReasonFact = z.infer<typeof fact>;
export type Fee = z.infer<typeof fee>;
export type RuleSet = z.infer<typeof ruleSet>;
