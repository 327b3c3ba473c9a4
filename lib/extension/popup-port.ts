import type { Runtime } from 'webextension-polyfill';
import { browser } from './content-browser.ts';
import { isOrphaned } from './lifetime.ts';
import { isReveal, type PageReport } from './messages.ts';

export const popupPort = 'codecue-popup';

/**
 * The page script's end of the line to the popup. Every popup that calls gets a report at
 * once, and another after each `changed()`.
 */
export function servePopup(
  page: { instance: string; report(): PageReport; reveal(mention: number): void },
  signal: AbortSignal,
): { changed(): void } {
  const ports = new Set<Runtime.Port>();
  const onConnect = (port: Runtime.Port) => {
    if (port.name !== popupPort) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      if (isReveal(message) && message.instance === page.instance) page.reveal(message.mention);
    });
    port.postMessage(page.report());
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    // In a script that an update has orphaned the API is gone, and the ports with it.
    if (!isOrphaned()) {
      browser.runtime.onConnect.removeListener(onConnect);
      for (const port of ports) port.disconnect();
    }
    ports.clear();
  });
  return {
    changed() {
      if (ports.size === 0) return;
      const report = page.report();
      for (const port of ports) port.postMessage(report);
    },
  };
}
