import type { PageReport } from '../../lib/extension/page-link.ts';
import type { KnowledgeRecord } from '../../lib/knowledge/record.ts';

/** One place on the page. */
export interface Place {
  instance: string;
  id: number;
  surface: string;
}

/** A term and all places where it stands, in page order, frame by frame. */
export interface MentionGroup {
  record: KnowledgeRecord;
  places: readonly Place[];
}

/** The mentions of all frames by term, terms in the order of their first place. Terms without a record are left out. */
export function mentionGroups(reports: readonly PageReport[], records: readonly KnowledgeRecord[]): MentionGroup[] {
  const byTerm = new Map<string, Place[]>();
  for (const { instance, mentions } of reports) {
    for (const { id, term, surface } of mentions) {
      const places = byTerm.get(term) ?? [];
      places.push({ instance, id, surface });
      byTerm.set(term, places);
    }
  }
  return [...byTerm].flatMap(([term, places]) => {
    const record = records.find(({ id }) => id === term);
    return record ? [{ record, places }] : [];
  });
}
