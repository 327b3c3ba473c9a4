/**
 * The slim dictionary of the always-on page script: written forms, evidence words and
 * how they are weighed; no prose. Compiled at build time from data/ by `compileDictionary`.
 * Plain JSON; positions in the arrays are the references.
 */
export interface Dictionary {
  /** Forms refer to these by index. */
  readonly terms: readonly { readonly id: string }[];
  readonly forms: readonly Form[];
  /** The words of each sense. The first vocabulary is the field's own (`FIELD`). */
  readonly vocabularies: readonly Vocabulary[];
  /** What is known of terms whose bare abbreviation has rivals. */
  readonly ambiguities: readonly Ambiguity[];
  /** Vocabularies of foreign fields that speak against every term which does not count them as its own. */
  readonly elsewhere: readonly number[];
  /** Points of a sure mention for its neighbours where they are not the usual ones, by index of the term. */
  readonly weights: readonly (readonly [term: number, points: number])[];
  /** Phrases around a credential, which stands as `@`, in the way of a vocabulary. */
  readonly frames: Vocabulary;
  /** Words right behind and before an abbreviation that make it something foreign: `@ Ltd`. */
  readonly company: readonly [after: string, before: string];
  /** Indexes of the terms that are code sets. */
  readonly codeSets: readonly number[];
  /** Parts of addresses that speak for the field, with their weight. */
  readonly addresses: readonly (readonly [part: string, weight: number])[];
}

/** All of a dictionary but its forms: what only judging takes. */
export type Evidence = Omit<Dictionary, 'terms' | 'forms'>;

/** The dictionary of these forms with this evidence. What either reads anew each time it is asked for stays so. */
export function joined(forms: Pick<Dictionary, 'terms' | 'forms'>, evidence: Evidence): Dictionary {
  const { terms, forms: own } = Object.getOwnPropertyDescriptors(forms);
  return Object.defineProperties({} as Dictionary, { ...Object.getOwnPropertyDescriptors(evidence), terms, forms: own });
}

/** A written form in the notation of form.ts, the index of its term, `FORM_*` flags, and what it leans to where that is not the term's lean. */
export type Form = readonly [text: string, term: number, flags: number, lean?: number];

export const FORM_NAME = 1;
export const FORM_SURE = 2;
/** May be read in small letters although it has rivals, given strong evidence. */
export const FORM_SMALL = 4;

/** Cues by weight, the cues of one weight joined by `|`. */
export type Vocabulary = readonly (readonly [weight: number, cues: string])[];

/** Index of the vocabulary of medical coding at large. */
export const FIELD = 0;

export interface Ambiguity {
  readonly term: number;
  /** Where the bare form leans without any evidence: 0 nowhere, `MARK_AT` it needs no more. */
  readonly lean: number;
  /** Vocabularies that speak for the coding sense: the field's, others, the term's own. */
  readonly own: readonly number[];
  /** Whether the frames speak for it, as part of its own vocabulary, the last of `own`. */
  readonly framed: boolean;
  /** Whether the term is a credential of coders; also where others have its frames, too, and it is not framed. */
  readonly credential: boolean;
  /** Whether its letters also name what codes are given to, so that code sets beside it speak half. */
  readonly coded: boolean;
  /** Whether the term is an organisation itself. */
  readonly body: boolean;
  /** For each rival sense, the vocabularies that speak for it. */
  readonly rivals: readonly (readonly number[])[];
}
