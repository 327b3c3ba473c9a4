import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser, type Family, type InstalledBrowser } from './browsers.ts';
import { PlainError } from './plain-error.ts';

/** Debian's names for the packages. */
const packages: Readonly<Record<Family, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const advice: Partial<Record<NodeJS.Platform, Readonly<Record<Family, string>>>> = {
  darwin: {
    chromium: 'Install Chrome from https://www.google.com/chrome/ (or: brew install --cask google-chrome).',
    firefox: 'Install Firefox from https://www.mozilla.org/firefox/ (or: brew install --cask firefox).',
  },
  win32: {
    chromium: 'Install Chrome from https://www.google.com/chrome/ (or: winget install Google.Chrome); Edge will do as well.',
    firefox: 'Install Firefox from https://www.mozilla.org/firefox/ (or: winget install Mozilla.Firefox).',
  },
  linux: {
    chromium: 'Install Chrome, Chromium or Edge with the package manager (Debian: sudo apt-get install chromium).',
    firefox: 'Install Firefox 146 or newer with the package manager (Debian: sudo apt-get install firefox-esr).',
  },
};

/**
 * The browser of a family, installed first where that is ours to do: on Debian and its kin, as root.
 * @throws PlainError with the cure for this platform where there is none.
 */
export function provideBrowser(family: Family): InstalledBrowser {
  const found = findBrowser(family) ?? (mayInstall() ? installBrowser(family) : undefined);
  if (found) return found;
  const label = family === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox';
  throw new PlainError(`${label} was not found on this machine.`, adviceFor(family));
}

function adviceFor(family: Family): string {
  const override = family === 'chromium' ? 'CODECUE_CHROMIUM' : 'CODECUE_FIREFOX';
  const install = (advice[process.platform] ?? advice.linux)?.[family] ?? '';
  return `${install} If it is in an unusual place, name the program in ${override}.`;
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && isDebianLike();
}

function isDebianLike(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installBrowser(family: Family): InstalledBrowser | undefined {
  console.log(`Installing ${packages[family]} (apt-get) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', packages[family]]];
  for (const args of steps) {
    const result = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (result.status !== 0) {
      throw new PlainError(`apt-get ${args[0] ?? ''} failed; it says why above.`, adviceFor(family));
    }
  }
  return findBrowser(family);
}
