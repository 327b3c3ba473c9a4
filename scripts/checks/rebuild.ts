import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '../npm.ts';
import { complain, fail, type Outcome } from './outcome.ts';
import { root } from './program.ts';
import { readZip, unzip } from './unzip.ts';

/**
 * Whether the sources zip, unpacked in a clean folder, builds the very packages that we would hand in,
 * byte for byte. `install: true` installs the dependencies there as a reviewer would, from the network;
 * else the ones that are here serve.
 */
export function checkRebuild({ install }: { install: boolean }): Outcome {
  const ours = npm(['run', 'zip'], root);
  if (!ours.ok) return fail(`npm run zip failed:\n${ours.output}`);
  // In a folder whose name has a space and is of another length: no path may get into a package.
  const folder = mkdtempSync(join(tmpdir(), 'codecue rebuilt from its sources '));
  try {
    unzip(readFileSync(join(root, '.output', zipNames().sources)), folder);
    if (install) {
      const installed = npm(['ci', '--no-audit', '--no-fund'], folder);
      if (!installed.ok) return fail(`npm ci failed in the unpacked sources:\n${installed.output}`);
    } else {
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    }
    const theirs = npm(['run', 'zip'], folder);
    if (!theirs.ok) return fail(`npm run zip failed in the unpacked sources:\n${theirs.output}`);
    return complain(differences(folder), `${Object.values(zipNames()).join(', ')}: the same, byte for byte`);
  } finally {
    // The linked dependencies themselves stay.
    rmSync(folder, { recursive: true });
  }
}

/** The packages of a `npm run zip`, in `.output`. */
export function zipNames(): { chromium: string; firefox: string; sources: string } {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
  return { chromium: `${name}-${version}-chrome.zip`, firefox: `${name}-${version}-firefox.zip`, sources: `${name}-${version}-sources.zip` };
}

/** Each package that is another one, with the files that make the difference. */
function differences(folder: string): string[] {
  return Object.values(zipNames()).flatMap((file) => {
    const [here, there] = [root, folder].map((place) => readFileSync(join(place, '.output', file)));
    if (!here || !there || here.equals(there)) return [];
    const [ours, theirs] = [readZip(here), readZip(there)];
    const differing = [...new Set([...ours.keys(), ...theirs.keys()])].filter((path) => !ours.get(path)?.equals(theirs.get(path) ?? Buffer.alloc(0)));
    return [`${file} differs: ${differing.length > 0 ? differing.join(', ') : 'in the zip itself'}`];
  });
}
