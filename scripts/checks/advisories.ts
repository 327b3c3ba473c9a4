import { npm } from '../npm.ts';
import { bundledPackages } from './bundled-packages.ts';
import { fail, pass, type Outcome } from './outcome.ts';
import { root } from './program.ts';

/** The parts of npm's report that are read. */
interface AuditReport {
  vulnerabilities?: Record<string, { severity: string; range: string }>;
}

/**
 * Whether a security advisory is known of a package inside the built extension. Of the tools that only
 * build and test it, how many is said, but fails nothing: they never reach anybody. Without a network,
 * or where the registry does not answer, nothing can be said and nothing fails.
 */
export function checkAdvisories(): Outcome {
  // Offline, npm would say that there are none.
  if (process.env['npm_config_offline'] === 'true') return pass('not asked for: npm works offline');
  const { stdout } = npm(['audit', '--json', '--fetch-retries=0', '--fetch-timeout=15000'], root);
  const known = vulnerabilitiesIn(stdout);
  if (!known) return pass('the registry did not answer');
  const bundled = new Set(bundledPackages().map(({ name }) => name));
  return judge(known, bundled);
}

/** By package name; null where the answer is none. */
export function vulnerabilitiesIn(answer: string): Readonly<NonNullable<AuditReport['vulnerabilities']>> | null {
  try {
    return (JSON.parse(answer) as AuditReport).vulnerabilities ?? null;
  } catch {
    return null;
  }
}

export function judge(known: NonNullable<AuditReport['vulnerabilities']>, bundled: ReadonlySet<string>): Outcome {
  const inside = Object.entries(known).filter(([name]) => bundled.has(name));
  if (inside.length > 0) return fail(inside.map(([name, { severity, range }]) => `${name} ${range} is in the extension: ${severity}; "npm audit" says more`).join('\n'));
  const outside = Object.keys(known).length;
  return pass(outside === 0 ? 'none known' : `none known inside the extension; of ${outside} tools, which "npm audit" names`);
}
