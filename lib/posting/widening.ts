import type { Requirement } from './posting.ts';
import { allOf, anyOf, credentialsIn } from './tree.ts';

/** Adding a further way to meet what is asked already. */

/** What a way stands in for. */
export type Target = 'credential' | 'education' | 'experience';

export function holds(tree: Requirement, target: Target): boolean {
  if (target === 'credential') return credentialsIn(tree).length > 0;
  if ('all' in tree) return tree.all.some((part) => holds(part, target));
  if ('any' in tree) return tree.any.some((part) => holds(part, target));
  return target === 'education' ? 'education' in tree : 'experienceYears' in tree;
}

/** The tree with `other` as a further way to meet the part that it stands in for; without a target, its own kind. */
export function widened(tree: Requirement, other: Requirement, target: Target | null = kindOf(other)): Requirement {
  if (!('all' in tree) || isMoreYears(tree.all, other)) return anyOf([tree, other]) ?? tree;
  const at = target ? tree.all.findIndex((part) => holds(part, target)) : -1;
  if (at < 0) return anyOf([tree, other]) ?? tree;
  return allOf(tree.all.flatMap((part, index) => (index === at ? (anyOf([part, other]) ?? []) : [part]))) ?? tree;
}

/** "CPC with two years; uncertified coders with seven": the years stand in for both. */
function isMoreYears(parts: readonly Requirement[], other: Requirement): boolean {
  return 'experienceYears' in other && parts.some((part) => 'experienceYears' in part && part.experienceYears < other.experienceYears);
}

/** The tree with `by` in the place of `part`, wherever it stands; null if it stands nowhere. */
export function replaced(tree: Requirement, part: Requirement, by: Requirement): Requirement | null {
  if (JSON.stringify(tree) === JSON.stringify(part)) return by;
  const inner = 'all' in tree ? tree.all : 'any' in tree ? tree.any : [];
  const parts = inner.map((each) => replaced(each, part, by));
  if (parts.every((each) => each === null)) return null;
  const kept = parts.flatMap((each, index) => each ?? inner[index] ?? []);
  return 'all' in tree ? allOf(kept) : anyOf(kept);
}

/** What a tree is all made of; null where it has several kinds. */
export function kindOf(tree: Requirement): Target | null {
  const kinds = (['credential', 'education', 'experience'] as const).filter((kind) => holds(tree, kind));
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}
