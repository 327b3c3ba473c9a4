import type { TermId } from '../../lib/knowledge/record.ts';
import type { PageReport } from '../../lib/extension/page-link.ts';
import type { SiteAccess } from '../../lib/extension/site-access.ts';

/** What the popup knows of the page that it was opened over. */
export interface PageView {
  access: SiteAccess | 'unknown';
  /** Null on pages that have none, such as the browser's own. */
  host: string | null;
  /** One per frame that is being read. */
  reports: readonly PageReport[];
  /** Whether a page script has answered, or may still do so. */
  connected: boolean;
  /** Off everywhere. */
  paused: boolean;
  siteOn: boolean;
  /** The stored switches could not be read and stand as they first did. */
  settingsReset: boolean;
  /** The last switch could not be kept, and stands as before. */
  notSaved: boolean;
  /** What the user does not want marked here; host null means everywhere. */
  silenced: readonly { term: TermId; host: string | null }[];
  /** The keys that step through the terms on the page, as the browser writes them; null where the user has taken them away. */
  stepKeys: { next: string; previous: string } | null;
}

export interface PageActions {
  setPaused(paused: boolean): void;
  setSiteOn(on: boolean): void;
  /** False where the page could not be read. */
  readOnce(): Promise<boolean>;
  /** False where the user declined. */
  alwaysHere(): Promise<boolean>;
  noLongerHere(): Promise<void>;
  reveal(instance: string, mention: number): void;
  /** Marks a silenced term again. */
  markAgain(term: TermId, host: string | null): void;
}
