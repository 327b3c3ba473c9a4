import type { Dictionary, Form } from '../knowledge/dictionary.ts';
import { FORM_NAME, FORM_SMALL, FORM_SURE } from '../knowledge/dictionary.ts';
import { FirstWords } from './first-words.ts';
import { BuiltInSteps } from './in-steps.ts';
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

const matchers = new BuiltInSteps(build);

/** The matcher of a dictionary. Needs the forms only, no evidence. */
export function matcherOf(dictionary: Dictionary): Matcher {
  return matchers.of(dictionary);
}

/** Builds the matcher of a dictionary, unless it is there, step by step. */
export function matcherSteps(dictionary: Dictionary): Generator<void> {
  return matchers.steps(dictionary);
}

/** Takes the matcher that another script of ours has built from the same forms. */
export function shareMatcher(dictionary: Dictionary, { firstWords, trie, forms }: Matcher): void {
  matchers.adopt(dictionary, { firstWords: FirstWords.sharing(firstWords), trie: Trie.sharing(trie), forms });
}

/** Forms that are spelled out in one step. */
const AT_ONCE = 25;

function* build(dictionary: Dictionary): Generator<void, Matcher> {
  const trie = new Trie();
  const spellings: string[] = [];
  const source = dictionary.forms;
  for (const [index, form] of source.entries()) {
    for (const spelling of spell(form)) {
      trie.add(spelling, index + 1);
      spellings.push(spelling);
    }
    if (index % AT_ONCE === 0) yield;
  }
  trie.trim();
  const firstWords = new FirstWords();
  for (const [index, spelling] of spellings.entries()) {
    firstWords.add(spelling);
    if (index % AT_ONCE === 0) yield;
  }
  firstWords.trim();
  return { firstWords, trie, forms: source.map((form) => compiled(form, trie)) };
}

function spell([text, , flags]: Form): string[] {
  return (flags & FORM_NAME) !== 0 ? spellName(text) : spellAbbreviation(text);
}

function compiled([text, term, flags, lean]: Form, trie: Trie): CompiledForm {
  const name = (flags & FORM_NAME) !== 0;
  const sure = (flags & FORM_SURE) !== 0;
  const anyCase = name || sure || (flags & FORM_SMALL) !== 0;
  const capitals = text.replace(/[^A-Z]/g, '').length;
  const last = name ? -1 : lastJoint(text);
  return { text, term, name, sure, anyCase, lean, capitals, head: headOf(text, last, trie), tail: tailOf(text, last) };
}

/** The node after all but the last part of an abbreviation in parts, such as `ICD~10~CM`. */
function headOf(text: string, last: number, trie: Trie): number {
  return last > 0 ? trie.find(`${text.slice(0, last).replaceAll('~', '-')}-`) : 0;
}

function tailOf(text: string, last: number): string {
  return last > 0 && text.length - last > 3 ? text.slice(last + 1) : '';
}

function lastJoint(text: string): number {
  return Math.max(text.lastIndexOf('~'), text.lastIndexOf('-'));
}
