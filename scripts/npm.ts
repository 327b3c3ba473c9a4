import { spawnSync } from 'node:child_process';

export interface NpmResult {
  ok: boolean;
  stdout: string;
  output: string;
}

/** Runs npm itself, the one that started this program where there is one, in the folder `cwd`. */
export function npm(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): NpmResult {
  const cli = process.env['npm_execpath'];
  const [program, first] = cli?.endsWith('js') ? [process.env['npm_node_execpath'] ?? process.execPath, [cli]] : ['npm', []];
  const { status, stdout, stderr } = spawnSync(program, [...first, ...args], {
    cwd, encoding: 'utf8', maxBuffer: 64 * 2 ** 20, shell: program === 'npm' && process.platform === 'win32', env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { ok: status === 0, stdout, output: `${stdout}${stderr}` };
}
