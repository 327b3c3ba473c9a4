import { browser, type Tab } from './browser.ts';
import { isPageReport, type PageReport } from './messages.ts';
import { popupPort } from './popup-port.ts';

export type { PageReport } from './messages.ts';

/** The popup's end of the line to a tab's page scripts. */
export interface PageLink {
  /** Scrolls the page to a mention and opens its card there, or to a quote's place and points at it. */
  reveal(instance: string, mention: number): void;
  close(): void;
}

/**
 * Calls the page scripts of a tab. `onReport` gets a report of each frame and of each
 * change; `onGone` is called when no page script answers, or the last one is gone.
 */
export function linkToPage(tab: Tab, on: { onReport(report: PageReport): void; onGone(): void }): PageLink {
  if (tab.id === undefined) {
    queueMicrotask(on.onGone);
    return { reveal: () => undefined, close: () => undefined };
  }
  const port = browser.tabs.connect(tab.id, { name: popupPort });
  port.onMessage.addListener((message: unknown) => {
    if (isPageReport(message)) on.onReport(message);
  });
  port.onDisconnect.addListener(() => on.onGone());
  return {
    reveal: (instance, mention) => port.postMessage({ type: 'reveal', instance, mention }),
    close: () => port.disconnect(),
  };
}

/** The tab that the popup is about: the one it was opened over, or the one named by `?tab=`, when it stands in a tab itself. */
export async function currentTab(): Promise<Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
