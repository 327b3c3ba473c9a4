import { openReading } from '../../lib/detect/page-reading.ts';
import type { Mention } from '../../lib/detect/mention.ts';
import type { Dictionary } from '../../lib/knowledge/dictionary.ts';
import { PLAIN_TERMS } from './labels.ts';
import type { Label, LabelledText } from './labels.ts';

export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

export interface Outcome {
  readonly text: LabelledText;
  readonly right: readonly Label[];
  /** Marked, and not labelled so. */
  readonly wrong: readonly Mention[];
  readonly missed: readonly Label[];
}

/** Marks a text as a page would, one block a line, and holds the marks against its labels. */
export function judgeText(dictionary: Dictionary, text: LabelledText): Outcome {
  const reading = openReading(dictionary, { title: text.title, url: text.url });
  const passage = reading.add(text.text);
  const known = new Set(dictionary.terms.map(({ id }) => id));
  const counts = (term: string) => !PLAIN_TERMS.has(term) && known.has(term);
  const mentions = passage ? reading.judge(passage) : [];
  const unrelated = text.labels.length === 0;
  const marked = mentions.filter(({ term }) => unrelated || counts(term));
  const labels = text.labels.filter(({ term }) => counts(term));
  const same = (a: Label, b: Label) => a.start === b.start && a.end === b.end && a.term === b.term;
  return {
    text,
    right: labels.filter((label) => marked.some((mention) => same(mention, label))),
    wrong: marked.filter((mention) => !labels.some((label) => same(mention, label))),
    missed: labels.filter((label) => !marked.some((mention) => same(mention, label))),
  };
}

export function scoreOf(outcomes: readonly Outcome[], term?: string): Score {
  const counted = (items: readonly { term: string }[]) => items.filter((item) => !term || item.term === term).length;
  return outcomes.reduce((sum, { right, wrong, missed }) => ({
    right: sum.right + counted(right),
    wrong: sum.wrong + counted(wrong),
    missed: sum.missed + counted(missed),
  }), { right: 0, wrong: 0, missed: 0 });
}

export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Share of the texts without any label that got no mark of any term. */
export function silence(outcomes: readonly Outcome[]): number {
  const unrelated = outcomes.filter(({ text }) => text.labels.length === 0);
  return unrelated.length === 0 ? 1 : unrelated.filter(({ wrong }) => wrong.length === 0).length / unrelated.length;
}
