import type { Environment } from 'vitest/runtime';

/**
 * What is to be done when a worker has run the last of its files. Vitest tells so to the worker's
 * environment alone, and loads that apart from the tests: they meet at the global object.
 */
const key = Symbol.for('codecue.worker-end');
const world = globalThis as { [key]?: (() => Promise<unknown>)[] };

export function atWorkerEnd(task: () => Promise<unknown>): void {
  world[key] = [...(world[key] ?? []), task];
}

/** Node's own environment, with an end. */
const environment: Environment = {
  name: 'worker-end',
  viteEnvironment: 'ssr',
  setup: () => ({
    async teardown() {
      await Promise.all((world[key] ?? []).map((task) => task()));
    },
  }),
};
export default environment;
