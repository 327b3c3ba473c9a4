import { readFileSync } from 'node:fs';

/** Reading the labelled texts; README.md has the notation. */

export interface Label {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

export interface LabelledText {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  /** Without the label brackets. */
  readonly text: string;
  readonly labels: readonly Label[];
}

export type Part = 'tuned' | 'held';

/** The terms that every text is labelled for; others are neither right nor wrong. */
export const LABELLED_TERMS: ReadonlySet<string> = new Set([
  'cpc', 'cpc-a', 'coc', 'coc-a', 'cic', 'crc', 'ccs', 'ccs-p', 'cca', 'rhit', 'rhia', 'aapc', 'ahima',
  'icd-10-cm', 'icd-10-pcs', 'icd-10', 'icd-9-cm', 'cpt', 'hcpcs', 'em', 'drg', 'ms-drg', 'cpma',
]);

export function readPart(part: Part): LabelledText[] {
  const lines = readFileSync(new URL(`${part}/texts.jsonl`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => {
    const { id, kind, title = '', url = '', text } = JSON.parse(line) as Record<'id' | 'kind' | 'text', string> & { title?: string; url?: string };
    return { id, kind, title, url, ...readLabels(text) };
  });
}

/** `[[cpc|Certified Professional Coder]]`, or `[[CPC]]` where the surface is the id. */
export function readLabels(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[\[(?:([^[\]|]+)\|)?([^[\]|]+)\]\]/g)) {
    const surface = match[2] ?? '';
    text += marked.slice(last, match.index);
    labels.push({ start: text.length, end: text.length + surface.length, term: match[1] ?? surface.toLowerCase() });
    text += surface;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), labels };
}
