import { outdatedClaim, outdatedName } from '../../lib/knowledge/outdated.ts';
import type { Outdated } from '../../lib/knowledge/outdated.ts';
import type { KnowledgeRecord } from '../../lib/knowledge/record.ts';

/** What the page says around a mention. */
export interface Said {
  /** The text of the mention's block. */
  text: string;
  /** Where in it the mention stands; UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
  /** The other mentions in the text. */
  others: readonly { start: number; end: number }[];
}

/**
 * What no longer holds of what the page says: the name that it uses, or what it claims of the exam.
 * Without words of a page only what is true of the term itself: that it has been replaced.
 */
export function outdatedOf(record: KnowledgeRecord, surface: string | undefined, said: Said | undefined): Outdated[] {
  const name = outdatedName(record, surface ?? '');
  const claim = said ? outdatedClaim(record, said.text, said, said.others) : null;
  return [name, claim].filter((one) => one !== null);
}
