import { forms } from 'built:forms';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findDoor, openDoor } from '../lib/card/door.ts';
import { Frame } from '../lib/card/frame.ts';
import { removeLeftHosts } from '../lib/card/host.ts';
import { PartLoader } from '../lib/card/part-loader.ts';
import { matcherOf } from '../lib/detect/matcher.ts';
import { askForPart, isOrphaned } from '../lib/extension/lifetime.ts';
import type { PageReport } from '../lib/extension/messages.ts';
import { showInToolbar } from '../lib/extension/page-errands.ts';
import { servePopup } from '../lib/extension/popup-port.ts';
import { isOn, siteSettings, type SiteSettings } from '../lib/extension/settings.ts';
import { silenced, silencedOn } from '../lib/extension/silenced.ts';
import { siteHosts } from '../lib/page/site-hosts.ts';

/**
 * The always-on page script: one in every frame of an enabled site. It is named in the
 * manifest by wxt.config.ts and not made by `defineContentScript`, because that announces
 * itself by an event that the page can hear.
 */
export default defineUnlistedScript(() => {
  if (findDoor()?.alive()) return;
  findDoor()?.stop();
  removeLeftHosts();
  const begin = () => run(begin);
  begin();
});

/**
 * `again`: this function once more. It must not name itself: WXT leaves out what an entrypoint's
 * own function alone uses when it reads the entrypoint, and what names itself stays.
 */
function run(again: () => void): void {
  const life = new AbortController();
  const instance = Math.random().toString(36).slice(2);
  let on: AbortController | null = null;
  let frame: Frame | null = null;
  let unwanted: ReadonlySet<string> = new Set();
  const parts = new PartLoader(askForPart);
  const root = document.firstElementChild;

  const popup = servePopup(
    {
      instance,
      report: () => report(instance, frame),
      reveal: (id) => frame?.reveal(id),
    },
    life.signal,
  );

  let toldOff = false;
  const tellOff = (off: boolean) => {
    if (window !== top || off === toldOff) return;
    toldOff = off;
    showInToolbar(off ? 'off' : null);
  };

  const apply = (settings: SiteSettings) => {
    const wanted = !life.signal.aborted && siteHosts().every((host) => isOn(settings, host));
    if (wanted === (on !== null)) return tellOff(!wanted);
    on?.abort();
    on = frame = null;
    if (wanted) {
      on = new AbortController();
      frame = new Frame(forms, parts, { onChange: () => popup.changed(), isAlive, wants: (term) => !unwanted.has(term) }, on.signal);
    }
    tellOff(!wanted);
    popup.changed();
  };

  const stop = () => {
    on?.abort();
    on = frame = null;
    life.abort();
  };

  const isAlive = () => {
    if (isOrphaned()) stop();
    // A page that has written itself anew has thrown all our listeners away.
    else if (document.firstElementChild && document.firstElementChild !== root && !life.signal.aborted) {
      stop();
      again();
    }
    return !life.signal.aborted;
  };

  // An update of the extension announces itself nowhere; whatever the reader does next shows it.
  for (const type of ['pointerover', 'keydown', 'scroll', 'visibilitychange']) {
    document.addEventListener(type, isAlive, { capture: true, passive: true, signal: life.signal });
  }

  openDoor({
    forms,
    matcher: () => matcherOf(forms),
    provide: (name, part) => parts.provide(name, part),
    position: () => frame?.position() ?? { count: 0, at: -1, near: 0 },
    goTo: (index) => frame?.goTo(index),
    card: {
      get root() {
        return frame?.card?.root ?? null;
      },
    },
    alive: isAlive,
    stop,
    life: life.signal,
  });
  void Promise.all([siteSettings.read(), silenced.read()]).then(([{ value }, { value: terms }]) => {
    unwanted = silencedOn(terms, siteHosts());
    apply(value);
  });
  siteSettings.watch(apply, life.signal);
  silenced.watch((terms) => {
    unwanted = silencedOn(terms, siteHosts());
    frame?.page.readAnew();
  }, life.signal);
}

function report(instance: string, frame: Frame | null): PageReport {
  return {
    type: 'report',
    instance,
    host: location.hostname,
    state: frame?.state ?? 'off',
    mentions: frame?.shown().map(({ id, term, surface }) => ({ id, term, surface })) ?? [],
    posting: frame?.posting() ?? null,
  };
}
