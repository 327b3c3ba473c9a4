import { browser } from './content-browser.ts';
import type { NeedPart, Silence } from './messages.ts';

/** Whether the extension behind this script is gone: updated, switched off or removed. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime.id;
  } catch {
    return true;
  }
}

/** Has the background put a part's script into this frame. Rejects if nobody is there. */
export async function askForPart(part: NeedPart['part']): Promise<void> {
  await browser.runtime.sendMessage({ type: 'need-part', part } satisfies NeedPart);
}

/** Has the background note that a term is not to be marked. Rejects if nobody is there. */
export async function askForSilence(term: Silence['term'], host: Silence['host']): Promise<void> {
  await browser.runtime.sendMessage({ type: 'silence', term, host } satisfies Silence);
}
