import type { Runtime } from 'webextension-polyfill';
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

/** Milliseconds after which a tab is called again where nobody answered. */
const redialAfter = 500;

/**
 * Calls the page scripts of a tab. `onReport` gets a report of each frame and of each
 * change; `onGone` is called when no page script answers, or the last one is gone. A page that
 * is still on its way has no page script yet: it is called again until there is one, and once
 * more when it has come with all its frames.
 */
export function linkToPage(tab: Tab, on: { onReport(report: PageReport): void; onGone(): void }): PageLink {
  const { id } = tab;
  if (id === undefined) {
    queueMicrotask(on.onGone);
    return { reveal: () => undefined, close: () => undefined };
  }
  let port = dial(id);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const redial = () => {
    clearTimeout(timer);
    const former = port;
    port = dial(id);
    former.disconnect();
  };
  const onUpdated = (updated: number, { status }: { status?: string }) => {
    if (updated === id && status === 'complete') redial();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  return {
    reveal: (instance, mention) => port.postMessage({ type: 'reveal', instance, mention }),
    close() {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      port.disconnect();
    },
  };

  function dial(tabId: number): Runtime.Port {
    const called = browser.tabs.connect(tabId, { name: popupPort });
    called.onMessage.addListener((message: unknown) => {
      if (isPageReport(message)) on.onReport(message);
    });
    called.onDisconnect.addListener(() => {
      if (called !== port) return;
      on.onGone();
      timer = setTimeout(redial, redialAfter);
    });
    return called;
  }
}

/** The tab that the popup is about: the one it was opened over, or the one named by `?tab=`, when it stands in a tab itself. */
export async function currentTab(): Promise<Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
