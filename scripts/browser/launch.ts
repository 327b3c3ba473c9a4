import { existsSync } from 'node:fs';
import { launch as launchBrowser, type Browser, type LaunchOptions } from 'puppeteer-core';
import type { Family, InstalledBrowser } from '../browsers.ts';
import { PlainError } from '../plain-error.ts';
import { waitUntil } from './wait.ts';

/** A running browser with CodeCue in it. */
export interface LiveBrowser {
  family: Family;
  browser: Browser;
  /** `chrome-extension://ID` or `moz-extension://UUID`; empty without an extension. */
  extensionOrigin: string;
}

export interface LiveOptions {
  installed: InstalledBrowser;
  headless: boolean;
  /** Folder of the built extension; none for pages alone. */
  extension?: string;
  /** Port of a local web. */
  web: number;
  /** Hosts that the local web serves; all others are reached directly. Without it nothing is. */
  onlyHosts?: readonly string[];
  /** As if the operating system were set to dark. */
  dark?: boolean;
  /** As if the operating system were set to a contrast theme. */
  forcedColors?: boolean;
  /** As if the operating system were set to move nothing. */
  reducedMotion?: boolean;
}

const firefoxAddOn = 'codecue@codecue.app';
/** Chosen by us, so that the extension's pages have a known address; Firefox would draw one by lot. */
const firefoxUuid = '6c0dec0e-c0de-4c0e-9c0e-c0decec0de00';

/** Starts the browser. @throws PlainError where it does not start or refuses the extension. */
export async function launchLive(options: LiveOptions): Promise<LiveBrowser> {
  const { installed, extension } = options;
  const family = installed.family;
  let browser: Browser;
  try {
    browser = await launchBrowser({ ...commonOptions(options), ...(family === 'chromium' ? chromiumOptions(options) : firefoxOptions(options)) });
  } catch (error) {
    throw new PlainError(`${installed.name} at ${installed.path} did not start: ${messageOf(error)}`, 'Start it once by hand to see what it says.');
  }
  if (extension === undefined) return { family, browser, extensionOrigin: '' };
  try {
    const id = await browser.installExtension(extension);
    if (existsSync(`${extension}/welcome.html`)) await closeWelcome(browser);
    return { family, browser, extensionOrigin: family === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${firefoxUuid}` };
  } catch (error) {
    await browser.close();
    throw new PlainError(
      `${installed.name} did not take the extension in ${extension}: ${messageOf(error)}`,
      'CodeCue needs Chrome, Chromium or Edge 128, or Firefox 146, or newer.',
    );
  }
}

/** The page that opens once after the install would come between a test and its own pages. @throws if it does not open. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcomes = () => browser.pages().then(async (pages) => {
    // Firefox reports no navigation into an extension's page: only the document knows where it is.
    const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
    return pages.filter((_page, at) => addresses[at]?.endsWith('/welcome.html'));
  });
  const open = await waitUntil(welcomes, (pages) => pages.length > 0, () => 'the welcome page did not open');
  await Promise.all(open.map((page) => page.close()));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error);
}

function commonOptions({ installed, headless }: LiveOptions): LaunchOptions {
  return {
    executablePath: installed.path,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // The programs that use this close the browser themselves, in order.
    handleSIGINT: false,
  };
}

/** Sends the browser's connections to the local web: all of them, or those for the named hosts. */
function proxyScript(port: number, hosts: readonly string[]): string {
  const script = `function FindProxyForURL(url, host) { return ${JSON.stringify(hosts)}.includes(host) ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}

function chromiumOptions({ web, onlyHosts, dark, forcedColors, reducedMotion }: LiveOptions): LaunchOptions {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return {
    browser: 'chrome',
    // Branded Chrome no longer takes --load-extension; over the pipe an extension can still be installed.
    pipe: true,
    enableExtensions: true,
    args: [
      ...(onlyHosts ? [`--proxy-pac-url=${proxyScript(web, onlyHosts)}`] : [`--proxy-server=127.0.0.1:${web}`, '--proxy-bypass-list=<-loopback>']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--disable-features=NetworkTimeServiceQuerying',
      '--no-first-run',
      '--no-default-browser-check',
      ...(dark ? ['--force-dark-mode'] : []),
      ...(forcedColors ? ['--force-high-contrast'] : []),
      ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
  };
}

function firefoxOptions({ web, onlyHosts, dark, forcedColors, reducedMotion }: LiveOptions): LaunchOptions {
  const proxy = onlyHosts
    ? { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': proxyScript(web, onlyHosts) }
    : {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': web,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': web,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      };
  return {
    browser: 'firefox',
    // Without it Firefox lets no program open an extension's own page (the popup).
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...proxy,
      ...quietFirefox,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      ...(forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
      ...(reducedMotion ? { 'ui.prefersReducedMotion': 1 } : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxAddOn]: firefoxUuid }),
    },
  };
}

/** Firefox's own errands, switched off: what a test records shall be the page's and the extension's. */
const quietFirefox = {
  // Questions about leave for a site are answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.push.connection.enabled': false,
  'services.settings.server': 'data:,',
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'browser.region.update.enabled': false,
  'browser.search.update': false,
  // What is saved opens no list of downloads, which would keep the keyboard.
  'browser.download.alwaysOpenPanel': false,
  'network.dns.disablePrefetch': true,
};
