import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.ts';
import { describeError, PlainError } from './plain-error.ts';
import { changelogFor, compareVersions, isVersion, withVersion } from './release/stamp.ts';

/**
 * `npm run release -- 1.2.0`: writes the version into package.json and package-lock.json and, with the
 * day, into CHANGELOG.md, and builds the zip files for the stores. Asks nothing of the network.
 * `--commit` also commits and tags it, here only; `--skip-tests` leaves out `npm test`, and says so.
 */

const root = fileURLToPath(new URL('../', import.meta.url));
const stamped = ['package.json', 'package-lock.json', 'CHANGELOG.md'] as const;

try {
  release(process.argv.slice(2));
} catch (error) {
  console.error(`\n${describeError(error)}`);
  process.exitCode = 1;
}

function release(args: readonly string[]): void {
  const unknown = args.filter((arg) => arg.startsWith('-') && arg !== '--commit' && arg !== '--skip-tests');
  const [version, ...more] = args.filter((arg) => !arg.startsWith('-'));
  if (version === undefined || more.length > 0 || unknown.length > 0) {
    throw new PlainError('A release needs one version and nothing else.', 'Write: npm run release -- 1.2.0 [--commit] [--skip-tests]');
  }
  refuseBadVersion(version);
  refuseDirtyTree();
  refuseTakenTag(version);
  // Made before anything is written, so that a changelog without news stops here.
  const changes = new Map(stamped.map((file) => [file, stampedText(file, version)]));
  test(args.includes('--skip-tests'));
  const before = stamped.map((file) => [file, read(file)] as const);
  for (const [file, text] of changes) writeFileSync(root + file, text);
  try {
    must(npm(['run', 'zip'], root), 'The packages could not be built');
  } catch (error) {
    for (const [file, text] of before) writeFileSync(root + file, text);
    throw error;
  }
  console.log(`CodeCue ${version}: the packages for the stores lie in .output/.`);
  if (args.includes('--commit')) commit(version);
  else console.log(`${stamped.join(', ')} are changed and not committed. To do that: git commit -am "CodeCue ${version}" && git tag v${version}`);
}

function refuseBadVersion(version: string): void {
  const { version: now } = JSON.parse(read('package.json')) as { version: string };
  if (!isVersion(version)) throw new PlainError(`"${version}" is no version that the stores take.`, 'Write three numbers from 0 to 65535, such as 1.2.0.');
  // A number that is in use already may still wait for its release.
  const isWaiting = read('CHANGELOG.md').includes(`\n## ${version} (not yet released)\n`);
  const order = compareVersions(version, now);
  if (order < 0 || (order === 0 && !isWaiting)) {
    throw new PlainError(`${version} is not above ${now}, which is in package.json.`, 'Choose a higher version.');
  }
}

function refuseDirtyTree(): void {
  const changed = git('status', '--porcelain').trim();
  if (changed !== '') throw new PlainError(`Not everything is committed:\n${changed}`, 'Commit or take back these changes first.');
}

function refuseTakenTag(version: string): void {
  if (git('tag', '--list', `v${version}`).trim() !== '') throw new PlainError(`The tag v${version} is there already.`, 'Choose a higher version.');
}

function stampedText(file: (typeof stamped)[number], version: string): string {
  if (file !== 'CHANGELOG.md') return withVersion(read(file), version);
  const changelog = changelogFor(read(file), version, new Date().toISOString().slice(0, 10));
  if (changelog !== null) return changelog;
  throw new PlainError('CHANGELOG.md says nothing of this release.', `Put its news at the top, under "## ${version} (not yet released)".`);
}

function test(skip: boolean): void {
  if (skip) {
    console.log('NOT TESTED: --skip-tests was given. Run npm test before you hand anything in.');
    return;
  }
  console.log('npm test ...');
  // Offline: the advisories, which it asks for where it can, are a matter of every day and not of a release.
  must(npm(['test'], root, { npm_config_offline: 'true' }), 'npm test failed');
}

function commit(version: string): void {
  git('commit', '--quiet', '-m', `CodeCue ${version}`, '--', ...stamped);
  git('tag', `v${version}`);
  console.log(`Committed and tagged v${version}, on this computer only.`);
}

function read(file: string): string {
  return readFileSync(root + file, 'utf8');
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new PlainError(`git ${args[0] ?? ''} failed: ${stderr.trim()}`, 'Correct what it names and run the same command again.');
  return stdout;
}

function must({ ok, output }: { ok: boolean; output: string }, problem: string): void {
  if (!ok) throw new PlainError(`${problem}:\n${output.trim()}`, 'Nothing was changed. Correct what it names and run the same command again.');
}
