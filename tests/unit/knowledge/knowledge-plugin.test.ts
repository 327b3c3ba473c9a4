import { expect, test } from 'vitest';
import type { Plugin } from 'vite';
import { compileDictionary } from '../../../lib/knowledge/compile-dictionary.ts';
import { joined, type Dictionary, type Evidence } from '../../../lib/knowledge/dictionary.ts';
import type { Knowledge } from '../../../lib/knowledge/knowledge.ts';
import { knowledgePlugin } from '../../../scripts/build/knowledge-plugin.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { loadSenses } from '../../../scripts/build/load-senses.ts';
import { copyOfData, DATA, spoil } from './data-copy.ts';

/** Asks the plugin for a built module as Vite would. */
function serve(plugin: Plugin, id: string): { code: string; watched: string[] } {
  if (typeof plugin.load !== 'function') throw new Error('the plugin does not load');
  const watched: string[] = [];
  const context = { addWatchFile: (file: string) => watched.push(file) };
  const code: unknown = Reflect.apply(plugin.load, context, [`\0${id}`]);
  if (typeof code !== 'string') throw new Error(`${id} is not served`);
  return { code, watched };
}

async function valueOf<T>(code: string, name: string): Promise<T> {
  const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, T>;
  const value = built[name];
  if (value === undefined) throw new Error(`${name} is not exported`);
  return value;
}

test('built:knowledge holds the records, and its files are watched', async () => {
  const { code, watched } = serve(knowledgePlugin(DATA), 'built:knowledge');
  const knowledge = await valueOf<Knowledge>(code, 'knowledge');
  expect(knowledge.records.map(({ id }) => id)).toContain('cpc');
  expect(watched.some((file) => file.endsWith('credentials/cpc.json'))).toBe(true);
});

test('built:forms and built:evidence are the dictionary together, and carry no prose', async () => {
  const [forms, evidence] = ['built:forms', 'built:evidence'].map((id) => serve(knowledgePlugin(DATA), id).code);
  const dictionary = joined(await valueOf<Dictionary>(forms ?? '', 'forms'), await valueOf<Evidence>(evidence ?? '', 'evidence'));
  expect(dictionary).toEqual(compileDictionary({ ...loadKnowledge(DATA), senses: loadSenses(DATA) }));
  expect(dictionary.terms.map(({ id }) => id)).toContain('cpc');
  expect(`${forms} ${evidence}`).not.toContain('doctors');
});

test('data that is not in order stops the build with the plain message', () => {
  const copy = copyOfData();
  spoil(copy, 'credentials/cpc.json', '"value": 425', '"value": "425"');
  expect(() => serve(knowledgePlugin(copy), 'built:knowledge')).toThrow('data/credentials/cpc.json, prices 1 > figure > value');
});
