import { readFileSync } from 'node:fs';
import { enabledMatches, hostPermissions } from '../build/sites.ts';
import { complain, type Outcome } from './outcome.ts';

interface Manifest {
  manifest_version?: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
  [key: string]: unknown;
}

const mayAsk = ['storage', 'scripting', 'activeTab', 'contextMenus', 'sidePanel'];
/** Of the permissions, those asked for when they are wanted: reminders by the browser's notifications. */
const mayAskWhenWanted = ['notifications'];
/** One pattern for both schemes: a request for a site must lie within a single one. */
const mayAskLater = ['*://*/*'];
/** What a page could probe or talk to, and what would loosen the defaults. */
const mustNotHave = ['web_accessible_resources', 'externally_connectable', 'content_security_policy'];

/** Holds a built manifest against what CodeCue promises to ask for. */
export function checkManifest(folder: string): Outcome {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
  const matches = manifest.content_scripts?.flatMap((script) => script.matches) ?? [];
  return complain([
    ...(manifest.manifest_version === 3 ? [] : ['the manifest is not of version 3']),
    ...beyond('permissions', manifest.permissions, mayAsk),
    ...beyond('optional_permissions', manifest.optional_permissions, mayAskWhenWanted),
    ...beyond('host_permissions', manifest.host_permissions, hostPermissions),
    ...beyond('optional_host_permissions', manifest.optional_host_permissions, mayAskLater),
    ...beyond('content_scripts.matches', matches, enabledMatches),
    ...mustNotHave.filter((key) => key in manifest).map((key) => `${key} is in the manifest`),
  ]);
}

function beyond(key: string, asked: readonly string[] | undefined, allowed: readonly string[]): string[] {
  return (asked ?? []).filter((item) => !allowed.includes(item)).map((item) => `${key} asks for ${item}`);
}
