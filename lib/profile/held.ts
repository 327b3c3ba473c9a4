import type { TermId } from '../knowledge/record.ts';
import type { CredentialFacts } from './credential-facts.ts';

interface HeldChange {
  held: readonly TermId[];
  /** What the new one took the place of: nobody holds a credential and its apprentice's at once. */
  replaced: TermId | null;
}

/** What is held once this credential is. */
export function withHeld(held: readonly TermId[], added: TermId, facts: CredentialFacts): HeldChange {
  if (held.includes(added)) return { held, replaced: null };
  const replaced = held.find((one) => facts.get(one)?.apprenticeOf === added || facts.get(added)?.apprenticeOf === one) ?? null;
  return { held: [...held.filter((one) => one !== replaced), added], replaced };
}
