import Mark from 'mark.js';
import { matcherOf } from '../../lib/detect/matcher.ts';
import { mayHold, scan } from '../../lib/detect/scan.ts';
import { openReading } from '../../lib/detect/page-reading.ts';
import type { Passage } from '../../lib/detect/reading.ts';
import type { Dictionary } from '../../lib/knowledge/dictionary.ts';

/** What scripts/bench.ts runs inside a page. Times are in milliseconds. */

/** Fills the page with one text node for each line, in paragraphs of a few. */
export function fill(lines: readonly string[]): { nodes: number; characters: number } {
  const main = document.createElement('main');
  lines.forEach((line, index) => {
    if (index % 8 === 0) main.append(document.createElement('section'));
    const paragraph = document.createElement(index % 3 === 0 ? 'div' : 'p');
    paragraph.textContent = line;
    main.lastElementChild?.append(paragraph);
  });
  document.body.replaceChildren(main);
  return { nodes: lines.length, characters: lines.reduce((sum, { length }) => sum + length, 0) };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Grows with all that is read, so that no engine leaves the reading out. */
export let read = 0;

/** The least that anything must do: go to every text node and read its text. */
export function walk(): number {
  return timed(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) read += (walker.currentNode as Text).data.length;
  });
}

/** The same walk, and everything found and judged. */
export function find(dictionary: Dictionary): { time: number; mentions: number; kept: number } {
  let mentions = 0;
  const passages: Passage[] = [];
  const time = timed(() => {
    const reading = openReading(dictionary, { title: document.title, url: location.href });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const passage = reading.add((walker.currentNode as Text).data);
      if (passage) passages.push(passage);
    }
    for (const passage of passages) mentions += reading.judge(passage).length;
  });
  return { time, mentions, kept: passages.length };
}

/** The same walk, and forms looked for only. */
export function look(dictionary: Dictionary): number {
  const matcher = matcherOf(dictionary);
  return timed(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data } = walker.currentNode as Text;
      if (mayHold(matcher, data)) read += scan(matcher, data).length;
    }
  });
}

/** mark.js goes from word to word by recursion, and runs out of stack with too many. */
const AT_ONCE = 100;

/** mark.js with the same forms, as whole words. Changes the page. */
export async function mark(dictionary: Dictionary): Promise<{ time: number; marks: number }> {
  const forms = dictionary.forms.map(([text]) => text.replaceAll('~', '-'));
  let [marks, time] = [0, 0];
  for (let first = 0; first < forms.length; first += AT_ONCE) {
    const start = performance.now();
    await new Promise<void>((done) => {
      new Mark(document.body).mark(forms.slice(first, first + AT_ONCE), {
        accuracy: { value: 'exactly', limiters: [',', '.', '(', ')', '/', ';', ':'] },
        separateWordSearch: false,
        diacritics: false,
        each: () => { marks++; },
        done: () => { done(); },
      });
    });
    time += performance.now() - start;
    // Not a wait for anything: gives the browser a turn, or it takes the page for hung.
    await new Promise((rested) => { setTimeout(rested); });
  }
  return { time, marks };
}

/** A dictionary twice the size: every form and every cue once more, with its letters moved on. */
export function doubled(dictionary: Dictionary): Dictionary {
  const { terms, forms, vocabularies, ambiguities, weights } = dictionary;
  const senses = vocabularies.length;
  return {
    ...dictionary,
    terms: [...terms, ...terms.map((term) => ({ ...term, id: `other-${term.id}` }))],
    forms: [...forms, ...forms.map(([text, term, flags]) => [moved(text), term + terms.length, flags] as const)],
    vocabularies: [...vocabularies, ...vocabularies.map((vocabulary) => vocabulary.map(([weight, cues]) => [weight, moved(cues)] as const))],
    ambiguities: [...ambiguities, ...ambiguities.map(({ term, own, rivals, ...rest }) => ({
      ...rest,
      term: term + terms.length,
      own: own.map((sense) => sense + senses),
      rivals: rivals.map((list) => list.map((sense) => sense + senses)),
    }))],
    weights: [...weights, ...weights.map(([term, points]) => [term + terms.length, points] as const)],
  };
}

/** Vowels go to vowels and consonants to consonants, so that the words begin as words do. */
function moved(text: string): string {
  const next = (letters: string, letter: string) => letters.charAt((letters.indexOf(letter) + 1) % letters.length);
  return text.replace(/[aeiou]/g, (letter) => next('aeiou', letter)).replace(/[AEIOU]/g, (letter) => next('AEIOU', letter))
    .replace(/[bcdfghjklmnpqrstvwxyz]/g, (letter) => next('bcdfghjklmnpqrstvwxyz', letter))
    .replace(/[BCDFGHJKLMNPQRSTVWXYZ]/g, (letter) => next('BCDFGHJKLMNPQRSTVWXYZ', letter));
}
