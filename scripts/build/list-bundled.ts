import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build } from 'wxt';

/**
 * Builds the extension beside the file that is named on the command line, and writes into that file the
 * folders of the packages of which something is left in it after unused code has been dropped, as JSON.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = new Set<string>();

const collector: Plugin = {
  name: 'codecue-bundled-packages',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const folder = renderedLength > 0 ? folderOf(id.replaceAll('\\', '/')) : undefined;
        if (folder !== undefined) folders.add(folder);
      }
    }
  },
};

function folderOf(id: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

const [, , list = ''] = process.argv;
await build({ root, outDir: `${dirname(list)}/build`, browser: 'chrome', vite: () => ({ plugins: [collector] }) });
writeFileSync(list, JSON.stringify([...folders]));
