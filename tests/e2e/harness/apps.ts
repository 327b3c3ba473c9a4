import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** One of tests/fixtures/apps as a page would load it, in its development build, which complains loudest. */
export async function bundleApp(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [svelte({ configFile: false })],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(`../../fixtures/apps/${name}.ts`, import.meta.url)), formats: ['iife'], name: 'app' },
    },
  });
  const output = [result].flat().flatMap((bundled) => ('output' in bundled ? bundled.output : []));
  const chunk = output.find((file) => file.type === 'chunk');
  if (!chunk) throw new Error(`${name} gave no script`);
  return chunk.code;
}
