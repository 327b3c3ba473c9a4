import type { PageQuestion } from '../posting/page-answer.ts';
import type { PostingReport } from '../posting/report.ts';
import { isPageQuestion, isPostingReport } from './posting-message.ts';

/** Messages between the rooms of the extension. Whatever is not one of these is ignored. */

/** Page script to background: put a part's script into my frame. */
export interface NeedPart {
  type: 'need-part';
  part: 'reader' | 'card' | 'posting';
}

export function isNeedPart(message: unknown): message is NeedPart {
  return hasType(message, 'need-part') && ['reader', 'card', 'posting'].includes(message.part as string);
}

/** Card to background: this term is not to be marked, on this host or (null) everywhere. */
export interface Silence {
  type: 'silence';
  term: string;
  host: string | null;
}

export function isSilence(message: unknown): message is Silence {
  return hasType(message, 'silence') && typeof message.term === 'string' && (message.host === null || typeof message.host === 'string');
}

/** Page script to background: read this text for its posting and its pay. Answered by a `PageAnswer`. */
export interface ReadPage {
  type: 'read-page';
  question: PageQuestion;
}

export function isReadPage(message: unknown): message is ReadPage {
  return hasType(message, 'read-page') && isPageQuestion(message.question);
}

/** Page script to background: what the toolbar's icon is to say of my tab; null: nothing of it any more. */
export interface ShowInToolbar {
  type: 'show-in-toolbar';
  /** `off`: CodeCue is switched off here. */
  what: PostingReport | 'off' | null;
}

export function isShowInToolbar(message: unknown): message is ShowInToolbar {
  return hasType(message, 'show-in-toolbar') && (message.what === null || message.what === 'off' || isPostingReport(message.what));
}

/** Popup to page script, over the port: scroll to a mention, or to a quote's place, and show it there. */
export interface Reveal {
  type: 'reveal';
  /** The frame's page script that is meant; all frames hear it. */
  instance: string;
  /** A `ReportedMention`'s id or a `Quote`'s place: no number is both. */
  mention: number;
}

export function isReveal(message: unknown): message is Reveal {
  return hasType(message, 'reveal') && typeof message.instance === 'string' && typeof message.mention === 'number';
}

/** Page script to popup, over the port: what one frame says, whenever that changes. */
export interface PageReport {
  type: 'report';
  instance: string;
  host: string;
  state: 'reading' | 'read' | 'stopped' | 'off';
  mentions: readonly ReportedMention[];
  /** The posting that this frame shows; null where there is none, and while it is not yet read. */
  posting: PostingReport | null;
}

export interface ReportedMention {
  id: number;
  term: string;
  surface: string;
}

export function isPageReport(message: unknown): message is PageReport {
  return (
    hasType(message, 'report') &&
    typeof message.instance === 'string' &&
    typeof message.host === 'string' &&
    ['reading', 'read', 'stopped', 'off'].includes(message.state as string) &&
    Array.isArray(message.mentions) &&
    message.mentions.every(isReportedMention) &&
    (message.posting === null || isPostingReport(message.posting))
  );
}

function isReportedMention(value: unknown): value is ReportedMention {
  if (typeof value !== 'object' || value === null) return false;
  const { id, term, surface } = value as Record<string, unknown>;
  return typeof id === 'number' && typeof term === 'string' && typeof surface === 'string';
}

function hasType(message: unknown, type: string): message is Record<string, unknown> {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
