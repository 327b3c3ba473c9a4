import { describe, expect, it } from 'vitest';
import { findBrowser, findBrowsers, type Machine } from '../../../scripts/browsers.ts';
import { PlainError } from '../../../scripts/plain-error.ts';

/** A machine of our own making: only these files are programs. */
function machine(platform: NodeJS.Platform, programs: readonly string[], env: Machine['env'] = {}): Machine {
  return { platform, env, home: platform === 'win32' ? 'C:\\Users\\ana' : '/home/ana', isProgram: (file) => programs.includes(file) };
}

describe('on Linux', () => {
  const env = { PATH: '/usr/local/bin:/usr/bin:relative' };

  it('searches the path, in the order of preference', () => {
    const found = findBrowsers(machine('linux', ['/usr/bin/firefox-esr', '/usr/bin/chromium', '/usr/bin/google-chrome'], env));
    expect(found.map(({ name, path }) => [name, path])).toEqual([
      ['Chrome', '/usr/bin/google-chrome'],
      ['Chromium', '/usr/bin/chromium'],
      ['Firefox', '/usr/bin/firefox-esr'],
    ]);
  });

  it('takes a path folder that stands earlier first', () => {
    const found = findBrowser('chromium', machine('linux', ['/usr/bin/chromium', '/usr/local/bin/chromium'], env));
    expect(found?.path).toBe('/usr/local/bin/chromium');
  });

  it('knows the places off the path', () => {
    expect(findBrowser('chromium', machine('linux', ['/opt/microsoft/msedge/msedge'], env))).toEqual({
      name: 'Edge',
      family: 'chromium',
      path: '/opt/microsoft/msedge/msedge',
    });
  });

  it('finds nothing where nothing is, also without a path', () => {
    expect(findBrowsers(machine('linux', []))).toEqual([]);
  });
});

describe('on macOS', () => {
  it('looks into the applications of the machine and of the user', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const firefox = '/home/ana/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowsers(machine('darwin', [chrome, firefox])).map(({ path }) => path)).toEqual([chrome, firefox]);
  });
});

describe('on Windows', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local' };

  it('looks into both program folders and the user’s own', () => {
    const programs = [
      'C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ];
    expect(findBrowsers(machine('win32', programs, env)).map(({ name, path }) => [name, path])).toEqual([
      ['Chrome', programs[0]],
      ['Edge', programs[1]],
      ['Firefox', programs[2]],
    ]);
  });

  it('does not mind a folder that is not set', () => {
    expect(findBrowsers(machine('win32', ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'], {}))).toEqual([]);
  });
});

describe('an explicit choice', () => {
  it('wins over the search', () => {
    const chosen = machine('linux', ['/usr/bin/chromium', '/srv/chrome', '/usr/bin/firefox'], { PATH: '/usr/bin', CODECUE_CHROMIUM: '/srv/chrome' });
    expect(findBrowsers(chosen).map(({ path }) => path)).toEqual(['/srv/chrome', '/usr/bin/firefox']);
  });

  it('is refused with a cure where it is no program', () => {
    const wrong = machine('linux', ['/usr/bin/firefox'], { PATH: '/usr/bin', CODECUE_FIREFOX: '/nowhere/firefox' });
    expect(() => findBrowsers(wrong)).toThrow(PlainError);
    expect(() => findBrowsers(wrong)).toThrow('/nowhere/firefox');
  });
});
