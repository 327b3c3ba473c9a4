import { browser } from './browser.ts';

/** Files of the built extension that are put into pages. */
export const pageScriptFile = '/page.js';
export const markStyleFile = '/assets/marks.css';
export const cardScriptFile = '/card.js';

/** Reads all frames of a tab that we may reach. Harmless where a page script runs already. */
export async function injectPageScript(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [markStyleFile] });
  await browser.scripting.executeScript({ target, files: [pageScriptFile] });
}

export async function injectCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [cardScriptFile] });
}
