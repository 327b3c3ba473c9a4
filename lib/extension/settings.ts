import { defineItem } from './store.ts';

/** Where CodeCue is switched off. */
export interface SiteSettings {
  /** Off everywhere. */
  paused: boolean;
  /** Hosts on which the user switched it off, as in `location.hostname`. */
  off: readonly string[];
}

/** Checked by hand, not by zod: the page script reads it, and every byte there counts. */
function parseSiteSettings(value: unknown): SiteSettings | null {
  if (typeof value !== 'object' || value === null) return null;
  const { paused, off } = value as Partial<Record<keyof SiteSettings, unknown>>;
  if (typeof paused !== 'boolean' || !Array.isArray(off)) return null;
  if (!off.every((host) => typeof host === 'string')) return null;
  return { paused, off };
}

export const siteSettings = defineItem<SiteSettings>({
  key: 'sites',
  version: 1,
  initial: { paused: false, off: [] },
  parse: parseSiteSettings,
});

/** Whether CodeCue may read pages of this host. */
export function isOn({ paused, off }: SiteSettings, host: string): boolean {
  return !paused && !off.includes(host);
}

/** The settings with this host switched on or off. */
export function withSite(settings: SiteSettings, host: string, on: boolean): SiteSettings {
  const others = settings.off.filter((other) => other !== host);
  return { ...settings, off: on ? others : [...others, host] };
}
