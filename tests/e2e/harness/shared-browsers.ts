import { inject } from 'vitest';
import { findBrowser } from '../../../scripts/browsers.ts';
import { backstageOf } from '../../../scripts/browser/content-world.ts';
import { launchLive, type LiveBrowser, type LiveOptions } from '../../../scripts/browser/launch.ts';
import { openLocalWeb, type LocalWeb } from '../../../scripts/browser/local-web.ts';
import { PlainError } from '../../../scripts/plain-error.ts';
import { addresses, fixtureHtml, fixtureNames, fixtureType } from '../../fixtures/fixtures.ts';
import { builtExtension } from './built-extension.ts';
import { clearStore } from './settings.ts';
import { atWorkerEnd } from './worker-end.ts';

/** A browser with the extension and the fixture pages at their addresses. */
export interface Theatre {
  readonly live: LiveBrowser;
  readonly web: LocalWeb;
}

export interface TheatreOptions extends Pick<LiveOptions, 'dark' | 'forcedColors' | 'reducedMotion'> {
  /** Without the extension: for tests of lib/page modules. */
  bare?: boolean;
}

/**
 * The browsers that stand ready, by their options. To start one takes longer than most files of tests
 * take, so they hand it on from file to file.
 */
const ready = new Map<string, Theatre>();
atWorkerEnd(() => Promise.all([...ready.values()].map(close)));

/** A browser that is as if it had just been started. */
export async function takeBrowser(options: TheatreOptions): Promise<Theatre> {
  const waiting = ready.get(kindOf(options));
  ready.delete(kindOf(options));
  return waiting?.live.browser.connected ? waiting : open(options);
}

/** Gives it back, cleaned up; `worn` where it shall serve nobody else. */
export async function giveBack(options: TheatreOptions, theatre: Theatre, worn: boolean): Promise<void> {
  const kind = kindOf(options);
  if (worn || ready.has(kind) || !(await cleanUp(options, theatre).then(() => true, () => false))) await close(theatre);
  else ready.set(kind, theatre);
}

function kindOf({ bare = false, dark = false, forcedColors = false, reducedMotion = false }: TheatreOptions): string {
  return JSON.stringify({ bare, dark, forcedColors, reducedMotion });
}

async function open({ bare = false, ...system }: TheatreOptions): Promise<Theatre> {
  const family = inject('family');
  const installed = findBrowser(family);
  if (!installed) throw new PlainError(`No browser of the kind ${family} on this machine.`, 'Run "npm test", which says what to install.');
  const web = await openLocalWeb();
  for (const name of fixtureNames) web.serve(addresses[name], { body: fixtureHtml(name), type: fixtureType(name) });
  const extension = bare ? {} : { extension: builtExtension(family) };
  return { live: await launchLive({ installed, headless: true, web: web.port, ...system, ...extension }), web };
}

/** Closes what tests have left open, and forgets what they have stored. */
async function cleanUp({ bare = false }: TheatreOptions, { live }: Theatre): Promise<void> {
  const kept = bare ? [] : [await backstageOf(live)];
  // The tab that the browser began with keeps it open.
  const [first, ...others] = await live.browser.pages();
  if (first) kept.push(first);
  await Promise.all(others.filter((page) => !kept.includes(page)).map((page) => page.close()));
  if (!bare) await clearStore(live);
}

async function close({ live, web }: Theatre): Promise<void> {
  await live.browser.close();
  await web.close();
}
