import { readdirSync, readFileSync } from 'node:fs';
import { loadKnowledge } from '../build/load-knowledge.ts';
import { complain, fail, type Outcome } from './outcome.ts';
import { root } from './program.ts';

/**
 * CPT belongs to the AMA, CDT to the ADA, the revenue codes of the UB-04 manual to the AHA and
 * APR-DRG to Solventum. CodeCue ships none of their descriptions. A description is of no use
 * without its code, so what is looked for is a code of theirs beside descriptive text.
 */

export interface Finding {
  system: 'CPT' | 'CDT' | 'UB-04' | 'APR-DRG';
  /** The code and the words beside it. */
  text: string;
}

/** A run of at least two words, the first of three letters or more: what a description begins with. */
const words = String.raw`(?<words>[A-Za-z][A-Za-z'’-]{2,}(?:[,;]? (?:\(?[A-Za-z][A-Za-z'’-]*\)?|\d{1,3}))+)`;

/** What stands between a code and its description: marks and keys (`99999: "`, `","title":"`, `</td><td>`, a tab). */
const between = String.raw`(?:[\s"'\x60:=>|,;({\[)–—-]|<\/?t[dh]>|\b(?:code|title|text|desc|descr|description|descriptor|name|label|short|long|en)"?:){1,12}`;

/** A code that is not part of a longer number, word, colour, path or price. */
const codes: readonly [system: Finding['system'], code: string][] = [
  ['CPT', String.raw`(?<![\w.,$#&/-])\d{5}(?![\w.%/-]|,\d)`],
  ['CPT', String.raw`(?<![\w.,$#&/-])\d{4}[FTU](?![\w./-])`],
  ['CDT', String.raw`(?<![\w.$#&/-])D\d{4}(?![\w./-])`],
  ['UB-04', String.raw`(?<![\w.,$#&/:-])0\d{3}(?![\w.%/:-]|,\d)`],
  ['UB-04', String.raw`\b[Rr]ev(?:enue)?[ _-]?[Cc]ode"?[\s"':=#]{0,4}\d{3,4}\b`],
  ['APR-DRG', String.raw`\b[Aa][Pp][Rr][ _-]?[Dd][Rr][Gg]s?(?:[ _-]?[Cc]ode)?"?[\s"':=#]{0,4}\d{3}(?:-[1-4])?\b`],
];

/** What counts as a description depends on what is known of the place it stands in. */
interface Pattern {
  system: Finding['system'];
  pattern: RegExp;
  /** Before a code, any two words of a program may stand (`var Ze=65535`); then one has to be of medicine. */
  clinical: boolean;
}

const patterns: readonly Pattern[] = codes.flatMap(([system, code]) => [
  { system, pattern: new RegExp(`(?<code>${code})${between}${words}`, 'g'), clinical: false },
  { system, pattern: new RegExp(`["'\x60](?<code>${code})["'\x60]\\s*[:,]\\s*["'\x60](?<words>[A-Za-z]{5,})["'\x60](?!\\s*:)`, 'g'), clinical: false },
  { system, pattern: new RegExp(`${words}${between}(?<code>${code})`, 'g'), clinical: true },
]);

/** Words of services, places and parts of the body. */
const medicine = new RegExp(String.raw`\b(?:${[
  'abscess', 'amputation', 'anesthesia', 'aspiration', 'biopsy', 'bone', 'care', 'catheter', 'complications?', 'consultation', 'crown', 'culture',
  'delivery', 'diagnostic', 'dialysis', 'disorders?', 'drainage', 'drugs?', 'emergency', 'endoscop\\w*', 'evaluation', 'exam\\w*', 'excision',
  'exploration', 'extraction', 'filling', 'fracture', 'graft', 'imaging', 'implant\\w*', 'incision', 'infections?', 'infusion', 'injection', 'inpatient',
  'insertion', 'intensive', 'joint', 'laborator\\w*', 'lesions?', 'medical', 'minutes', 'nursery', 'oral', 'outpatient', 'pathology', 'patient',
  'pharmacy', 'placement', 'procedures?', 'prosthe\\w*', 'radiolog\\w*', 'reconstruction', 'removal', 'repair', 'replacement', 'room', 'scan',
  'screening', 'service', 'skin', 'study', 'supplies', 'surfaces?', 'surg\\w*', 'test', 'therap\\w*', 'tooth', 'transplant\\w*', 'treatment',
  'ultrasound', 'vaccine', 'valve', 'views?', 'visit', 'wound', 'x-rays?',
].join('|')})\b`, 'i');

/**
 * Reads every text file of a built package, and complains of each licensed description in it.
 * The survey's areas are named by five digits too (`10180 Abilene, TX`): `areas` are their names by code.
 */
export function checkLicensedText(folder: string, areas: ReadonlyMap<string, string> = surveyAreas()): Outcome {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|mjs|json|html|css|svg|txt|csv|md)$/.test(file));
  if (files.length === 0) return fail(`${folder} holds no text files to read`);
  return complain(
    files.flatMap((file) => licensedText(readFileSync(`${folder}/${file}`, 'utf8'), areas)
      .map(({ system, text }) => `${file} holds a text of ${system}: ${text}`)),
    `${files.length} files`,
  );
}

/** Codes of licensed systems beside descriptive text, in plain and minified text alike, also in JSON within a string. */
export function licensedText(text: string, areas: ReadonlyMap<string, string> = new Map()): Finding[] {
  const plain = text.replaceAll(/\\+"/g, '"').replaceAll(/\\[nt]/g, ' ');
  return patterns.flatMap(({ system, pattern, clinical }) => [...plain.matchAll(pattern)].flatMap((match): Finding[] => {
    const { code = '', words = '' } = match.groups ?? {};
    if (clinical && !medicine.test(words)) return [];
    const area = areas.get(code);
    if (area !== undefined && (area.startsWith(words) || words.startsWith(area))) return [];
    return [{ system, text: match[0].slice(0, 120) }];
  }));
}

/** Names of the wage survey's metropolitan areas by code. */
function surveyAreas(): Map<string, string> {
  const { wages, prices } = loadKnowledge(`${root}data`);
  return new Map([...wages.areas, ...prices.areas].map(({ code, title }) => [code, title]));
}
