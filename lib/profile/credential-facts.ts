import type { KnowledgeRecord, TermId } from '../knowledge/record.ts';

/** What judging needs to know of a credential. */
interface CredentialFact {
  /** Id of the issuing body; null where it could not be confirmed. */
  issuer: TermId | null;
  level: 'entry' | 'intermediate' | 'advanced';
  /** The full credential, where this is an apprentice's (`cpc-a`: `cpc`). */
  apprenticeOf: TermId | null;
}

export type CredentialFacts = ReadonlyMap<TermId, CredentialFact>;

/** The credentials among the records, with what judging needs of them. */
export function credentialFactsOf(records: readonly KnowledgeRecord[]): CredentialFacts {
  return new Map(records.flatMap((record) => (record.kind === 'credential'
    ? [[record.id, { issuer: record.issuer, level: record.level, apprenticeOf: record.apprenticeOf ?? null }] as const]
    : [])));
}
