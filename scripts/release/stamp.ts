/** What a release writes, as text to text. */

/** Three numbers as both stores take them. */
export function isVersion(version: string): boolean {
  return /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/.test(version) && version.split('.').every((part) => Number(part) <= 65_535);
}

/** Below zero where `a` is the lower version. */
export function compareVersions(a: string, b: string): number {
  const [ours, theirs] = [a, b].map((version) => version.split('.').map(Number));
  const differences = (ours ?? []).map((part, index) => part - (theirs?.[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The text of a package.json or package-lock.json with another version; all else stays as it is written. */
export function withVersion(json: string, version: string): string {
  const content = JSON.parse(json) as { version: string; packages?: Record<string, { version?: string }> };
  const own = content.packages?.[''];
  if (own) own.version = version;
  return `${JSON.stringify({ ...content, version }, null, 2)}\n`;
}

/**
 * The changelog with its topmost heading stamped: `## 1.2.0 (not yet released)` or `## Unreleased` becomes
 * `## 1.2.0 (2026-11-23)`. Null where the top is a released version already, or has no news under it.
 */
export function changelogFor(changelog: string, version: string, day: string): string | null {
  const [top] = changelog.matchAll(/^## (.+)\n([^]*?)(?=^## |(?![^]))/gm);
  const [whole = '', heading = '', news = ''] = top ?? [];
  const isOpen = /^(?:\d+\.\d+\.\d+ \(not yet released\)|unreleased)$/i.test(heading.trim());
  if (!isOpen || !/^\s*\S/.test(news)) return null;
  return changelog.replace(whole, () => whole.replace(heading, `${version} (${day})`));
}
