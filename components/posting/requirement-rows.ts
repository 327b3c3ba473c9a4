import type { JudgedDemand, Standing } from '../../lib/profile/judge-demand.ts';
import type { Judged } from '../../lib/profile/meets.ts';

/** Certificates of which one is enough: one row for all of them. */
export interface CertificateRow {
  certificates: JudgedDemand[];
  standing: Standing;
}

export type RequirementRow = Judged | CertificateRow;

/**
 * The rows of one level of a tree. Where one of several is enough, its certificates stand together in
 * the place of the first, apart from those that may follow after hire.
 */
export function rowsOf(tree: Judged): RequirementRow[] {
  if ('demand' in tree) return [tree];
  if ('all' in tree) return tree.all;
  const together = tree.any.filter((part) => 'demand' in part && isCertificateNow(part));
  if (together.length < 2) return tree.any;
  const row: CertificateRow = { certificates: together as JudgedDemand[], standing: best(together.map(({ standing }) => standing)) };
  return tree.any.flatMap((part): RequirementRow[] => (part === together[0] ? [row] : together.includes(part) ? [] : [part]));
}

function isCertificateNow({ demand }: JudgedDemand): boolean {
  return 'credential' in demand && !('withinMonths' in demand);
}

function best(standings: readonly Standing[]): Standing {
  return (['met', 'unknown', 'missing'] as const).find((one) => standings.includes(one)) ?? 'unknown';
}
