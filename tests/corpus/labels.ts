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

/**
 * Terms that are plain words of the trade (`prior authorization`, `encoder`) rather than names or
 * abbreviations: texts are not labelled for them, and their marks are neither right nor wrong.
 */
export const PLAIN_TERMS: ReadonlySet<string> = new Set([
  '360-encompass', '837-835', 'abstracting', 'accuracy', 'bls', 'charge-capture', 'chargemaster', 'clearinghouse', 'codify',
  'coding-clinic', 'coding-test', 'compliance-laws', 'denials', 'employment-type', 'encoder', 'epic', 'facility-coding',
  'find-a-code', 'global-period', 'guidelines', 'medical-necessity', 'modifiers', 'optum', 'other-ehr', 'payer', 'pos',
  'practicode', 'prior-auth', 'pro-fee', 'productivity', 'psi-hac', 'query', 'remote', 'revenue-codes', 'revenue-cycle',
  'risk-adjustment', 'sdc', 'star-ratings', 'trucode',
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
