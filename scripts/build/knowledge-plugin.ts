import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileDictionary, evidenceOnly, formsOnly } from '../../lib/knowledge/compile-dictionary.ts';
import type { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { inAscii } from './ascii-plugin.ts';
import { knowledgeFiles, loadKnowledge } from './load-knowledge.ts';
import { loadSenses, senseFiles } from './load-senses.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const dictionaryOf = (dataDir: string) => compileDictionary({ ...loadKnowledge(dataDir), senses: loadSenses(dataDir) });

/** What each built module exports, under the name that lib/knowledge/built.d.ts declares, and its value as code. */
const modules: Readonly<Record<string, { name: string; make(dataDir: string): string }>> = {
  'built:knowledge': { name: 'knowledge', make: (dataDir) => parsed(loadKnowledge(dataDir)) },
  'built:knowledge-later': { name: 'readKnowledge', make: (dataDir) => later(loadKnowledge(dataDir)) },
  'built:shelf': { name: 'shelf', make: (dataDir) => shelved(loadKnowledge(dataDir)) },
  'built:forms': { name: 'forms', make: (dataDir) => readAnew(formsOnly(dictionaryOf(dataDir)), 'forms') },
  'built:evidence': { name: 'evidence', make: (dataDir) => readAnew(evidenceOnly(dictionaryOf(dataDir)), 'vocabularies', 'frames') },
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
      return `export const ${module.name} = ${module.make(dataDir)};`;
    },
  };
}

/**
 * As a string for JSON.parse, which engines read faster than an object literal of this size. In plain ASCII,
 * because one other sign doubles what a string takes in memory.
 */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(inAscii(JSON.stringify(value)))})`;
}

/** The words of a function that has not been called stand in no page's memory but in the script's source. */
function later(value: unknown): string {
  return `() => ${parsed(value)}`;
}

/** An object of which these members are read each time they are asked for. */
function readAnew<T extends object>(value: T, ...names: (keyof T & string)[]): string {
  const kept = Object.fromEntries(Object.entries(value).filter(([name]) => !(names as string[]).includes(name)));
  return `{ ...${parsed(kept)}, ${names.map((name) => `get ${name}() { return ${parsed(value[name])}; }`).join(', ')} }`;
}

function shelved({ records, ...tables }: Knowledge): string {
  const members = (entries: [string, unknown][]) => entries.map(([name, value]) => `${JSON.stringify(name)}: ${later(value)}`).join(',\n');
  return `{ records: {\n${members(records.map((record) => [record.id, record]))}\n}, tables: {\n${members(Object.entries(tables))}\n} }`;
}
