import type { KnowledgeRecord } from './record.ts';
import type { SearchWords } from './search-words.ts';
import { isOneSlipAway } from './slip.ts';

/** Where in a record a word stands. */
export type SearchField = 'name' | 'everyday' | 'setting' | 'level' | 'kind' | 'issuer' | 'sentence' | 'more';

/** One word that spoke for a record: as the record, or the everyday words for it, have it. */
export interface WordMatch {
  word: string;
  field: SearchField;
}

export interface WordHit {
  record: KnowledgeRecord;
  matches: WordMatch[];
  /** Whether a word was found only by forgiving a slip. */
  slipped: boolean;
  /** Comparable among the hits of one query only. */
  score: number;
}

export type WordSearch = (query: string) => WordHit[];

/** How much a word says about a record, by where it stands. */
const weights: Readonly<Record<SearchField, number>> = {
  name: 6, everyday: 5, setting: 4, kind: 7, level: 3, issuer: 3, sentence: 3, more: 1,
};

/** Hits further behind the best than this are not what was meant. */
const leastShare = 0.25;
/** Who asks for an exam or for codes wants that kind of term first. */
const askedKind = 1.3;
/** A word found only by its beginning, or by a slip of the finger, says less. */
const byBeginning = 0.8;
const bySlip = 0.7;
const leastForSlips = 4;

type Entry = WordMatch & { weight: number };

/** What one word of the query found in one record. */
interface Found {
  record: KnowledgeRecord;
  entry: Entry;
  points: number;
  slipped: boolean;
}

/**
 * Makes the records searchable by plain words: every word of the query counts by how rare it is
 * and where it stands in a record. Words that mean the same are one; singular and plural are one;
 * a word being typed is found by its beginning, and one slip in a word is forgiven.
 */
export function indexWords(records: readonly KnowledgeRecord[], vocabulary: SearchWords): WordSearch {
  const aliases = aliasesOf(vocabulary);
  const silent = new Set(vocabulary.ignored);
  const fold = (word: string) => (silent.has(word) ? null : aliases.get(stem(word)) ?? stem(word));
  const index = new Map<string, Map<KnowledgeRecord, Entry>>();
  const links = linksTo(records);
  const labels = new Map(records.map(({ id, label }) => [id, label]));
  for (const record of records) {
    for (const [field, text, share = 1] of textsOf(record, vocabulary, labels)) {
      const weight = weights[field] * share;
      for (const word of wordsOf(text)) {
        const key = fold(word);
        if (key === null) continue;
        const entries = index.get(key) ?? new Map<KnowledgeRecord, Entry>();
        index.set(key, entries);
        if ((entries.get(record)?.weight ?? 0) < weight) entries.set(record, { word, field, weight });
      }
    }
  }
  /** Every word that leads to a key. */
  const names = new Map([...aliases, ...[...index.keys()].map((key) => [key, key] as const)]);

  return (query) => {
    const asked = [...new Set(wordsOf(query).flatMap((word) => fold(word) ?? []))];
    const hits = new Map<KnowledgeRecord, WordHit>();
    asked.forEach((key, at) => {
      for (const { record, entry: { word, field }, points, slipped } of find(key, at === asked.length - 1)) {
        const hit = hits.get(record) ?? { record, matches: [], slipped: false, score: 0 };
        hits.set(record, { record, matches: [...hit.matches, { word, field }], slipped: hit.slipped || slipped, score: hit.score + points });
      }
    });
    const weighed = [...hits.values()]
      .map((hit) => ({ ...hit, score: hit.score * (hit.matches.length / asked.length) ** 2 * kindFactor(hit) * standing(hit.record) }))
      .sort((a, b) => b.score - a.score);
    const least = (weighed[0]?.score ?? 0) * leastShare;
    return weighed.filter(({ score }) => score >= least);
  };

  /** What one word of the query finds, the best entry of each record. A last word may still be growing. */
  function find(key: string, last: boolean): Iterable<Found> {
    const best = new Map<KnowledgeRecord, Found>();
    // A word in full is no rarer for the longer ones that begin with it.
    const most = index.has(key) ? rarityOf(key) : Infinity;
    const add = (at: string, share: number, slipped: boolean) => {
      const entries = index.get(at) ?? [];
      const rarity = Math.min(most, rarityOf(at));
      for (const [record, entry] of entries) {
        const points = entry.weight * rarity * share;
        if ((best.get(record)?.points ?? 0) < points) best.set(record, { record, entry, points, slipped });
      }
    };
    if (index.has(key)) add(key, 1, false);
    if (key.length > 2 && (last || best.size === 0)) {
      for (const [name, near] of names) if (near !== key && name.startsWith(key)) add(near, byBeginning, false);
    }
    if (key.length >= leastForSlips && best.size === 0) {
      for (const [name, near] of names) if (isOneSlipAway(name, key)) add(near, bySlip, true);
    }
    return best.values();
  }

  function kindFactor({ matches }: WordHit): number {
    return matches.some(({ field }) => field === 'kind') ? askedKind : 1;
  }

  function rarityOf(key: string): number {
    return Math.log(1 + records.length / (index.get(key)?.size ?? 1));
  }

  /** Of equal hits, what is in use and what other records name most goes first. */
  function standing(record: KnowledgeRecord): number {
    const use = record.status === 'active' ? 1 : record.status === 'unverified' ? 0.85 : 0.7;
    return use * (1 + 0.06 * Math.log2(1 + (links.get(record.id) ?? 0)));
  }
}

/** The texts of a record; what it shares with others of its own (a setting of many) counts for less. */
function* textsOf(
  record: KnowledgeRecord, vocabulary: SearchWords, labels: ReadonlyMap<string, string>,
): Generator<[SearchField, string, number?]> {
  const { en, label, forms, kind, status } = record;
  yield ['name', label, 1.4];
  yield ['name', [en.name, ...forms.map(({ text }) => text)].join(' ')];
  yield ['everyday', (vocabulary.terms[record.id] ?? []).join(' ')];
  yield ['everyday', vocabulary.statuses[status].join(' ')];
  yield ['kind', vocabulary.kinds[kind].join(' ')];
  yield ['sentence', en.sentence];
  yield ['more', [en.matters, en.codes, en.users, en.why, en.example].join(' ')];
  if (record.kind !== 'credential') return;
  yield ['issuer', labels.get(record.issuer ?? '') ?? ''];
  yield ['level', vocabulary.levels[record.level].join(' ')];
  if (record.exam.openBook) yield ['more', `${record.exam.openBook.value ? 'open' : 'closed'} book`];
  for (const setting of record.settings) yield ['setting', vocabulary.settings[setting].join(' '), record.settings.length ** -0.5];
}

/** How many records name a record as related. */
function linksTo(records: readonly KnowledgeRecord[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { related } of records) for (const id of related) count.set(id, (count.get(id) ?? 0) + 1);
  return count;
}

/** The key of each word that means the same as another. */
function aliasesOf({ same }: SearchWords): Map<string, string> {
  return new Map(same.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [stem(word), stem(first)] as const)));
}

/** One for codes, code and coding; for supplies and supply. A coder is no code. */
function stem(word: string): string {
  const single = word.replace(/(?:’s|'s)$/, '').replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '').replace(/(ss|sh|ch|x)e$/, '$1');
  return single.length > 5 ? single.replace(/(?:ing|ed)$/, '').replace(/(?<=.{3})e$/, '') : single.replace(/(?<=.{3})e$/, '');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word])) ?? [];
}
