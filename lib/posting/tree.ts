import type { Requirement } from './posting.ts';
import type { TermId } from '../knowledge/record.ts';

/** Building requirement trees in their canonical form. */

export function allOf(parts: readonly Requirement[]): Requirement | null {
  return join(parts, 'all');
}

export function anyOf(parts: readonly Requirement[]): Requirement | null {
  return join(parts, 'any');
}

function join(parts: readonly Requirement[], kind: 'all' | 'any'): Requirement | null {
  const flat = parts.flatMap((part) => (kind === 'all' ? ('all' in part ? part.all : [part]) : 'any' in part ? part.any : [part]));
  const merged = kind === 'all' ? onlyMostYears(flat) : flat.filter(asksForMore);
  const kept = absorb(distinct(merged), kind);
  const [first] = kept;
  if (!first) return null;
  if (kept.length === 1) return first;
  return kind === 'all' ? { all: kept } : { any: kept };
}

/** Drops repetitions. A credential that may follow after hire wins over the same one now: it says more. */
function distinct(parts: readonly Requirement[]): Requirement[] {
  const kept = new Map<string, Requirement>();
  for (const part of parts) {
    const key = 'credential' in part ? part.credential : JSON.stringify(part);
    const known = kept.get(key);
    if (!known || 'withinMonths' in part && !('withinMonths' in known)) kept.set(key, part);
  }
  return [...kept.values()];
}

/** "0 to 2 years" asks for nothing. */
function asksForMore(part: Requirement): boolean {
  return !('experienceYears' in part) || part.experienceYears > 0;
}

/** "five years, two of them in auditing": who has the most has the rest. */
function onlyMostYears(parts: readonly Requirement[]): Requirement[] {
  const most = Math.max(0, ...parts.map((part) => ('experienceYears' in part ? part.experienceYears : 0)));
  return parts.filter((part) => asksForMore(part) && (!('experienceYears' in part) || part.experienceYears === most));
}

/** `all(a, any(a, b))` is a; `any(a, all(a, b))` is a. */
function absorb(parts: readonly Requirement[], kind: 'all' | 'any'): Requirement[] {
  const keys = new Set(parts.map((part) => JSON.stringify(part)));
  return parts.filter((part) => {
    const inner = kind === 'all' ? ('any' in part ? part.any : []) : 'all' in part ? part.all : [];
    return !inner.some((each) => keys.has(JSON.stringify(each)));
  });
}

/** Every credential in the tree, in order. */
export function credentialsIn(tree: Requirement): { credential: TermId; withinMonths?: number | null }[] {
  if ('all' in tree) return tree.all.flatMap(credentialsIn);
  if ('any' in tree) return tree.any.flatMap(credentialsIn);
  return 'credential' in tree ? [tree] : [];
}

/** Every way through the tree needs the credential. */
export function needs(tree: Requirement, term: TermId): boolean {
  if ('all' in tree) return tree.all.some((part) => needs(part, term));
  if ('any' in tree) return tree.any.every((part) => needs(part, term));
  return 'credential' in tree && tree.credential === term;
}

/** The same tree without the credentials that `drop` names; null if nothing is left. */
export function without(tree: Requirement, drop: (term: TermId) => boolean): Requirement | null {
  if ('all' in tree) return allOf(tree.all.flatMap((part) => without(part, drop) ?? []));
  if ('any' in tree) return anyOf(tree.any.flatMap((part) => without(part, drop) ?? []));
  return 'credential' in tree && drop(tree.credential) ? null : tree;
}

/** The same tree with every credential due within a time after hire. */
export function dueWithin(tree: Requirement, months: number | null): Requirement {
  if ('all' in tree) return { all: tree.all.map((part) => dueWithin(part, months)) };
  if ('any' in tree) return { any: tree.any.map((part) => dueWithin(part, months)) };
  return 'credential' in tree ? { credential: tree.credential, withinMonths: months } : tree;
}
