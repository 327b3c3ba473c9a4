import { z } from 'zod';
import { termId } from './record.ts';

/**
 * The shapes of data/senses/: evidence for telling the coding sense of an abbreviation from
 * its rivals.
 *
 * Notation of a cue: lower-case words match in any case, also in the plural; a cue with
 * capitals and no small letters (`OPT`) matches capitals only; ` ` is any white space or
 * hyphen; `#` is one digit, but not the first character; a final `*` stands for any ending (`phlebotom*`).
 */
const cue = z
  .string()
  .min(2)
  .regex(/^[A-Za-z0-9]/, { error: 'a cue begins with a letter or a digit, because it is looked for where a word begins' })
  .regex(/^[A-Za-z0-9#&/.,:'+$%() -]+\*?$/, { error: "a cue has letters, digits, spaces and #&/.,:'+$%()- only, and at most a final *" });

const frame = z.string().regex(/^[a-z' ]*@[a-z ]*$/, { error: 'a frame has small letters and one @ only' });

const plainWord = z.string().regex(/^[a-z]+$/, { error: 'write one word in small letters' });

/** How much a cue says: 6, 3, 2 and 1 points. `decisive` is for phrases that leave no doubt. */
export const cues = z.strictObject({
  decisive: z.array(cue).optional(),
  strong: z.array(cue).optional(),
  fair: z.array(cue).optional(),
  slight: z.array(cue).optional(),
});

const topicId = z.string().regex(/^[a-z]+(-[a-z]+)*$/, { error: 'a topic is lower-case words with hyphens' });

/** data/senses/field.json: the vocabulary of medical coding at large. */
export const fieldSense = z.strictObject({
  cues,
  /**
   * Points that a sure mention of a term gives its neighbours, where it is not the usual 3:
   * `ehr` is at home in all of health care and says little of coding.
   */
  terms: z.record(termId, z.number().min(0).max(3)),
  /**
   * Phrases around a credential, which stands as `@`: `passed my @`, `@ exam`. They count for
   * every term whose file says `"frames": true`, and not for much: they tell that it is a
   * credential, not whose.
   */
  frames: z.strictObject({ fair: z.array(frame), slight: z.array(frame) }).optional(),
  /** Words right behind or before an abbreviation that make it a foreign body, team, place or thing: `@ Ltd`, `@ students`. */
  company: z.strictObject({ after: z.array(plainWord), before: z.array(plainWord) }).optional(),
  /** Code sets, which speak half for letters that also name what is coded (`coded` of a term): claims research finds patients with HCC by ICD-10 codes. */
  codeSets: z.array(termId).optional(),
  /** Parts of addresses (`aapc.com`, `/r/medicalcoding`) where the field is at home, in points. */
  addresses: z.record(z.string().min(4), z.number().positive()),
});

/** data/senses/topics/<topic>.json: a foreign field that several abbreviations are used in. */
export const topicSense = z.strictObject({
  topic: topicId,
  /** Speaks against every term, also against those whose file does not name it: what the letters mean there is nobody's list. */
  elsewhere: z.boolean().optional(),
  cues,
});

/** data/senses/<term>.json: one abbreviation, its coding sense and its rivals. */
export const termSense = z.strictObject({
  term: termId,
  /** Points the bare abbreviation has without any evidence; a mark needs 3. */
  lean: z.number().min(-2).max(3),
  /** Points of single forms, where they are not the term's: `EM` for `E/M` is also emergency medicine. */
  leans: z.record(z.string(), z.number().min(-2).max(3)).optional(),
  /** May it be read in small letters (`cpc`), given strong evidence? */
  small: z.boolean(),
  /** For credentials of coders: does `passed my ...` speak for it? `false` where others pass one of the same letters. */
  frames: z.boolean().optional(),
  /** Do its letters also name an illness, an operation or a device that codes are given to? Then codes beside it prove little. */
  coded: z.boolean().optional(),
  /** Is the term itself an organisation, which may have a chairman, members and a building? */
  body: z.boolean().optional(),
  /** Topics in which the coding sense is at home besides medical coding. */
  topics: z.array(topicId).optional(),
  /** Words for the coding sense that the field's vocabulary lacks. */
  cues,
  rivals: z.array(z.strictObject({
    meaning: z.string().min(1),
    topics: z.array(topicId).optional(),
    cues: cues.optional(),
  })),
});

export type Cues = z.infer<typeof cues>;
export type FieldSense = z.infer<typeof fieldSense>;
export type TopicSense = z.infer<typeof topicSense>;
export type TermSense = z.infer<typeof termSense>;

/** Everything in data/senses. */
export interface Senses {
  readonly field: FieldSense;
  readonly topics: readonly TopicSense[];
  readonly terms: readonly TermSense[];
}
