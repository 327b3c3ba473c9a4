/**
 * The first program of `npm start` and `npm test`. Plain JavaScript without dependencies, because it
 * runs on a fresh clone and on Node 20: it installs the dependencies, makes sure of the pinned Node,
 * and hands over to the TypeScript program of that name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const programs = { start: 'scripts/start.ts', test: 'scripts/test.ts' };
const pinnedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Says what is wrong and what cures it, and ends. */
function giveUp(problem, cure) {
  console.error(`\n${problem}\n${cure}`);
  process.exit(1);
}

function readJson(...path) {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8'));
  } catch {
    return null;
  }
}

/** True where every package of the lock file is installed in the locked version. */
function dependenciesAreCurrent() {
  const wanted = readJson('package-lock.json')?.packages;
  const installed = readJson('node_modules', '.package-lock.json')?.packages;
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] ? installed[path].version === version : optional === true;
  });
}

function npm(...args) {
  const cli = process.env.npm_execpath;
  // The pinned Node lies inside node_modules, which `npm ci` empties: run npm on the Node that started npm.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const result = cli?.endsWith('js')
    ? spawnSync(node, [cli, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return result.status === 0;
}

function installDependencies() {
  if (dependenciesAreCurrent()) return;
  console.log('Installing the dependencies (npm ci) ...');
  // Windows does not delete a running program, so there the pinned Node must not be replaced under itself.
  const command = process.platform === 'win32' && process.execPath.startsWith(root) ? 'install' : 'ci';
  // Warnings about the Node that starts npm would only mislead: the pinned one does the work.
  if (!npm(command, '--no-audit', '--no-fund', '--loglevel=error')) {
    giveUp('The dependencies could not be installed; npm says why above.', 'Check the network connection, then run the same command again.');
  }
}

/** Version of a Node binary, such as `24.1.0`; null where it does not run. */
function versionOf(binary) {
  const result = existsSync(binary) ? spawnSync(binary, ['--version'], { encoding: 'utf8' }) : null;
  return result?.status === 0 ? result.stdout.trim().slice(1) : null;
}

function majorOf(version) {
  return Number(version?.split('.')[0] ?? 0);
}

/** The Node that runs everything else: the pinned one of node_modules, or this one where it is as new. */
function provideNode() {
  const wanted = readJson('package.json').devDependencies.node;
  if (versionOf(pinnedNode) !== null) return pinnedNode;
  console.log(`Node ${wanted} is not in node_modules yet (its install script did not run): npm rebuild node ...`);
  if (npm('rebuild', 'node', '--ignore-scripts=false') && versionOf(pinnedNode) !== null) return pinnedNode;
  if (majorOf(process.versions.node) >= majorOf(wanted)) return process.execPath;
  return giveUp(
    `CodeCue is built with Node ${majorOf(wanted)}, and the npm package that brings it could not be set up.`,
    `Run "npm rebuild node", or install Node ${majorOf(wanted)} yourself; then run the same command again.`,
  );
}

function handOver(node, program) {
  const env = { ...process.env };
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathKey] = [dirname(node), join(root, 'node_modules', '.bin'), env[pathKey]].join(delimiter);
  // Ctrl+C reaches the program too; it tidies up and this one takes over its exit code.
  process.on('SIGINT', () => undefined);
  const result = spawnSync(node, [join(root, program), ...process.argv.slice(3)], { cwd: root, env, stdio: 'inherit' });
  process.exit(result.status ?? 1);
}

const program = programs[process.argv[2]];
if (!program) giveUp('set-up.mjs was called without a task.', 'Run "npm start" or "npm test".');
if (majorOf(process.versions.node) < 20) {
  giveUp(`This is Node ${process.versions.node}; CodeCue needs Node 20 or newer to start with.`, 'Install a current Node, then run the same command again.');
}
installDependencies();
handOver(provideNode(), program);
