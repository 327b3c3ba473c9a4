import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './program.ts';

/** A package of which something stands in the built extension. */
export interface BundledPackage {
  name: string;
  version: string;
  /** As its package.json states it; null where it does not. */
  licence: string | null;
}

let known: BundledPackage[] | null = null;

/** The packages that end up in the extension, by name; builds it once more, elsewhere, to see. */
export function bundledPackages(): BundledPackage[] {
  return (known ??= findBundled());
}

function findBundled(): BundledPackage[] {
  const folder = mkdtempSync(join(tmpdir(), 'codecue-bundled-'));
  const list = join(folder, 'list.json');
  try {
    // A program of its own, because a build writes its progress wherever it runs.
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build/list-bundled.ts'), list], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The build that shows what is bundled failed:\n${stdout}${stderr}`);
    const folders = JSON.parse(readFileSync(list, 'utf8')) as string[];
    return folders.map(described).sort((a, b) => a.name.localeCompare(b.name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function described(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { name: string; version: string; license?: unknown };
  return { name, version, licence: typeof license === 'string' ? license : null };
}
