import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileDictionary } from '../../lib/knowledge/compile-dictionary.ts';
import { knowledgeFiles, loadKnowledge } from './load-knowledge.ts';
import { loadSenses, senseFiles } from './load-senses.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const KNOWLEDGE = 'built:knowledge';
const DICTIONARY = 'built:dictionary';

/**
 * Serves the two modules that are made from data/ (lib/knowledge/built.d.ts declares them).
 * The build stops with the loader's plain message where data/ is not in order.
 */
export function knowledgePlugin(dataDir: string = DATA): Plugin {
  return {
    name: 'codecue-knowledge',
    resolveId: (id) => (id === KNOWLEDGE || id === DICTIONARY ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${KNOWLEDGE}` && id !== `\0${DICTIONARY}`) return undefined;
      for (const file of knowledgeFiles(dataDir)) this.addWatchFile(file);
      const knowledge = loadKnowledge(dataDir);
      if (id === `\0${KNOWLEDGE}`) return constant('knowledge', knowledge);
      for (const file of senseFiles(dataDir)) this.addWatchFile(file);
      return constant('dictionary', compileDictionary({ records: knowledge.records, senses: loadSenses(dataDir) }));
    },
  };
}

/** As a string for JSON.parse, which engines read faster than an object literal of this size. */
function constant(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
