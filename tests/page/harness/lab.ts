import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll } from 'vitest';
import { knowledgePlugin } from '../../../scripts/build/knowledge-plugin.ts';
import { useStage, type Stage } from '../../e2e/harness/stage.ts';

/** A module of lib/ at work in a real page, without the extension around it. */
export interface Lab extends Stage {
  /**
   * A page with this body and the module's exports in the global `lab`; declare it in the test as
   * `declare const lab: typeof import('../../lib/page/...')`. Nothing is added to the page's DOM.
   */
  openLab(html: string): Promise<Page>;
}

const address = 'https://lab.example/page';

/** @param entry the module to bundle, from the top of the project, such as `lib/page/marks.ts`. */
export function useLab(entry: string): Lab {
  const stage = useStage({ bare: true });
  let script = '';
  beforeAll(async () => {
    script = await bundle(entry);
  });
  return Object.defineProperties({} as Lab, {
    ...Object.getOwnPropertyDescriptors(stage),
    openLab: { value: openLab },
  });

  async function openLab(html: string): Promise<Page> {
    const page = await stage.openHtml(address, `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lab</title></head><body>${html}</body></html>`);
    await page.evaluate(`${script};globalThis.lab = lab;void 0`);
    return page;
  }
}

async function bundle(entry: string): Promise<string> {
  const file = fileURLToPath(new URL(`../../../${entry}`, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [knowledgePlugin()],
    build: { write: false, minify: false, target: 'es2022', lib: { entry: file, formats: ['iife'], name: 'lab' } },
  });
  const output = [result].flat().flatMap((bundled) => ('output' in bundled ? bundled.output : []));
  const chunk = output.find((file) => file.type === 'chunk');
  if (!chunk) throw new Error(`${entry} gave no script`);
  return chunk.code;
}
