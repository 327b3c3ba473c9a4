import { fileURLToPath } from 'node:url';
import { factsReport } from './build/facts-report.ts';
import { KnowledgeError, loadKnowledge } from './build/load-knowledge.ts';

/**
 * `npm run facts`: which facts of data/ are past their shelf life or unverified. A report for
 * people: old facts never fail it. Only data that cannot be read does, with the loader's message.
 */
try {
  const { records } = loadKnowledge(fileURLToPath(new URL('../data/', import.meta.url)));
  console.log(factsReport(records, new Date()));
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
