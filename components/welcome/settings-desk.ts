import type { TermId } from '../../lib/knowledge/record.ts';

/** What the welcome page and the settings show of what is stored, and what they can do about it. */
export interface SettingsDesk {
  readonly paused: boolean;
  /** Hosts on which the user switched CodeCue off. */
  readonly off: readonly string[];
  /** Match patterns of the sites that the user has allowed. */
  readonly granted: readonly string[];
  /** Host null means everywhere. */
  readonly silenced: readonly { term: TermId; host: string | null }[];
  /** The stored switches could not be read and stand as they first did. */
  readonly reset: boolean;
  /** The last change could not be kept. */
  readonly failed: boolean;
  setPaused(paused: boolean): void;
  switchOn(host: string): void;
  removeSite(origin: string): void;
  markAgain(term: TermId, host: string | null): void;
  /** Forgets all that is stored. Gives the way back. Rejects where nothing was erased. */
  erase(): Promise<() => Promise<void>>;
}

/** The keys of CodeCue's commands, as the browser writes them; empty where the user has taken one away. */
export interface Keys {
  next: string;
  previous: string;
  pause: string;
}

/** Names of sites of one kind. */
export interface SiteGroup {
  kind: 'job-board' | 'applicant-system' | 'forum';
  names: readonly string[];
}
