import { browser } from './content-browser.ts';
import type { NeedPart } from './messages.ts';

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
