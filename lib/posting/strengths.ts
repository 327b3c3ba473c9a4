import type { Atom } from './atoms.ts';
import type { Demands } from './demands.ts';
import type { Line } from './lines.ts';
import type { Requirement, Span, Strength } from './posting.ts';
import { credentialsIn, needs } from './tree.ts';
import type { TermId } from '../knowledge/record.ts';

/** Each credential of the posting once, with how strongly it is asked for and the words that decide. */
export function strengthsOf(atoms: readonly Atom[], lines: readonly Line[], accepts: Requirement | null, { demands, preferred }: Demands): (Span & { term: TermId; strength: Strength })[] {
  const asked = new Set(accepts ? credentialsIn(accepts).map(({ credential }) => credential) : []);
  const demanding = demands.flatMap((demand) => demand.atoms);
  const wanted = new Set(namedIn(preferred));
  const strengthOf = (term: TermId): Strength => {
    if (accepts && asked.has(term)) return needs(accepts, term) ? 'required' : 'alternative';
    return wanted.has(term) ? 'preferred' : 'mentioned';
  };
  const found = new Map<TermId, Span & { term: TermId; strength: Strength }>();
  const own = ownAtoms(atoms, lines);
  const named = own.some(({ group }) => group === 'credential');
  for (const atom of own) {
    const term = termOf(atom);
    if (term === null || found.has(term)) continue;
    const strength = strengthOf(term);
    // An issuer counts only where its certificate is asked for without a name.
    if (atom.group === 'issuer' && (strength === 'mentioned' || strength === 'preferred' && named)) continue;
    const deciding = (strength === 'preferred' ? preferred : demanding).find((each) => termOf(each) === term) ?? atom;
    found.set(term, { term, strength, start: deciding.start, end: deciding.end });
  }
  return [...found.values()];
}

/** Issuers are wanted themselves only where no certificate is named beside them. */
function namedIn(preferred: readonly Atom[]): TermId[] {
  const named = preferred.some(({ group }) => group === 'credential');
  return preferred.filter(({ group }) => !named || group === 'credential').flatMap((atom) => termOf(atom) ?? []);
}

function termOf({ requirement }: Atom): TermId | null {
  return 'credential' in requirement ? requirement.credential : null;
}

/** The atoms in the posting's own lines; both ascending. */
function ownAtoms(atoms: readonly Atom[], lines: readonly Line[]): Atom[] {
  let line = 0;
  return atoms.filter(({ start, end }) => {
    while ((lines[line]?.end ?? Number.POSITIVE_INFINITY) < end) line++;
    return (lines[line]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
}
