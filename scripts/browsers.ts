import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { PlainError } from './plain-error.ts';

/** Finds the browsers of this machine where Linux, macOS and Windows keep them. */

export type Family = 'chromium' | 'firefox';

export interface InstalledBrowser {
  /** As its maker calls it: Chrome, Chromium, Edge, Firefox. */
  name: string;
  family: Family;
  /** Absolute path of the program. */
  path: string;
}

/** What the search needs to know of the machine; tests pass one of their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isProgram(file: string): boolean;
}

interface Product {
  name: string;
  family: Family;
  /** Names of the program on the search path (Linux). */
  commands: readonly string[];
  /** Absolute places (Linux). */
  linux: readonly string[];
  /** Application bundles and the program in them, below /Applications or ~/Applications. */
  mac: readonly string[];
  /** Below Program Files or the user's own programs. */
  windows: readonly string[];
}

/** In the order in which `npm start` prefers them. */
const products: readonly Product[] = [
  {
    name: 'Chrome',
    family: 'chromium',
    commands: ['google-chrome-stable', 'google-chrome'],
    linux: ['/opt/google/chrome/chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    name: 'Chromium',
    family: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'Edge',
    family: 'chromium',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    linux: ['/opt/microsoft/msedge/msedge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    name: 'Firefox',
    family: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox', '/snap/bin/firefox'],
    mac: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
];

/** An explicit choice wins over the search. */
const overrides: Readonly<Record<Family, string>> = { chromium: 'CODECUE_CHROMIUM', firefox: 'CODECUE_FIREFOX' };

/**
 * All browsers found, the preferred ones first; at most one for each product.
 * @throws PlainError where CODECUE_CHROMIUM or CODECUE_FIREFOX names a file that is not a program.
 */
export function findBrowsers(machine: Machine = thisMachine()): InstalledBrowser[] {
  const chosen = (Object.keys(overrides) as Family[]).flatMap((family) => chosenBrowser(family, machine));
  const found = products.flatMap((product) => {
    if (chosen.some((browser) => browser.family === product.family)) return [];
    const file = placesOf(product, machine).find((place) => machine.isProgram(place));
    return file === undefined ? [] : [{ name: product.name, family: product.family, path: file }];
  });
  return [...chosen, ...found];
}

/** The preferred browser of a family, or undefined. Throws as `findBrowsers` does. */
export function findBrowser(family: Family, machine: Machine = thisMachine()): InstalledBrowser | undefined {
  return findBrowsers(machine).find((browser) => browser.family === family);
}

function chosenBrowser(family: Family, machine: Machine): InstalledBrowser[] {
  const variable = overrides[family];
  const file = machine.env[variable];
  if (!file) return [];
  if (!machine.isProgram(file)) {
    throw new PlainError(`${variable} names ${file}, which is not a program.`, `Correct ${variable}, or unset it to let CodeCue search.`);
  }
  return [{ name: family === 'chromium' ? 'Chromium' : 'Firefox', family, path: file }];
}

function placesOf(product: Product, { platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(home, 'Applications')];
    return product.mac.flatMap((app) => folders.map((folder) => path.posix.join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return product.windows.flatMap((app) => folders.flatMap((folder) => (folder ? [path.win32.join(folder, app)] : [])));
  }
  const searchPath = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = product.commands.flatMap((command) => searchPath.map((folder) => path.posix.join(folder, command)));
  return [...onPath, ...product.linux];
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir(), isProgram };
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
