/** Hosts that browsers ask on their own account, with no page open; no flag switches all of these off. */
const errandHosts: readonly string[] = [
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
];

/** Whether a refused request (`host:port` or an address) is one that the browser makes by itself. */
export function byTheBrowserItself(target: string): boolean {
  const host = target.includes('//') ? new URL(target).hostname : target.replace(/:\d+$/, '');
  return errandHosts.includes(host);
}
