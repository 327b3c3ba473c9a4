import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { knowledgePlugin } from './scripts/build/knowledge-plugin.ts';
import type { Family } from './scripts/browsers.ts';

/** Tests in a real browser: all files in one worker, one after the other, so that they can share the browser. */
function inBrowser(kind: 'page' | 'e2e', family: Family, groupOrder: number): TestProjectInlineConfiguration {
  return {
    test: {
      name: `${kind}-${family}`,
      include: [`tests/${kind}/**/*.test.ts`],
      provide: { family },
      environment: './tests/e2e/harness/worker-end.ts',
      isolate: false,
      fileParallelism: false,
      sequence: { groupOrder },
      testTimeout: 60_000,
      hookTimeout: 90_000,
    },
  };
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    // The end of a worker closes its browsers.
    teardownTimeout: 30_000,
    projects: [
      { plugins: [knowledgePlugin()], test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/corpus/**/*.test.ts'] } },
      inBrowser('page', 'chromium', 1),
      inBrowser('page', 'firefox', 2),
      inBrowser('e2e', 'chromium', 3),
      inBrowser('e2e', 'firefox', 4),
    ],
  },
});
