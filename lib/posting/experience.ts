import type { Atom } from './atoms.ts';
import type { Requirement, Span, Years } from './posting.ts';

/** The years asked of everyone: of several ways the least, where only one way names years that figure. */
export function experienceAsked(accepts: Requirement | null, atoms: readonly Atom[], all: readonly Atom[]): { years: Years; spans: Span[] } | null {
  const least = accepts ? yearsIn(accepts) : null;
  if (least === null) {
    const upTo = all.find(({ requirement, most }) => 'experienceYears' in requirement && requirement.experienceYears === 0 && most !== null);
    return upTo ? { years: { min: 0, max: upTo.most }, spans: [{ start: upTo.start, end: upTo.end }] } : null;
  }
  const found = atoms.filter(({ requirement }) => 'experienceYears' in requirement && requirement.experienceYears === least);
  const max = found.find(({ most }) => most !== null)?.most ?? null;
  return { years: { min: least, max }, spans: found.map(({ start, end }) => ({ start, end })) };
}

function yearsIn(tree: Requirement): number | null {
  if ('experienceYears' in tree) return tree.experienceYears;
  const parts = 'all' in tree ? tree.all : 'any' in tree ? tree.any : [];
  const everyone = 'all' in tree ? parts.flatMap((part) => ('experienceYears' in part ? part.experienceYears : [])) : [];
  if (everyone.length > 0) return Math.max(...everyone);
  const named = parts.flatMap((part) => yearsIn(part) ?? []);
  return named.length > 0 ? Math.min(...named) : null;
}
