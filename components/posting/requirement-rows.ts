import type { Judged, JudgedDemand, Standing } from '../../lib/profile/judge-demand.ts';

/** Certificates of which one is enough: one row for all of them. */
export interface CertificateRow {
  certificates: JudgedDemand[];
  standing: Standing;
}

type RequirementRow = Judged | CertificateRow;

/**
 * The rows of one level of a tree. Where one of several is enough, certificates that are due at the
 * same time stand together, in the place of the first.
 */
export function rowsOf(tree: Judged): RequirementRow[] {
  if ('demand' in tree) return [tree];
  if ('all' in tree) return tree.all;
  const groups = Map.groupBy(tree.any, dueOf);
  return [...groups].flatMap(([due, parts]): RequirementRow[] => {
    const certificates = parts.filter((part): part is JudgedDemand => 'demand' in part);
    if (due === 'no certificate' || certificates.length < 2) return parts;
    return [{ certificates, standing: best(certificates) }];
  });
}

/** The certificates of which each would do in place of this one: itself and those beside it that are due at the same time. */
export function alternativesTo(tree: Judged, judged: JudgedDemand): JudgedDemand[] {
  const rows = rowsOf(tree);
  const group = rows.find((row) => 'certificates' in row && row.certificates.includes(judged));
  if (group && 'certificates' in group) return group.certificates;
  return rows.flatMap((row) => ('all' in row || 'any' in row ? alternativesTo(row, judged) : row === judged ? [judged] : []));
}

/** When a certificate is due, as a key to group by. */
function dueOf(part: Judged): string {
  if (!('demand' in part) || !('credential' in part.demand)) return 'no certificate';
  return 'withinMonths' in part.demand ? `within ${part.demand.withinMonths ?? 'no stated number of'} months` : 'at hire';
}

function best(judged: readonly JudgedDemand[]): Standing {
  return (['met', 'unknown', 'missing'] as const).find((one) => judged.some(({ standing }) => standing === one)) ?? 'unknown';
}
