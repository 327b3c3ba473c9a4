import type { Dictionary } from '../knowledge/dictionary.ts';
import { FORM_NAME, FORM_SMALL, FORM_SURE } from '../knowledge/dictionary.ts';
import { FirstWords } from './first-words.ts';
import { spellAbbreviation, spellName } from './notation.ts';
import { Trie } from './trie.ts';

export interface CompiledForm {
  readonly text: string;
  readonly term: number;
  readonly name: boolean;
  readonly sure: boolean;
  /** Capitals that the form has when written as it should be. */
  readonly capitals: number;
  /** Whether it may be read in small letters, too. */
  readonly anyCase: boolean;
  /** Points that it has by itself, where they are not its term's. */
  readonly lean: number | undefined;
  /** Where `PCS` goes on after `ICD-10-CM/`: the node after `ICD-10-`; 0 for none. */
  readonly head: number;
  /** The last part of an abbreviation in parts, which it may share with another: `DRG` of APR-DRG; empty for none. */
  readonly tail: string;
}

/** The written forms of a dictionary made ready for scanning; the trie's values are indexes of `forms`, plus one. */
export interface Matcher {
  readonly firstWords: FirstWords;
  readonly trie: Trie;
  readonly forms: readonly CompiledForm[];
}

const compiled = new WeakMap<Dictionary, Matcher>();

/** The matcher of a dictionary, built at its first use. Needs the forms only, no evidence. */
export function matcherOf(dictionary: Dictionary): Matcher {
  const known = compiled.get(dictionary);
  if (known) return known;
  const matcher = compile(dictionary);
  compiled.set(dictionary, matcher);
  return matcher;
}

function compile(dictionary: Dictionary): Matcher {
  const trie = new Trie();
  const spellings: string[] = [];
  const forms = dictionary.forms.map(([text, term, flags, lean], index) => {
    const name = (flags & FORM_NAME) !== 0;
    const sure = (flags & FORM_SURE) !== 0;
    const anyCase = name || sure || (flags & FORM_SMALL) !== 0;
    for (const spelling of name ? spellName(text) : spellAbbreviation(text)) {
      trie.add(spelling, index + 1);
      spellings.push(spelling);
    }
    return { text, term, name, sure, anyCase, lean, capitals: text.replace(/[^A-Z]/g, '').length };
  });
  return {
    firstWords: new FirstWords(spellings),
    trie,
    forms: forms.map((form) => ({ ...form, head: headOf(form, trie), tail: tailOf(form) })),
  };
}

/** The node after all but the last part of an abbreviation in parts, such as `ICD~10~CM`. */
function headOf({ name, text }: { name: boolean; text: string }, trie: Trie): number {
  const last = lastJoint(text);
  return !name && last > 0 ? trie.find(`${text.slice(0, last).replaceAll('~', '-')}-`) : 0;
}

function tailOf({ name, text }: { name: boolean; text: string }): string {
  const last = lastJoint(text);
  return !name && last > 0 && text.length - last > 3 ? text.slice(last + 1) : '';
}

function lastJoint(text: string): number {
  return Math.max(text.lastIndexOf('~'), text.lastIndexOf('-'));
}
