import type { CredentialRecord } from '../../lib/knowledge/record.ts';
import type { Search, SearchHit } from '../../lib/knowledge/search.ts';
import { leastCompared, mostCompared } from './compare-table.ts';

/** A credential is named, not described. */
const naming: readonly SearchHit['by'][] = ['label', 'form', 'former', 'name'];

/** The credentials that a query weighs against each other ("cpc vs ccs", "CPC, CCS or RHIT"); empty where it does not. */
export function comparedIn(query: string, search: Search): CredentialRecord[] {
  const parts = query.replace(/^\s*compare\s+/i, '').split(/\s+(?:vs\.?|versus|or|and|with|to)\s+|\s*[,/]\s*/i).filter((part) => part.trim() !== '');
  if (parts.length < leastCompared || parts.length > mostCompared) return [];
  const found = parts.flatMap((part) => {
    const [hit] = search(part);
    return hit?.record.kind === 'credential' && naming.includes(hit.by) ? [hit.record] : [];
  });
  return found.length === parts.length && new Set(found).size === found.length ? found : [];
}
