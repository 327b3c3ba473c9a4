import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** `*://host/path`, the only form of match pattern that our list uses. */
const matchPattern = z.string().regex(/^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/.*$/, {
  error: 'write a match pattern as *://*.example.com/*',
});

const siteList = z.strictObject({
  about: z.string(),
  sites: z.array(
    z.strictObject({
      name: z.string().min(1),
      kind: z.enum(['job-board', 'applicant-system', 'forum']),
      matches: z.array(matchPattern).min(1),
    }),
  ),
});

const file = new URL('../../data/sites.json', import.meta.url);
export const sites = siteList.parse(JSON.parse(readFileSync(file, 'utf8'))).sites;

/** Where the page script runs without being asked. */
export const enabledMatches: string[] = sites.flatMap((site) => site.matches);

/**
 * The same hosts as permissions, because a match alone does not let the background
 * inject the card script. Permissions know no paths.
 */
export const hostPermissions: string[] = [...new Set(enabledMatches.map((match) => match.replace(/^(\*:\/\/[^/]+)\/.*$/, '$1/*')))];
