import { z } from 'zod';
import { calendar } from './calendar.ts';
import { asOf, booleanFigure, numberFigure, source, textFigure } from './figure.ts';
import { writtenForm } from './form.ts';
import { shape } from './shape.ts';
import { superseded } from './superseded.ts';
import { prose } from './prose.ts';

/** The shapes of the records in data/. One file, one record. Prose stands under its language. */

export const termId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'an id is lower-case letters and digits, with single hyphens',
});

export const setting = z.enum(['physician', 'hospital-inpatient', 'hospital-outpatient', 'payer', 'him-department']);
export const level = z.enum(['entry', 'intermediate', 'advanced']);

/** `standard`: the issuer has one price for everybody. */
export const priceOption = z.enum(['one-attempt', 'two-attempts', 'member', 'non-member', 'student', 'standard']);

/** A statement with its source: something that is required, recommended, or ruled. */
const statement = z.strictObject({ en: prose(), source: z.string().min(1) });

const link = z.strictObject({ en: prose(), url: z.url({ protocol: /^https?$/ }) });

const common = {
  /** Where an editor finds the shape of this file, so that it can complete the fields. */
  $schema: z.string().optional(),
  id: termId,
  /** How the term is written at the head of its card: `CPC`, `ICD-10-CM`, `E/M`. */
  label: prose(),
  en: z.strictObject({
    /** The term in full. */
    name: prose(),
    /** One plain sentence for somebody new to the field. */
    sentence: prose(240),
    /** What matters to a job hunter; one or two short sentences. */
    matters: prose(400).optional(),
    /** What a code set has codes for, and what it leaves to others. */
    codes: prose(240).optional(),
    /** Who uses it at work. */
    users: prose(240).optional(),
    /** Why postings name it. */
    why: prose(240).optional(),
    /** One example of the term at work. */
    example: prose(240).optional(),
    /** How employers put it. Our own sentences in the style of postings; show them as examples. */
    postings: z.array(prose(200)).min(1).optional(),
  }),
  status: z.enum(['active', 'retired', 'unverified']),
  forms: z.array(writtenForm),
  /** Ids of terms worth opening next. */
  related: z.array(termId),
  links: z.array(link),
  /** When it changes: of a credential, the code books its exam allows. */
  calendar: calendar.optional(),
  /** What pages still say of it although it no longer holds. */
  superseded: z.array(superseded).min(1).optional(),
  sources: z.array(source).min(1),
  /** The day on which somebody last held this record against its sources. */
  checked: asOf,
};

export const credentialRecord = z.strictObject({
  kind: z.literal('credential'),
  ...common,
  /** Id of the issuing body's record; null where the issuer could not be confirmed. */
  issuer: termId.nullable(),
  level,
  settings: z.array(setting),
  /** The credential whose exam this designation comes from: CPC-A is earned with the CPC exam. */
  apprenticeOf: termId.optional(),
  exam: z.strictObject({
    questions: numberFigure.optional(),
    /** Of the questions, those that count. */
    scored: numberFigure.optional(),
    minutes: numberFigure.optional(),
    openBook: booleanFigure.optional(),
    passing: textFigure.optional(),
    /** The code books allowed. */
    books: textFigure.optional(),
  }),
  /** What one pays for the exam, one entry a price option. */
  prices: z.array(z.strictObject({ option: priceOption, figure: numberFigure })),
  /** Yearly membership that the issuer demands for this credential. */
  dues: z.array(z.strictObject({ option: z.enum(['individual', 'student']), figure: numberFigure })),
  upkeep: z.strictObject({ ceus: numberFigure.optional(), cycleYears: numberFigure.optional() }),
  required: z.array(statement),
  recommended: z.array(statement),
  /** How an apprentice designation is lost; empty where there is none. */
  apprenticeRemoval: z.array(statement),
  /** What holders earn, each figure with the population it is about; the newest first. */
  pay: z.array(z.strictObject({ en: prose(), figure: numberFigure })).min(1).optional(),
});

export const termRecord = z.strictObject({
  kind: z.enum(['code-set', 'programme']),
  ...common,
  /** Who maintains it, in words. */
  maintainer: z.strictObject({ en: prose(), source: z.string().min(1) }).optional(),
  /** Who owns the texts, and what that means for using them. */
  licence: z.strictObject({ en: prose(), source: z.string().min(1) }).optional(),
  shape: shape.optional(),
  figures: z.array(z.strictObject({ en: prose(), figure: z.union([numberFigure, textFigure, booleanFigure]) })),
});

export const bodyRecord = z.strictObject({
  kind: z.literal('body'),
  ...common,
});

export const knowledgeRecord = z.discriminatedUnion('kind', [credentialRecord, termRecord, bodyRecord]);

export type TermId = z.infer<typeof termId>;
export type Setting = z.infer<typeof setting>;
export type PriceOption = z.infer<typeof priceOption>;
export type Level = z.infer<typeof level>;
export type CredentialRecord = z.infer<typeof credentialRecord>;
export type TermRecord = z.infer<typeof termRecord>;
export type KnowledgeRecord = z.infer<typeof knowledgeRecord>;
