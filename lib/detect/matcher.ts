import type { Dictionary, Form } from '../knowledge/dictionary.ts';
import { FIELD, FORM_NAME, FORM_SURE } from '../knowledge/dictionary.ts';
import { readCue, spellAbbreviation, spellName } from './notation.ts';
import { Trie } from './trie.ts';

/** A cue as it counts for several senses. */
export interface Cue {
  readonly senses: readonly number[];
  readonly weights: readonly number[];
  readonly prefix: boolean;
  readonly capitals: boolean;
}

export interface CompiledForm {
  readonly text: string;
  readonly term: number;
  readonly name: boolean;
  readonly sure: boolean;
  /** Capitals that the form has when written as it should be. */
  readonly capitals: number;
  /** The cue that a mention in this form is for its neighbours. */
  readonly cue: number;
  /** Where `PCS` goes on after `ICD-10-CM/`: the node after `ICD-10-`; 0 for none. */
  readonly head: number;
}

/** A dictionary made ready for scanning. `forms` and `cues` are indexed from 0. */
export interface Matcher {
  readonly trie: Trie;
  readonly forms: readonly CompiledForm[];
  readonly cues: readonly Cue[];
  readonly senseCount: number;
}

/** Points that a sure mention gives its neighbours, and a mention with rivals (in the same sentence only). */
const SURE_POINTS = 3;
const SHARED_POINTS = 2;

const compiled = new WeakMap<Dictionary, Matcher>();

/** The matcher of a dictionary, built at its first use. */
export function matcherOf(dictionary: Dictionary): Matcher {
  const known = compiled.get(dictionary);
  if (known) return known;
  const matcher = compile(dictionary);
  compiled.set(dictionary, matcher);
  return matcher;
}

function compile(dictionary: Dictionary): Matcher {
  const trie = new Trie();
  const cues: Cue[] = [];
  addCues(dictionary, trie, cues);
  const cueOf = (points: number) => cues.push({ senses: [FIELD], weights: [points], prefix: false, capitals: false }) - 1;
  const weights = new Map(dictionary.weights);
  const sureCues = dictionary.terms.map((_, term) => cueOf(weights.get(term) ?? SURE_POINTS));
  const sharedCues = dictionary.terms.map((_, term) => cueOf(Math.min(SHARED_POINTS, weights.get(term) ?? SHARED_POINTS)));
  const forms = dictionary.forms.map(([text, term, flags], index): CompiledForm => {
    const name = (flags & FORM_NAME) !== 0;
    const sure = (flags & FORM_SURE) !== 0;
    for (const spelling of name ? spellName(text) : spellAbbreviation(text)) trie.forms[trie.add(spelling)] = index + 1;
    return {
      text,
      term,
      name,
      sure,
      capitals: text.replace(/[^A-Z]/g, '').length,
      cue: (sure ? sureCues : sharedCues)[term] ?? 0,
      head: 0,
    };
  });
  trie.seal();
  return { trie, forms: forms.map((form, index) => ({ ...form, head: headOf(dictionary.forms[index], trie) })), cues, senseCount: dictionary.vocabularies.length };
}

/** Cues that several senses share are one cue. */
function addCues(dictionary: Dictionary, trie: Trie, cues: Cue[]): void {
  const bySpelling = new Map<string, { senses: number[]; weights: number[]; prefix: boolean; capitals: boolean }>();
  dictionary.vocabularies.forEach((vocabulary, sense) => {
    for (const [weight, words] of vocabulary) {
      for (const word of words.split('|')) {
        const { text, prefix, capitals } = readCue(word);
        const spelling = text.toLowerCase();
        const cue = bySpelling.get(spelling) ?? { senses: [], weights: [], prefix, capitals };
        if (!bySpelling.has(spelling)) bySpelling.set(spelling, cue);
        cue.senses.push(sense);
        cue.weights.push(weight);
        cue.prefix ||= prefix;
        cue.capitals &&= capitals;
      }
    }
  });
  for (const [spelling, cue] of bySpelling) trie.cues[trie.add(spelling)] = cues.push(cue);
}

/** The node after all but the last part of an abbreviation in parts, such as `ICD~10~CM`. */
function headOf(form: Form | undefined, trie: Trie): number {
  if (!form || form[2] & FORM_NAME) return 0;
  const last = Math.max(form[0].lastIndexOf('~'), form[0].lastIndexOf('-'));
  return last > 0 ? trie.find(`${form[0].slice(0, last).replaceAll('~', '-')}-`) : 0;
}
