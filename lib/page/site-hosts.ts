/**
 * The hosts whose switches count for this frame: its own, and those of the pages it is
 * embedded in, as far as the browser tells. Who switches a site off means its frames too.
 */
export function siteHosts(): string[] {
  const around = 'ancestorOrigins' in location ? Array.from(location.ancestorOrigins) : [document.referrer];
  const hosts = [location.hostname, ...(window === top ? [] : around.map((origin) => URL.parse(origin)?.hostname ?? ''))];
  return hosts.filter((host) => host !== '');
}
