import { browser } from './browser.ts';

/** Shows a new user what CodeCue does. Not after an update: who has it, knows. */
export async function openWelcomePage(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
