import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fail, pass, type Outcome } from './outcome.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Finished {
  ok: boolean;
  stdout: string;
  /** Both streams as they came. */
  output: string;
}

/** Runs a JavaScript program of a package on this Node, and keeps what it says. Never rejects. */
export function runProgram(file: string, args: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}node_modules/${file}`, ...args], { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ ok: false, stdout, output: output + error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, stdout, output }));
  });
}

/** A program as a check: its exit code decides. */
export async function checkProgram(file: string, ...args: string[]): Promise<Outcome> {
  const { ok, output } = await runProgram(file, args);
  return ok ? pass() : fail(output.trim());
}
