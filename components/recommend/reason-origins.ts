import type { CredentialRecord } from '../../lib/knowledge/record.ts';
import type { ReasonFact } from '../../lib/recommend/rules.ts';
import { provenancesOf, statementProvenances } from '../term/provenance.ts';
import type { Provenance } from '../term/provenance.ts';

/** The sources of the part of a record that a reason rests on; empty where the record carries none for it. */
export function reasonOrigins(record: CredentialRecord, fact: ReasonFact | null): Provenance[] {
  switch (fact) {
    case 'required': return statementProvenances(record, record.required);
    case 'recommended': return statementProvenances(record, record.recommended);
    case 'exam': return provenancesOf(record, [record.exam.openBook, record.exam.books].flatMap((figure) => figure ?? []));
    case 'price': return provenancesOf(record, record.prices.map(({ figure }) => figure));
    case 'dues': return provenancesOf(record, record.dues.map(({ figure }) => figure));
    case 'upkeep': return provenancesOf(record, [record.upkeep.ceus, record.upkeep.cycleYears].flatMap((figure) => figure ?? []));
    case 'pay': return provenancesOf(record, (record.pay ?? []).map(({ figure }) => figure));
    case 'settings': case 'level': case null: return [];
  }
}
