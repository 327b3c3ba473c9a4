import { readFileSync } from 'node:fs';
import { enabledMatches, hostPermissions } from '../build/sites.ts';
import { complain, type Outcome } from './outcome.ts';
import { root } from './program.ts';

interface Asked {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

/** The texts that explain permissions to people: the promise to users, and what the stores are told. */
const explaining = ['PRIVACY.md', '.github/store/permissions.md'];

/** Whether what the built extensions ask for is explained, and what is explained is asked for. */
export function checkNamedPermissions(folders: readonly string[]): Outcome {
  const manifests = folders.map((folder) => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Asked);
  return complain(explaining.flatMap((file) => unexplained(readFileSync(root + file, 'utf8'), manifests).map((problem) => `${file} ${problem}`)));
}

/** What is wrong with a text that explains the permissions of all these manifests in tables. */
export function unexplained(text: string, manifests: readonly Asked[]): string[] {
  const asked = new Set(manifests.flatMap((manifest) => [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? []), ...otherHosts(manifest)]));
  const explained = new Set([...text.matchAll(/^\|[^|\n]*?`([^`\n]+)`/gm)].map(([, permission = '']) => permission));
  const hosts = manifests.some(({ host_permissions = [] }) => host_permissions.some((host) => hostPermissions.includes(host)));
  return [
    ...[...asked].filter((permission) => !explained.has(permission)).map((permission) => `does not explain ${permission}`),
    ...[...explained].filter((permission) => !asked.has(permission)).map((permission) => `explains ${permission}, which is not asked for`),
    ...(hosts && !text.includes('data/sites.json') ? ['does not name the list of sites, data/sites.json'] : []),
  ];
}

/** The listed sites are explained together; any other host has to be named. */
function otherHosts({ host_permissions = [], optional_host_permissions = [] }: Asked): string[] {
  const listed = new Set([...hostPermissions, ...enabledMatches]);
  return [...host_permissions, ...optional_host_permissions].filter((host) => !listed.has(host));
}
