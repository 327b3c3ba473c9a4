import type { PageAnswer, PageQuestion } from '../posting/page-answer.ts';
import { browser } from './content-browser.ts';
import { isOrphaned } from './lifetime.ts';
import type { ReadPage, ShowInToolbar } from './messages.ts';

/** Has the background read a text: its patterns take long to compile, and no page is to wait for that. */
export async function askToRead(question: PageQuestion): Promise<PageAnswer> {
  return browser.runtime.sendMessage<ReadPage, PageAnswer>({ type: 'read-page', question });
}

/** Has the toolbar say what was read on this page, or that CodeCue is off here; null: nothing any more. */
export function showInToolbar(what: ShowInToolbar['what']): void {
  if (isOrphaned()) return;
  browser.runtime.sendMessage({ type: 'show-in-toolbar', what } satisfies ShowInToolbar).catch(() => undefined);
}
