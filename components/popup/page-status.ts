import type { WordKey } from '../../lib/extension/words.ts';
import type { PageView } from './page-view.ts';

export interface PageStatus {
  title: WordKey | null;
  text: WordKey | null;
  /** Which ways to have the page read are offered. */
  offers: 'both' | 'always' | null;
}

/** What to say above the list of `found` terms. */
export function pageStatus(page: PageView, found: number): PageStatus {
  const { access, reports, connected, paused, siteOn } = page;
  if (access === 'unknown') return say(null);
  if (access === 'forbidden') return say('popup_forbidden', 'popup_forbidden_why');
  if (paused) return say('popup_all_off', 'popup_all_off_how');
  if (!siteOn) return say('popup_site_off', 'popup_site_off_how');
  const reading = reports.some(({ state }) => state === 'reading');
  if (access === 'available') {
    if (reports.length === 0) return say('popup_not_read', 'popup_not_read_how', 'both');
    return { ...stateOf(page, found, reading), offers: 'always' };
  }
  if (reports.length === 0 && !connected) return say('popup_no_answer', 'popup_no_answer_how');
  return stateOf(page, found, reading || reports.length === 0);
}

function stateOf({ reports }: PageView, found: number, reading: boolean): PageStatus {
  if (reports.some(({ state }) => state === 'stopped')) return say(null, 'popup_stopped');
  if (found > 0) return say(null);
  return reading ? say('popup_reading') : say('popup_none', 'popup_none_why');
}

function say(title: WordKey | null, text: WordKey | null = null, offers: PageStatus['offers'] = null): PageStatus {
  return { title, text, offers };
}
