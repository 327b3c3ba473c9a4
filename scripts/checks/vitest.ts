import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, type Outcome } from './outcome.ts';
import { runProgram } from './program.ts';

/** The parts of Vitest's JSON report that are counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs the tests of one Vitest project and counts them. A skipped test counts as failed: nothing is skipped silently. */
export async function runTests(project: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'codecue-tests-'));
  const file = join(folder, 'report.json');
  try {
    const { ok, output } = await runProgram('vitest/vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    const report = readReport(file);
    if (!report) return fail(output.trim());
    const skipped = report.numPendingTests + report.numTodoTests;
    const failed = report.numFailedTests + skipped + brokenFiles(report);
    const said = ok && failed === 0 ? '' : output.trim();
    // Vitest also fails for errors that belong to no test.
    return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed, report: said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

/** Test files that failed as a whole, before or beside their tests. */
function brokenFiles({ testResults }: Report): number {
  return testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed')).length;
}
