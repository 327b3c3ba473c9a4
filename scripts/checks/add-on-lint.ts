import { fail, pass, type Outcome } from './outcome.ts';
import { runProgram } from './program.ts';

interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
  notices: LintMessage[];
}

interface LintMessage {
  _type: string;
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** The linter of Mozilla's add-on store over the built Firefox extension: nothing at all may be left to say. */
export async function lintAddOn(folder: string): Promise<Outcome> {
  const { stdout, output } = await runProgram('web-ext/bin/web-ext.js', ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery']);
  let report: LintReport;
  try {
    report = JSON.parse(stdout) as LintReport;
  } catch {
    return fail(output.trim());
  }
  const messages = [...report.errors, ...report.warnings, ...report.notices];
  if (messages.length === 0) return pass('0 errors, 0 warnings, 0 notices');
  return fail(messages.map(({ _type, code, message, file, line }) => `${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`).join('\n'));
}
