import type { PageActions, PageView } from '../../components/popup/page-view.ts';
import type { Tab } from '../../lib/extension/browser.ts';
import { currentTab, linkToPage } from '../../lib/extension/page-link.ts';
import type { PageLink } from '../../lib/extension/page-link.ts';
import { isOn, siteSettings, withSite } from '../../lib/extension/settings.ts';
import type { SiteSettings } from '../../lib/extension/settings.ts';
import { change } from '../../lib/extension/change.ts';
import { nothingSilenced, silenced, withoutTerm } from '../../lib/extension/silenced.ts';
import { hostOf, readOnce, removeSite, requestSite, siteAccess } from '../../lib/extension/site-access.ts';
import { stepKeys } from '../../lib/extension/stepping.ts';

/** What the popup knows of the page under it, kept up to date until the signal aborts. */
export function watchPage(signal: AbortSignal): { page: PageView; actions: PageActions } {
  const page = $state<PageView>({
    access: 'unknown', host: null, reports: [], connected: false, paused: false, siteOn: true, settingsReset: false, notSaved: false, silenced: [], stepKeys: null,
  });
  let settings: SiteSettings = { paused: false, off: [] };
  let quiet = nothingSilenced;
  let tab: Tab | undefined;
  let link: PageLink | null = null;

  const show = (next: SiteSettings) => {
    settings = next;
    page.paused = next.paused;
    page.siteOn = page.host === null || isOn({ ...next, paused: false }, page.host);
  };
  const showSilenced = (next = quiet) => {
    quiet = next;
    const hosts = [page.host ?? '', ...page.reports.map(({ host }) => host)];
    page.silenced = [
      ...Object.entries(next.hosts).flatMap(([host, terms]) => (hosts.includes(host) ? terms.map((term) => ({ term, host })) : [])),
      ...next.everywhere.map((term) => ({ term, host: null })),
    ];
  };
  const connect = () => {
    link?.close();
    if (!tab) return;
    page.reports = [];
    page.connected = true;
    link = linkToPage(tab, {
      onReport(report) {
        page.connected = true;
        page.reports = [...page.reports.filter(({ instance }) => instance !== report.instance), report];
        showSilenced();
      },
      onGone() {
        page.reports = [];
        page.connected = false;
      },
    });
  };
  const look = async () => {
    page.access = tab ? await siteAccess(tab) : 'forbidden';
  };
  const start = async () => {
    const [stored, current] = await Promise.all([siteSettings.read(), currentTab()]);
    tab = current;
    page.host = tab ? hostOf(tab) : null;
    page.settingsReset = stored.reset;
    show(stored.value);
    siteSettings.watch(show, signal);
    showSilenced((await silenced.read()).value);
    silenced.watch(showSilenced, signal);
    await look();
    if (page.access !== 'forbidden') connect();
    page.stepKeys = await stepKeys();
  };
  const saved = () => { page.notSaved = false; };
  const notSaved = () => { page.notSaved = true; };
  const set = (how: (from: SiteSettings) => SiteSettings) => {
    const before = settings;
    show(how(settings));
    change(siteSettings, how).then(saved, () => {
      show(before);
      notSaved();
    });
  };

  void start();
  signal.addEventListener('abort', () => link?.close());
  return {
    page,
    actions: {
      setPaused: (paused) => set((from) => ({ ...from, paused })),
      setSiteOn(on) {
        const { host } = page;
        if (host !== null) set((from) => withSite(from, host, on));
      },
      async readOnce() {
        if (!tab) return false;
        await readOnce(tab);
        connect();
        return true;
      },
      async alwaysHere() {
        if (!tab || !(await requestSite(tab))) return false;
        await look();
        connect();
        return true;
      },
      async noLongerHere() {
        if (!tab) return;
        await removeSite(tab);
        await look();
      },
      markAgain: (term, host) => void change(silenced, (all) => withoutTerm(all, term, host)).then(saved, notSaved),
      reveal: (instance, mention) => link?.reveal(instance, mention),
    },
  };
}
