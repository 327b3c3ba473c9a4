import { browser } from './content-browser.ts';

/** Whether the extension behind this script is gone: updated, switched off or removed. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime.id;
  } catch {
    return true;
  }
}

/** Asks the background to inject the card script into this frame. Rejects if nobody is there. */
export async function askForCard(): Promise<void> {
  await browser.runtime.sendMessage({ type: 'need-card' });
}
