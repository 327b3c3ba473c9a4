import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { knowledgePlugin } from './scripts/build/knowledge-plugin.ts';
import type { Family } from './scripts/browsers.ts';

/** Tests in a real browser: one file at a time, since each file has a browser of its own. */
function inBrowser(kind: 'page' | 'e2e', family: Family): TestProjectInlineConfiguration {
  return {
    test: {
      name: `${kind}-${family}`,
      include: [`tests/${kind}/**/*.test.ts`],
      provide: { family },
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 90_000,
    },
  };
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { plugins: [knowledgePlugin()], test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/corpus/**/*.test.ts'] } },
      inBrowser('page', 'chromium'),
      inBrowser('page', 'firefox'),
      inBrowser('e2e', 'chromium'),
      inBrowser('e2e', 'firefox'),
    ],
  },
});
