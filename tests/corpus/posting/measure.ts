import { openReading } from '../../../lib/detect/page-reading.ts';
import type { Dictionary } from '../../../lib/knowledge/dictionary.ts';
import { findPay } from '../../../lib/pay/find-pay.ts';
import type { Posting } from '../../../lib/posting/posting.ts';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { writeTree } from './labels.ts';
import type { LabelledPosting } from './labels.ts';

/** How well postings are read: one outcome for each labelled text, then shares over many. */

export const FIELDS = ['recognised', 'accepts', 'apprentice', 'years', 'place', 'remote', 'pay'] as const;
export type Field = (typeof FIELDS)[number];

export interface Outcome {
  labelled: LabelledPosting;
  read: Posting | null;
  /** What each field should be and is, as one line. */
  fields: Record<Field, { wanted: string; got: string }>;
  /** Pairs of a credential and its strength. */
  pairs: { wanted: string[]; got: string[] };
}

export function judgePosting(dictionary: Dictionary, labelled: LabelledPosting): Outcome {
  const { title, text, jsonld } = labelled;
  const reading = openReading(dictionary, { title, url: '' });
  const passage = reading.add(text);
  const mentions = passage ? reading.judge(passage) : [];
  const read = readPosting({ text, title, url: '', jsonld, mentions, pay: findPay(text) });
  const years = read?.experienceYears;
  const place = (each: { city: string | null; state: string | null } | null) => (each ? `${each.city ?? '-'}, ${each.state ?? '-'}` : '-');
  return {
    labelled,
    read,
    fields: {
      recognised: { wanted: labelled.kind === 'negative' ? 'no' : 'yes', got: read ? 'yes' : 'no' },
      accepts: { wanted: writeTree(labelled.accepts), got: writeTree(read?.accepts ?? null) },
      apprentice: { wanted: labelled.apprentice, got: read?.apprentice ?? 'not-stated' },
      years: { wanted: labelled.years ? labelled.years.join('-') : '-', got: years ? [years.min, years.max].join('-') : '-' },
      place: { wanted: place(labelled.place), got: place(read?.place ?? null) },
      remote: { wanted: labelled.remote, got: read?.remote ?? 'unknown' },
      pay: paid(labelled, read),
    },
    pairs: {
      wanted: Object.entries(labelled.strengths).map(([term, strength]) => `${term} ${strength}`),
      got: read?.credentials.map(({ term, strength }) => `${term} ${strength}`) ?? [],
    },
  };
}

/** Compared only where the label states it. */
function paid({ pay }: LabelledPosting, read: Posting | null): { wanted: string; got: string } {
  if (pay === undefined) return { wanted: '-', got: '-' };
  const got = read?.pay;
  return { wanted: pay ? pay.join(' ') : '-', got: got ? [got.min, got.max, got.period].join(' ') : '-' };
}

/** The share of texts in which a field is exactly right. `accepts` and the others are asked of postings and clauses only. */
export function accuracy(outcomes: readonly Outcome[], field: Field): number {
  const asked = field === 'recognised' ? outcomes : outcomes.filter(({ labelled }) => labelled.kind !== 'negative');
  return asked.filter(({ fields }) => fields[field].wanted === fields[field].got).length / asked.length;
}

/** F1 over all pairs of credential and strength. */
export function strengthF1(outcomes: readonly Outcome[]): number {
  let right = 0;
  let wanted = 0;
  let got = 0;
  for (const { pairs } of outcomes) {
    right += pairs.got.filter((pair) => pairs.wanted.includes(pair)).length;
    wanted += pairs.wanted.length;
    got += pairs.got.length;
  }
  return (2 * right) / (wanted + got);
}

/** Of the verdicts `open` that were given, the share that is right; 1 where none was given. */
export function openPrecision(outcomes: readonly Outcome[]): number {
  const open = outcomes.filter(({ read }) => read?.apprentice === 'open');
  return open.length === 0 ? 1 : open.filter(({ labelled }) => labelled.apprentice === 'open').length / open.length;
}
