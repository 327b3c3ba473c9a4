import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';

/** The wage table that ships. */
export const { wages } = loadKnowledge(fileURLToPath(new URL('../../../data/', import.meta.url)));
