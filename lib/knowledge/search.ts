import type { KnowledgeRecord } from './record.ts';

/** What in a record answered a query. */
export interface SearchHit {
  record: KnowledgeRecord;
  /** `close`: the words differ from the query by one slip of the finger. */
  by: 'label' | 'form' | 'former' | 'name' | 'close';
  /** The record's own words that matched. */
  words: string;
}

export type Search = (query: string) => SearchHit[];

interface Entry {
  record: KnowledgeRecord;
  by: Exclude<SearchHit['by'], 'close'>;
  words: string;
  /** `words` without case, spaces and punctuation. */
  key: string;
  /** Keys of the single words, for names. */
  parts: readonly string[];
}

/** Shorter queries have too many neighbours for a slip to mean anything. */
const leastForSlips = 4;

/**
 * Makes the records searchable by label, name and written forms. Case, hyphens, dots and
 * spaces do not matter (`icd10cm` finds ICD-10-CM); from four characters one wrong, missing,
 * extra or swapped character is forgiven. Best first; each record once.
 */
export function searchIn(records: readonly KnowledgeRecord[]): Search {
  const entries = records.flatMap(entriesOf);
  return (query) => {
    const key = keyOf(query);
    if (key === '') return [];
    const best = new Map<string, { hit: SearchHit; rank: number }>();
    for (const entry of entries) {
      const rank = rankOf(entry, key);
      const known = best.get(entry.record.id);
      if (rank === null || (known && known.rank <= rank)) continue;
      const { record, by, words } = entry;
      best.set(record.id, { hit: { record, by: rank >= slip ? 'close' : by, words }, rank });
    }
    return [...best.values()].sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
  };
}

const slip = 8;

/** Lower is better; null is no match. */
function rankOf({ by, key, parts }: Entry, query: string): number | null {
  if (key === query) return by === 'label' ? 0 : 1;
  if (key.startsWith(query)) return by === 'label' ? 2 : 3;
  if (by === 'name' && parts.some((part) => part.startsWith(query))) return 3;
  if (key.includes(query) && query.length > 1) return 4;
  if (query.length < leastForSlips) return null;
  if (isOneSlipAway(key, query)) return slip;
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

/** Whether one substitution, insertion, deletion or swap of neighbours turns one into the other. */
function isOneSlipAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const swapped = short.slice(0, at) + short.charAt(at + 1) + short.charAt(at) + short.slice(at + 2);
  return swapped === long;
}
