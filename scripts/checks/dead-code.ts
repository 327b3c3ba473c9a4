import type { Outcome } from './outcome.ts';
import { checkProgram } from './program.ts';

/** Files, exports and dependencies that nothing uses; knip.jsonc says what is used from outside, and why. */
export function checkDeadCode(): Promise<Outcome> {
  return checkProgram('knip/bin/knip.js', '--no-progress', '--no-config-hints', '--config', 'scripts/checks/knip.jsonc');
}
