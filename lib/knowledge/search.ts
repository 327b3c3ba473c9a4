import shipped from '../../data/search-words.json' with { type: 'json' };
import type { KnowledgeRecord } from './record.ts';
import type { SearchWords } from './search-words.ts';
import { isOneSlipAway } from './slip.ts';
import { indexWords } from './word-index.ts';
import type { WordMatch } from './word-index.ts';

/** What in a record answered a query. */
export interface SearchHit {
  record: KnowledgeRecord;
  /**
   * `close`: the words differ from the query by one slip of the finger. `words`: single words
   * of the query stand in the record, each where `matches` says.
   */
  by: 'label' | 'form' | 'former' | 'name' | 'close' | 'words';
  /** The record's own words that matched. */
  words: string;
  /** Only with `words`. */
  matches: readonly WordMatch[];
}

export type Search = (query: string) => SearchHit[];

interface Entry {
  record: KnowledgeRecord;
  by: Exclude<SearchHit['by'], 'close' | 'words'>;
  words: string;
  /** `words` without case, spaces and punctuation. */
  key: string;
  /** Keys of the single words, for names. */
  parts: readonly string[];
}

/** Shorter queries have too many neighbours for a slip to mean anything. */
const leastForSlips = 4;
/** From here on a whole name with one slip is surer than single words. */
const leastForSure = 9;

/** Everyday words for what records call otherwise. Their shape is checked by a test. */
const everyday: SearchWords = shipped;

/**
 * Makes the records searchable by label, name and written forms, and by plain words ("hospital
 * exam", "codes for drugs"). Case, hyphens, dots and spaces do not matter (`icd10cm` finds
 * ICD-10-CM); from four characters one wrong, missing, extra or swapped character is forgiven.
 * Best first; each record once.
 */
export function searchIn(records: readonly KnowledgeRecord[]): Search {
  const entries = records.flatMap(entriesOf);
  const searchWords = indexWords(records, everyday);
  return (query) => {
    const key = keyOf(query);
    if (key === '') return [];
    const best = new Map<string, Ranked>();
    const offer = (found: Ranked) => {
      const known = best.get(found.hit.record.id);
      if (!known || found.rank < known.rank) best.set(found.hit.record.id, found);
      else if (known.order < found.order) known.order = found.order;
    };
    for (const entry of entries) {
      const rank = rankOf(entry, key);
      const { record, by, words } = entry;
      if (rank !== null) offer({ hit: { record, by: rank === longSlip || rank >= slip ? 'close' : by, words, matches: [] }, rank, order: 0 });
    }
    for (const named of query.split(/\s+/).map(keyOf)) {
      for (const { record, by, words, key: own } of entries) {
        if (own === named && by !== 'name') offer({ hit: { record, by, words, matches: [] }, rank: byPart, order: 0 });
      }
    }
    for (const { record, matches, slipped, score } of searchWords(query)) {
      const words = matches.map(({ word }) => word).join(', ');
      offer({ hit: { record, by: 'words', words, matches }, rank: slipped ? slip + 2 : byWords, order: score });
    }
    return [...best.values()].sort((a, b) => a.rank - b.rank || b.order - a.order).map(({ hit }) => hit);
  };
}

interface Ranked {
  hit: SearchHit;
  /** Lower is better. */
  rank: number;
  /** Within a rank, higher is better. */
  order: number;
}

const longSlip = 5;
/** One word of several is the abbreviation itself: "cpc exam cost". */
const byPart = 5.5;
const byWords = 6;
const slip = 8;

/** Lower is better; null is no match. */
function rankOf({ by, key, parts }: Entry, query: string): number | null {
  if (key === query) return by === 'label' ? 0 : 1;
  if (key.startsWith(query)) return by === 'label' ? 2 : 3;
  if (by === 'name' && parts.some((part) => part.startsWith(query))) return 3;
  if (key.includes(query) && query.length > 1) return 4;
  if (query.length < leastForSlips) return null;
  if (isOneSlipAway(key, query)) return query.length < leastForSure ? slip : longSlip;
  return parts.some((part) => isOneSlipAway(part, query)) ? slip + 1 : null;
}

function entriesOf(record: KnowledgeRecord): Entry[] {
  const entry = (by: Entry['by'], words: string): Entry =>
    ({ record, by, words, key: keyOf(words), parts: by === 'name' ? words.split(/[^\p{L}\p{N}]+/u).map(keyOf) : [] });
  return [
    entry('label', record.label),
    entry('name', record.en.name),
    ...record.forms.map(({ text, former }) => entry(former ? 'former' : 'form', text.replaceAll('~', ' '))),
  ];
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
