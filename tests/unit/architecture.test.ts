import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The rules of the house that a reader relies on, held by a test. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
const files = listed.split('\n').filter((file) => file !== '' && existsSync(root + file));
const sources = files.filter((file) => /\.(ts|svelte|mjs)$/.test(file));

interface Import {
  from: string;
  /** A path from the top of the project, or a package. */
  to: string;
  typeOnly: boolean;
}

const imports: Import[] = sources.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = read(file);
  const statements = text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?'([^']+)'/gm);
  const dynamic = text.matchAll(/(?<![.\w])import\((?:\/\*.*?\*\/\s*)?'([^']+)'\)/g);
  return [
    ...[...statements].map(([, type, to = '']) => ({ from: file, to: resolved(file, to), typeOnly: type !== undefined })),
    ...[...dynamic].map(([, to = '']) => ({ from: file, to: resolved(file, to), typeOnly: false })),
  ];
}

function resolved(from: string, to: string): string {
  return to.startsWith('.') ? path.posix.join(path.posix.dirname(from), to) : to;
}

function read(file: string): string {
  return readFileSync(root + file, 'utf8');
}

function shown({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

/** Rooms of lib/ and what each may import besides itself; types may be taken from any of the second list. */
const rooms: Readonly<Record<string, { values: readonly string[]; types: readonly string[] }>> = {
  knowledge: { values: ['data'], types: [] },
  detect: { values: [], types: ['knowledge'] },
  posting: { values: ['detect', 'pay'], types: ['knowledge'] },
  pay: { values: ['knowledge'], types: [] },
  profile: { values: [], types: ['knowledge', 'posting'] },
  recommend: { values: ['knowledge', 'profile', 'data'], types: ['posting'] },
  plan: { values: ['recommend', 'profile', 'data'], types: ['knowledge'] },
  page: { values: ['detect'], types: ['knowledge', 'posting'] },
  card: { values: ['page', 'detect'], types: ['knowledge', 'posting'] },
};

/** The dictionary's own format: the one file of knowledge that the always-on code reads by. */
const dictionaryFormat = 'lib/knowledge/dictionary.ts';

/** `lib/detect/scan.ts` is in the room detect, `data/sites.json` in data. */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'lib' ? room : top;
}

describe('imports go one way', () => {
  it('from entrypoints to components to lib to data', () => {
    const order = ['data', 'lib', 'components', 'entrypoints'];
    const upward = imports.filter(({ from, to }) => {
      const [source, target] = [order.indexOf(from.split('/')[0] ?? ''), order.indexOf(to.split('/')[0] ?? '')];
      return source >= 0 && target > source;
    });
    expect(upward.map(shown)).toEqual([]);
  });

  it('never from the product to its scripts and tests', () => {
    const stray = imports.filter(({ from, to }) => /^(entrypoints|components|lib)\//.test(from) && /^(scripts|tests)\//.test(to));
    expect(stray.map(shown)).toEqual([]);
  });

  it.each(Object.keys(rooms))('between the rooms of lib as the design says: %s', (room) => {
    const { values = [], types = [] } = rooms[room] ?? {};
    const own = imports.filter(({ from, to }) => from.startsWith(`lib/${room}/`) && /^(lib|data)\//.test(to));
    const wrong = own.filter(({ to, typeOnly }) => {
      const target = roomOf(to);
      if (room === 'detect' && to === dictionaryFormat) return false;
      return target !== room && !values.includes(target) && !(typeOnly && types.includes(target));
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('into components only as types and pure functions of lib', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('components/') && /^lib\/(extension|page|card)\//.test(to));
    expect(wrong.filter(({ typeOnly }) => !typeOnly).map(shown)).toEqual([]);
  });
});

describe('the extension API', () => {
  it('is imported in one room only', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const isApi = to === 'webextension-polyfill' || to.startsWith('@wxt-dev/webextension-polyfill') || to.startsWith('wxt/browser');
      return isApi && !typeOnly && !from.startsWith('lib/extension/') && from !== 'wxt.config.ts';
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('is not reached through a global either', () => {
    const outside = sources.filter((file) => /^(entrypoints|components|lib)\//.test(file) && !file.startsWith('lib/extension/'));
    const wrong = outside.filter((file) => /(?<![.\w])(?:globalThis\.)?(?:chrome|browser)\.(?:runtime|storage|tabs|scripting|i18n|action|permissions)\b/.test(withoutComments(read(file))));
    expect(wrong).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

describe('the always-on page script', () => {
  it('reaches no validation library, no Svelte and no prose', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to, typeOnly } of imports.filter(({ from }) => from === file)) if (!typeOnly) visit(to);
    };
    visit('entrypoints/page.ts');
    const heavy = [...reached].filter((to) => to === 'zod' || to === 'svelte' || to.endsWith('.svelte') || to === 'built:knowledge');
    expect(heavy).toEqual([]);
    expect(reached.size).toBeGreaterThan(10);
  });
});

describe('files', () => {
  it('are named for what they hold', () => {
    expect(sources.filter((file) => /(^|[/-])(utils?|helpers?|managers?|misc|common)(\.|\/|-)/i.test(file))).toEqual([]);
  });

  it('have at most 400 lines', () => {
    const long = sources.filter((file) => read(file).split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('write relative imports with their extension', () => {
    const without = imports.filter(({ to, from }) => !to.includes(':') && files.includes(from) && to.includes('/') && /^(entrypoints|components|lib|scripts|tests)\//.test(to) && path.posix.extname(to.replace(/\?.*$/, '')) === '');
    expect(without.map(shown)).toEqual([]);
  });

  it('stand in the places that the design names', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...folders].toSorted()).toEqual(['.ci', '.github', 'components', 'data', 'entrypoints', 'lib', 'public', 'scripts', 'tests']);
  });

  it('name no package registry', () => {
    // Spelled in two parts, or this file would be the first to name one.
    const registry = new RegExp(['registry', '(npmjs|yarnpkg)'].join('\\.'), 'i');
    const texts = files.filter((file) => !/\.(png|ico|zip|woff2?)$/.test(file));
    expect(texts.filter((file) => registry.test(read(file)))).toEqual([]);
  });
});
