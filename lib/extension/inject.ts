import type { Door } from '../card/door.ts';
import { browser } from './browser.ts';
import type { NeedPart } from './messages.ts';

/** Files of the built extension that are put into pages. */
export const pageScriptFile = '/page.js';
export const markStyleFile = '/assets/marks.css';
const partFiles: Readonly<Record<NeedPart['part'], string>> = { reader: '/reader.js', card: '/card.js', posting: '/posting.js' };

/** Reads all frames of a tab that we may reach. Harmless where a page script runs already. */
export async function injectPageScript(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [markStyleFile] });
  await browser.scripting.executeScript({ target, files: [pageScriptFile] });
}

/** Ends the page scripts of a tab, with all they have marked. */
export async function stopPageScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: stopHere });
}

/** Runs in each frame of the page: may use nothing from outside itself. */
function stopHere(): void {
  (globalThis as Record<symbol, Door | undefined>)[Symbol.for('codecue')]?.stop();
}

export async function injectPart(part: NeedPart['part'], tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [partFiles[part]] });
}
