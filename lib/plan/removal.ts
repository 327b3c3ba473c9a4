import removal from '../../data/plan/removal.json' with { type: 'json' };
import { addMonths, monthOf, monthsBetween } from './day.ts';
import type { Day, Month } from './day.ts';
import type { Ledger, WorkSpell } from './plan-state.ts';

/**
 * The official routes out of an apprentice designation (AAPC, source and date in data/plan/removal.json):
 * two years of work; one year and a course of 80 hours or Practicode; course and Practicode without work.
 */
export type RouteId = 'work' | 'work-and-course' | 'course-and-practicode';
/** A letter signed by employer, supervisor or HR; proof of the course; proof of Practicode. */
export type Proof = 'letter' | 'course' | 'practicode';

interface Route {
  id: RouteId;
  /** Months of paid coding. */
  months: number;
  /** Of course and Practicode: none needed, one of them, or both. */
  education: 'none' | 'one' | 'both';
}

export const removalRule = removal as Omit<typeof removal, 'routes'> & { routes: Route[] };

export interface RouteStanding {
  id: RouteId;
  /** Months that the route asks for. */
  months: number;
  missingMonths: number;
  /** What of course and Practicode is still to be done; of two that will do, both are named. */
  missingEducation: readonly ('course' | 'practicode')[];
  met: boolean;
  /** The papers that the route needs. */
  proofs: readonly Proof[];
  /** Jobs that count here and whose letter is not in hand yet. */
  lettersMissing: readonly WorkSpell[];
  /** The first day on which the months are full if work goes on; null where no work is going on or none is missing. */
  fullOn: Day | null;
}

/**
 * The months of coding work in a ledger, each once however many jobs lie in it. A job that goes on
 * counts to the last month that is over; a month still to come counts nowhere.
 */
export function monthsWorked({ spells }: Ledger, today: Day): Month[] {
  const lastFull = monthOf(addMonths(`${monthOf(today)}-01`, -1));
  const all = spells.flatMap(({ from, to }) => monthsBetween(from, to !== null && to < lastFull ? to : lastFull));
  return [...new Set(all)].toSorted();
}

/** How far each official route has come, in the order of the rule. */
export function routesOf(ledger: Ledger, today: Day): RouteStanding[] {
  const worked = monthsWorked(ledger, today).length;
  const working = ledger.spells.some(({ to }) => to === null);
  return removalRule.routes.map(({ id, months, education }) => {
    const missingMonths = Math.max(0, months - worked);
    const missingEducation = educationMissing(education, ledger);
    return {
      id, months, missingMonths, missingEducation,
      met: missingMonths === 0 && missingEducation.length === 0,
      proofs: proofsOf(months, education, ledger),
      lettersMissing: months > 0 ? ledger.spells.filter(({ letter }) => !letter) : [],
      fullOn: missingMonths > 0 && working ? addMonths(`${monthOf(today)}-01`, missingMonths) : null,
    };
  });
}

function educationMissing(needed: Route['education'], { course, practicode }: Ledger): ('course' | 'practicode')[] {
  if (needed === 'none' || (needed === 'one' && (course || practicode))) return [];
  return [...(course ? [] : ['course' as const]), ...(practicode ? [] : ['practicode' as const])];
}

function proofsOf(months: number, education: Route['education'], { course, practicode }: Ledger): Proof[] {
  const letter: Proof[] = months > 0 ? ['letter'] : [];
  if (education === 'none') return letter;
  if (education === 'both') return ['course', 'practicode'];
  return [...letter, ...(course || !practicode ? ['course' as const] : []), ...(practicode || !course ? ['practicode' as const] : [])];
}
