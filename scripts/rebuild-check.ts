import { checkRebuild } from './checks/rebuild.ts';

/** `npm run rebuild-check`: builds the extension from its own sources zip as a store's reviewer would, and compares. */

const { failed, report } = checkRebuild({ install: true });
console.log(report);
process.exitCode = failed > 0 ? 1 : 0;
