import type { Atom } from './atoms.ts';
import type { Token } from './tokens.ts';

/** Atoms in a row, and the words written between them. */

/** How an atom is joined to the one before it, as written. */
export type Written = 'or' | 'commaOr' | 'and' | 'with' | 'comma' | 'slash' | 'none';

export interface Link {
  atom: Atom;
  written: Written;
}

/** What may stand side by side as choices. */
export function sort(atom: Atom | undefined): string {
  return atom?.group === 'issuer' ? 'credential' : (atom?.group ?? '');
}

export function writtenJoint(gap: readonly Token['kind'][]): Written {
  const words = gap.filter((kind) => kind === 'or' || kind === 'and' || kind === 'with' || kind === 'lieu');
  const last = words.at(-1);
  if (last === 'or' || last === 'lieu') return gap.includes('comma') && gap.indexOf('comma') < gap.lastIndexOf('or') ? 'commaOr' : 'or';
  if (last) return last === 'with' ? 'with' : 'and';
  if (gap.includes('comma')) return 'comma';
  return gap.includes('slash') ? 'slash' : 'none';
}

/** An issuer beside a certificate is only its issuer, and a name beside its abbreviation is one atom. */
export function withoutIssuers<T extends Link>(links: readonly T[]): T[] {
  const named = links.some(({ atom }) => atom.group === 'credential');
  const kept: T[] = [];
  let pending: Written = 'none';
  for (const link of links) {
    const known = kept.at(-1);
    const again = known !== undefined && JSON.stringify(known.atom.requirement) === JSON.stringify(link.atom.requirement);
    if (named && link.atom.group === 'issuer' || again) {
      if (link.written !== 'none') pending = stronger(pending, link.written);
      continue;
    }
    kept.push({ ...link, written: stronger(link.written, pending) });
    pending = 'none';
  }
  return kept;
}

function stronger(one: Written, other: Written): Written {
  const order: readonly Written[] = ['none', 'slash', 'comma', 'with', 'and', 'commaOr', 'or'];
  return order.indexOf(one) >= order.indexOf(other) ? one : other;
}
