import { fileURLToPath } from 'node:url';
import { openReading } from '../../../lib/detect/page-reading.ts';
import { compileDictionary } from '../../../lib/knowledge/compile-dictionary.ts';
import type { PayInText, Posting, PostingInput } from '../../../lib/posting/posting.ts';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { loadSenses } from '../../../scripts/build/load-senses.ts';

const dataDir = fileURLToPath(new URL('../../../data/', import.meta.url));
const dictionary = compileDictionary({ records: loadKnowledge(dataDir).records, senses: loadSenses(dataDir) });

/** A text as readPosting takes it, with what the detector finds in it. */
export function inputOf(text: string, { title = 'Medical Coder', jsonld = [], pay = [] }: { title?: string; jsonld?: readonly string[]; pay?: readonly PayInText[] } = {}): PostingInput {
  const reading = openReading(dictionary, { title, url: '' });
  const passage = reading.add(text);
  return { text, title, url: '', jsonld, mentions: passage ? reading.judge(passage) : [], pay };
}

/** Reads a text that must be a posting. */
export function read(text: string, options?: Parameters<typeof inputOf>[1]): Posting {
  const posting = readPosting(inputOf(text, options));
  if (!posting) throw new Error(`no posting was seen in: ${text}`);
  return posting;
}
