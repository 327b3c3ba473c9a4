import { browser } from './browser.ts';

/** Shows the plan in a tab of its own, with room and a printer. */
export function openPlanPage(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/plan.html') }).then(() => window.close());
}

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/** Shows the plan beside the page. Only in a click's own turn: browsers demand it. Null where there is no such place. */
export const openPlanPanel: (() => void) | null = panelOpener();

function panelOpener(): (() => void) | null {
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  if (sidebarAction) return () => void sidebarAction.open();
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  if (!sidePanel) return null;
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => { windowId = id; });
  return () => {
    if (windowId !== undefined) void sidePanel.open({ windowId });
  };
}
