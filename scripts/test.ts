import { lintAddOn } from './checks/add-on-lint.ts';
import { checkAdvisories } from './checks/advisories.ts';
import { checkDeadCode } from './checks/dead-code.ts';
import { checkLicences } from './checks/licences.ts';
import { checkManifest } from './checks/manifest.ts';
import { fail, pass, type Outcome } from './checks/outcome.ts';
import { checkLicensedText } from './checks/licensed-text.ts';
import { checkNamedPermissions } from './checks/named-permissions.ts';
import { checkPageScriptSize } from './checks/page-script-size.ts';
import { checkProgram, root } from './checks/program.ts';
import { checkQuietScripts } from './checks/quiet-scripts.ts';
import { checkRebuild } from './checks/rebuild.ts';
import { runTests } from './checks/vitest.ts';
import type { Family } from './browsers.ts';
import { describeError } from './plain-error.ts';
import { provideBrowser } from './provide-browsers.ts';
import { buildFor, builds } from './run-build.ts';

/**
 * `npm test`: everything that must hold, in the order in which a failure is cheapest to find. Goes on
 * after a failure; the last line says how many of the tests and checks passed and failed.
 */

interface Step {
  name: string;
  run(): Outcome | Promise<Outcome>;
  /** Runs beside the step before it: the tests in browsers wait more than they work, and many programs use one core alone. */
  beside?: boolean;
}

const families: readonly Family[] = ['chromium', 'firefox'];
const firefoxBuild = root + builds.firefox.folder;

const steps: readonly Step[] = [
  ...families.map((family) => ({ name: `browser: ${family}`, run: () => pass(`${provideBrowser(family).name} at ${provideBrowser(family).path}`) })),
  { name: 'generated types', run: () => checkProgram('wxt/bin/wxt.mjs', 'prepare') },
  { name: 'types', run: () => checkProgram('svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human') },
  { name: 'lint', run: () => checkProgram('eslint/bin/eslint.js', '.'), beside: true },
  { name: 'dead code', run: checkDeadCode },
  { name: 'unit tests', run: () => runTests('unit') },
  ...families.map((family, index) => ({ name: `DOM tests in ${family}`, run: () => runTests(`page-${family}`), beside: index > 0 })),
  ...families.map((family) => ({ name: `build for ${builds[family].browser}`, run: () => pass(buildFor(family)) })),
  ...families.map((family) => ({ name: `manifest for ${builds[family].browser}`, run: () => checkManifest(root + builds[family].folder) })),
  { name: 'permissions explained', run: () => checkNamedPermissions(families.map((family) => root + builds[family].folder)) },
  { name: 'page script size', run: () => checkPageScriptSize(root + builds.chromium.folder) },
  ...families.map((family) => ({ name: `no way out in the scripts for ${builds[family].browser}`, run: () => checkQuietScripts(root + builds[family].folder) })),
  ...families.map((family) => ({ name: `no licensed text in the package for ${builds[family].browser}`, run: () => checkLicensedText(root + builds[family].folder) })),
  { name: 'licences of what is in the package', run: checkLicences },
  { name: 'security advisories', run: checkAdvisories },
  { name: 'packages rebuilt from their sources', run: () => checkRebuild({ install: false }) },
  { name: 'add-on linter', run: () => lintAddOn(firefoxBuild) },
  ...families.map((family, index) => ({ name: `end-to-end tests in ${family}`, run: () => runTests(`e2e-${family}`), beside: index > 0 })),
];

async function runStep({ name, run }: Step): Promise<Outcome> {
  const began = performance.now();
  let outcome: Outcome;
  try {
    outcome = await run();
  } catch (error) {
    outcome = fail(describeError(error));
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (outcome.failed > 0) console.log(`\n${outcome.report}\n`);
  const remark = outcome.failed === 0 && outcome.report !== '' ? ` (${outcome.report.replace(root, '')})` : '';
  console.log(`${outcome.failed > 0 ? 'FAIL' : 'ok  '} ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s${remark}`);
  return outcome;
}

const groups: Step[][] = [];
for (const step of steps) {
  if (step.beside) groups.at(-1)?.push(step);
  else groups.push([step]);
}
const outcomes: { name: string; outcome: Outcome }[] = [];
for (const group of groups) {
  outcomes.push(...await Promise.all(group.map(async (step) => ({ name: step.name, outcome: await runStep(step) }))));
}

const broken = outcomes.filter(({ outcome }) => outcome.failed > 0).map(({ name }) => name);
if (broken.length > 0) console.log(`\nFailed: ${broken.join('; ')}`);
const total = (part: 'passed' | 'failed') => outcomes.reduce((sum, { outcome }) => sum + outcome[part], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
