import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Education, Requirement, Strength } from '../../../lib/posting/posting.ts';
import { allOf, anyOf, credentialsIn, needs } from '../../../lib/posting/tree.ts';

/** Reads the labelled postings of this folder. README.md says what each field means. */

export type Part = 'tuned' | 'held';

const line = z.strictObject({
  id: z.string(),
  kind: z.enum(['posting', 'clause', 'negative']),
  title: z.string(),
  text: z.string(),
  accepts: z.string().optional(),
  preferred: z.array(z.string()).default([]),
  mentioned: z.array(z.string()).default([]),
  apprentice: z.enum(['open', 'closed', 'not-stated']).default('not-stated'),
  years: z.tuple([z.number(), z.number().nullable()]).nullable().default(null),
  place: z.strictObject({ city: z.string().nullable(), state: z.string().nullable() }).nullable().default(null),
  remote: z.enum(['remote', 'hybrid', 'onsite', 'unknown']).default('unknown'),
  pay: z.tuple([z.number().nullable(), z.number().nullable(), z.string().nullable()]).nullable().optional(),
  jsonld: z.array(z.string()).default([]),
});

export type LabelledPosting = Omit<z.infer<typeof line>, 'accepts'> & { accepts: Requirement | null; strengths: Record<string, Strength> };

export function readPostings(part: Part): LabelledPosting[] {
  const file = fileURLToPath(new URL(`${part}/postings.jsonl`, import.meta.url));
  return readFileSync(file, 'utf8').split('\n').filter((each) => each !== '').map((each) => {
    const { accepts, ...rest } = line.parse(JSON.parse(each));
    const tree = accepts === undefined ? null : readTree(accepts);
    return { ...rest, accepts: tree, strengths: strengthsOf(tree, rest.preferred, rest.mentioned) };
  });
}

/** Required and alternative follow from the tree; only the others are written down. */
function strengthsOf(tree: Requirement | null, preferred: readonly string[], mentioned: readonly string[]): Record<string, Strength> {
  const asked = tree ? credentialsIn(tree).map(({ credential }): [string, Strength] => [credential, needs(tree, credential) ? 'required' : 'alternative']) : [];
  return Object.fromEntries([
    ...mentioned.map((term): [string, Strength] => [term, 'mentioned']),
    ...preferred.map((term): [string, Strength] => [term, 'preferred']),
    ...asked,
  ]);
}

/** `all(any(cpc, ccs@12), 2y, edu:associate)`: `@12` due within months, `@?` without a number. */
function readTree(written: string): Requirement {
  let at = 0;
  const tree = part();
  if (at < written.length) throw new Error(`what is "${written.slice(at)}" in "${written}"?`);
  return tree;

  function part(): Requirement {
    const word = /^[^(),\s]+/.exec(written.slice(at))?.[0] ?? '';
    at += word.length;
    if (word === '') throw new Error(`a part is missing in "${written}"`);
    if (written[at] !== '(') return leaf(word);
    const parts: Requirement[] = [];
    do {
      at++;
      while (written[at] === ' ') at++;
      parts.push(part());
    } while (written[at] === ',');
    if (written[at++] !== ')') throw new Error(`a bracket is open in "${written}"`);
    const tree = word === 'all' ? allOf(parts) : anyOf(parts);
    if (!tree) throw new Error(`"${written}" is empty`);
    return tree;
  }
}

function leaf(word: string): Requirement {
  const years = /^(\d+(?:\.\d+)?)y$/.exec(word)?.[1];
  if (years !== undefined) return { experienceYears: Number(years) };
  if (word.startsWith('edu:')) return { education: word.slice(4) as Education };
  const [credential = '', months] = word.split('@');
  return months === undefined ? { credential } : { credential, withinMonths: months === '?' ? null : Number(months) };
}

/** A tree as one line; parts in alphabetical order, because the order of choices means nothing. */
export function writeTree(tree: Requirement | null): string {
  if (!tree) return '-';
  if ('all' in tree) return `all(${tree.all.map(writeTree).sort().join(', ')})`;
  if ('any' in tree) return `any(${tree.any.map(writeTree).sort().join(', ')})`;
  if ('experienceYears' in tree) return `${tree.experienceYears}y`;
  if ('education' in tree) return `edu:${tree.education}`;
  return 'withinMonths' in tree ? `${tree.credential}@${tree.withinMonths ?? '?'}` : tree.credential;
}
