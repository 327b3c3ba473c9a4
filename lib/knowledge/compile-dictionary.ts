import type { Ambiguity, Dictionary, Evidence, Form, Vocabulary } from './dictionary.ts';
import { FIELD, FORM_NAME, FORM_SMALL, FORM_SURE } from './dictionary.ts';
import type { WrittenForm } from './form.ts';
import type { Cues, Senses, TermSense } from './sense.ts';

/** What the dictionary needs of a record; a whole `KnowledgeRecord` fits. */
export interface Named {
  readonly id: string;
  readonly forms: readonly WrittenForm[];
}

/** Points of each strength of a cue. */
const POINTS = { decisive: 6, strong: 3, fair: 2, slight: 1 } as const;

/**
 * The dictionary of the page script. Evidence for terms without a record is left out, and
 * so are topics that no term left in refers to.
 * Throws where a sense refers to a topic that does not exist, or two terms share a form.
 */
export function compileDictionary(source: { records: readonly Named[]; senses: Senses }): Dictionary {
  const { records, senses } = source;
  const terms = records.map(({ id }) => ({ id }));
  const vocabularies: Vocabulary[] = [vocabularyOf(senses.field.cues)];
  const add = (cues: Cues) => vocabularies.push(vocabularyOf(cues)) - 1;
  const topicIndex = new Map<string, number>();
  const topic = (name: string, term: string) => {
    const known = topicIndex.get(name);
    if (known !== undefined) return known;
    const found = senses.topics.find((one) => one.topic === name);
    if (!found) throw new Error(`data/senses/${term}.json names the topic "${name}", but data/senses/topics/${name}.json does not exist`);
    const index = add(found.cues);
    topicIndex.set(name, index);
    return index;
  };
  const ambiguities: Ambiguity[] = [];
  for (const sense of senses.terms) {
    const term = terms.findIndex(({ id }) => id === sense.term);
    if (term >= 0) ambiguities.push(ambiguityOf(sense, term, add, topic));
  }
  const elsewhere = senses.topics.filter((one) => one.elsewhere).map((one) => topic(one.topic, one.topic));
  const forms = compileForms(records, new Map(senses.terms.map((one) => [one.term, one])));
  const weights = Object.entries(senses.field.terms).flatMap(([id, points]) => {
    const term = terms.findIndex((one) => one.id === id);
    return term < 0 ? [] : [[term, points] as const];
  });
  const frames = vocabularyOf(senses.field.frames ?? {});
  const { after = [], before = [] } = senses.field.company ?? {};
  const company = [after.join('|'), before.join('|')] as const;
  const codeSets = (senses.field.codeSets ?? []).map((id) => terms.findIndex((one) => one.id === id)).filter((term) => term >= 0);
  return { terms, forms, vocabularies, ambiguities, elsewhere, weights, frames, company, codeSets, addresses: Object.entries(senses.field.addresses) };
}

/** The forms of a dictionary alone, for finding them without judging. */
export function formsOnly(dictionary: Dictionary): Dictionary {
  return { ...dictionary, vocabularies: [[]], ambiguities: [], elsewhere: [], weights: [], frames: [], company: ['', ''], codeSets: [], addresses: [] };
}

/** The evidence of a dictionary, for those who have its forms. */
export function evidenceOnly({ terms: _terms, forms: _forms, ...evidence }: Dictionary): Evidence {
  return evidence;
}

function ambiguityOf(
  sense: TermSense,
  term: number,
  add: (cues: Cues) => number,
  topic: (name: string, term: string) => number,
): Ambiguity {
  const own = [...(sense.topics ?? []).map((name) => topic(name, sense.term)), ...(hasCues(sense.cues) || sense.frames ? [add(sense.cues)] : [])];
  const rivals = sense.rivals.map((rival) => [
    ...(rival.topics ?? []).map((name) => topic(name, sense.term)),
    ...(rival.cues && hasCues(rival.cues) ? [add(rival.cues)] : []),
  ]);
  const { frames, coded, body } = sense;
  return {
    term, lean: sense.lean, own: [FIELD, ...own], framed: frames === true, credential: frames !== undefined, coded: coded === true, body: body === true, rivals,
  };
}

function compileForms(records: readonly Named[], senses: ReadonlyMap<string, TermSense>): Form[] {
  const owner = new Map<string, string>();
  return records.flatMap((record, term) => record.forms.map(({ text, kind, sense }): Form => {
    const other = owner.get(text.toLowerCase());
    if (other && other !== record.id) throw new Error(`the form "${text}" stands twice: in ${other} and in ${record.id}`);
    owner.set(text.toLowerCase(), record.id);
    const flags = (kind === 'name' ? FORM_NAME : 0) | (sense === 'sure' ? FORM_SURE : 0) | (senses.get(record.id)?.small ? FORM_SMALL : 0);
    const lean = senses.get(record.id)?.leans?.[text];
    return lean === undefined ? [text, term, flags] : [text, term, flags, lean];
  }));
}

function vocabularyOf(cues: Cues): Vocabulary {
  const strengths = Object.keys(POINTS) as (keyof typeof POINTS)[];
  return strengths.flatMap((strength) => {
    const words = cues[strength] ?? [];
    return words.length ? [[POINTS[strength], words.map(plainCase).sort().join('|')] as const] : [];
  });
}

/** Only a cue all in capitals is told by its case; the others in small letters make a smaller script. */
function plainCase(cue: string): string {
  return /[a-z]/.test(cue) ? cue.toLowerCase() : cue;
}

function hasCues(cues: Cues): boolean {
  return Object.values(cues).some((words) => (words?.length ?? 0) > 0);
}
