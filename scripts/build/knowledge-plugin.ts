import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileDictionary, formsOnly } from '../../lib/knowledge/compile-dictionary.ts';
import { knowledgeFiles, loadKnowledge } from './load-knowledge.ts';
import { loadSenses, senseFiles } from './load-senses.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const dictionaryOf = (dataDir: string) => compileDictionary({ ...loadKnowledge(dataDir), senses: loadSenses(dataDir) });

/** What each built module exports, under the name that lib/knowledge/built.d.ts declares. */
const modules: Readonly<Record<string, { name: string; later?: true; make(dataDir: string): unknown }>> = {
  'built:knowledge': { name: 'knowledge', make: loadKnowledge },
  'built:knowledge-later': { name: 'readKnowledge', later: true, make: loadKnowledge },
  'built:forms': { name: 'forms', make: (dataDir) => formsOnly(dictionaryOf(dataDir)) },
  'built:dictionary': { name: 'dictionary', make: dictionaryOf },
};

/**
 * Serves the modules that are made from data/. The build stops with the loader's plain
 * message where data/ is not in order.
 */
export function knowledgePlugin(dataDir: string = DATA): Plugin {
  return {
    name: 'codecue-knowledge',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const module = modules[id.slice(1)];
      if (!id.startsWith('\0') || !module) return undefined;
      for (const file of [...knowledgeFiles(dataDir), ...senseFiles(dataDir)]) this.addWatchFile(file);
      const value = parsed(module.make(dataDir));
      return `export const ${module.name} = ${module.later ? `() => ${value}` : value};`;
    },
  };
}

/** As a string for JSON.parse, which engines read faster than an object literal of this size. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
