import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { comparedIn } from '../../../components/popup/compare-query.ts';
import { lookUpPath, plain, serveLookUp } from '../../../lib/extension/look-up.ts';
import { searchIn } from '../../../lib/knowledge/search.ts';
import { records } from '../recommend/shipped.ts';
import { staysLinear } from './growth.ts';
import { holds, runs } from './fuzz.ts';
import { anyText, textOf } from './values.ts';

type Heard = (...said: never[]) => void;

/** What the browser was asked for, and whom it would tell. */
const opened: string[] = [];
const listeners = new Map<string, Heard>();
function event(name: string) {
  return { addListener: (listener: Heard) => listeners.set(name, listener) };
}

vi.mock('../../../lib/extension/words.ts', () => ({ words: String }));
vi.mock('../../../lib/extension/browser.ts', () => ({
  browser: {
    omnibox: { setDefaultSuggestion: () => undefined, onInputChanged: event('changed'), onInputEntered: event('entered') },
    contextMenus: { onClicked: event('clicked') },
    windows: { create: ({ url }: { url: string }) => Promise.resolve(opened.push(url)) },
    runtime: { getURL: (path: string) => `chrome-extension://x${path}` },
  },
}));

const search = searchIn(records);
const pieces = ['cpc', 'CPC', 'icd', '10', '-', ' ', '.', '/', ',', ' vs ', ' or ', 'compare ', 'exam', 'inpatient', 'certificate', 'codes for drugs', 'hospital', '__proto__', 'constructor', '(', ')', '*', '+', '?', '[', '\\', '%', '&', '<', '"', 'é', 'ﬀ', 'İ', '\ud83d', '\u0000', '\u200b'];
const query = textOf(pieces, 12);

describe('Look up', () => {
  it('answers anything with records, each once, and says by which words', () => {
    holds(query, (asked) => {
      const hits = search(asked);
      expect(new Set(hits.map(({ record }) => record.id)).size).toBe(hits.length);
      for (const { by, words, matches } of hits) expect(by === 'words' ? matches.length > 0 : words.length > 0).toBe(true);
      const compared = comparedIn(asked, search);
      expect(compared.length === 0 || compared.length > 1).toBe(true);
    }, runs(150));
  });

  it('finds every record by its own label, in either case and with odd spaces', () => {
    holds(fc.tuple(fc.constantFrom(...records), fc.constantFrom('', ' ', '\u00a0', '\n'), fc.boolean()), ([{ label }, space, upper]) => {
      const [first] = search(`${space}${upper ? label.toUpperCase() : label.toLowerCase()}${space}`);
      expect(first?.record.label.toLowerCase()).toBe(label.toLowerCase());
    }, runs(100));
  });

  it('takes time in proportion to the query', () => {
    staysLinear(search, pieces, runs(3, 0.02));
  });
});

describe('the address bar and the menu', () => {
  serveLookUp((asked) => search(asked).map(({ record: { label, en } }) => ({ query: label, line: `${label}: ${en.name}` })));
  const tell = (name: string, ...said: unknown[]) => (listeners.get(name) as ((...all: unknown[]) => void) | undefined)?.(...said);

  it('suggest a few lines of plain text for anything', () => {
    holds(fc.oneof(query, anyText), (typed) => {
      const lines: { content: string; description: string }[] = [];
      let times = 0;
      tell('changed', typed, (all: typeof lines) => {
        lines.push(...all);
        times += 1;
      });
      expect(times).toBe(1);
      expect(lines.length).toBeLessThanOrEqual(6);
      for (const { content, description } of lines) {
        expect(content).not.toBe('');
        expect(description).toMatch(/^[^<>&"']+$/);
      }
    }, runs(100));
  });

  it('open our own page and no other, with the query in it', () => {
    holds(fc.oneof(query, anyText), (typed) => {
      opened.length = 0;
      tell('entered', typed);
      tell('clicked', { menuItemId: 'look-up', selectionText: typed });
      tell('clicked', { menuItemId: typed, selectionText: 'CPC' });
      for (const address of opened) {
        const { protocol, host, pathname, searchParams } = new URL(address);
        expect([protocol, host, pathname, [...searchParams.keys()]]).toEqual(['chrome-extension:', 'x', '/popup.html', ['look-up']]);
        expect(searchParams.get('look-up')).toBe(typed.trim().slice(0, 120).toWellFormed());
      }
      expect(opened.length).toBe(typed === '' ? 1 : 2);
    });
  });

  it('write any text so that it is markup in neither browser', () => {
    holds(anyText, (text) => {
      expect(plain(text)).not.toMatch(/[<>&"']/);
      expect(plain(plain(text))).toBe(plain(text));
    });
    expect(lookUpPath('')).toBe('/popup.html?look-up=');
  });
});
