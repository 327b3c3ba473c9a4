import { describe, expect, it, vi } from 'vitest';
import { lookUpPath, plain } from '../../../lib/extension/look-up.ts';

vi.mock('../../../lib/extension/browser.ts', () => ({ browser: {} }));
vi.mock('../../../lib/extension/words.ts', () => ({ words: String }));

describe('lookUpPath', () => {
  const queryOf = (selection: string) => new URL(lookUpPath(selection), 'chrome-extension://x').searchParams.get('look-up');

  it.each(['CPC', 'E/M & more?', 'CCS-P #1', 'Ä 100 %'])('carries %j as it is', (selection) => {
    expect(queryOf(selection)).toBe(selection);
  });

  it('trims, shortens and survives half a character', () => {
    expect(queryOf('  CPC\n')).toBe('CPC');
    expect(queryOf('x'.repeat(5_000))).toHaveLength(120);
    expect(queryOf('a\ud83d')).toBe('a\ufffd');
  });
});

describe('plain', () => {
  it('leaves nothing that one browser would read as markup', () => {
    expect(plain('E&M <b>"visits"</b>')).toBe('E and M b visits /b');
  });
});
