import type { TermId } from '../knowledge/record.ts';
import type { Advice } from './advice.ts';
import type { Profile } from '../profile/profile.ts';
import type { RuleSet } from './rules.ts';

/** Where a person is, what comes next, and what that opens. */
export interface Path {
  /** What is held; empty for somebody who starts. */
  here: readonly TermId[];
  /** Steps before the exam: the first of them is done next. */
  before: readonly ('diploma' | 'degree' | 'work' | 'training')[];
  /** The credential to take or to complete next; null where nothing has to be taken. */
  next: TermId | null;
  /** Whether `next` is first held as an apprentice. */
  apprentice: boolean;
  /** Whether its apprentice's is held already, so that only the "A" has to go. */
  completes: boolean;
  opens: readonly TermId[];
}

/**
 * The way that the advice describes. `target` is the credential of the plan, where one was chosen;
 * without it the verdict decides, else the first of the list.
 */
export function pathOf(advice: Advice, profile: Profile, rules: RuleSet, known: readonly TermId[], target: TermId | null = null): Path {
  const held = profile.held ?? [];
  const next = target ?? nextOf(advice);
  const from = next ?? held[0] ?? null;
  const opens = rules.opens.filter((one) => one.from === from).flatMap(({ to }) => to)
    .filter((term) => !held.includes(term) && term !== next && known.includes(term));
  return {
    here: held,
    before: beforeOf(advice, profile, next),
    next,
    completes: next !== null && held.includes(`${next}-a`),
    apprentice: (next === 'cpc' || next === 'coc') && (profile.work.coding ?? 0) < 2,
    opens: [...new Set(opens)].slice(0, 3),
  };
}

/** The credential that the advice sends a person to. */
export function nextOf({ verdict, ranked, beyond }: Advice): TermId | null {
  switch (verdict?.kind) {
    case 'suffices': return null;
    case 'claim-removal':
    case 'finish-apprenticeship': return verdict.term === 'coc-a' ? 'coc' : 'cpc';
    case 'degree-first': return verdict.term ?? ranked[0]?.term ?? null;
    default: return ranked[0]?.term ?? beyond[0]?.term ?? null;
  }
}

function beforeOf({ verdict }: Advice, { held, codingCourse, healthInformationDegree, work }: Profile, next: TermId | null): Path['before'] {
  const kind = verdict?.kind;
  const steps: Path['before'][number][] = [];
  if (kind === 'diploma-first') steps.push('diploma');
  if (kind === 'degree-first') steps.push('degree');
  if (kind === 'work-first' || kind === 'no-money') steps.push('work');
  const trained = codingCourse === true || healthInformationDegree === true || (held?.length ?? 0) > 0 || (work.coding ?? 0) >= 2;
  if (next !== null && !trained && kind !== 'degree-first') steps.push('training');
  return steps;
}
