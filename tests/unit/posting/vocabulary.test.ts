import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { credentialIds, isIssuer } from '../../../lib/posting/vocabulary.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';

const dataDir = fileURLToPath(new URL('../../../data/', import.meta.url));

describe('the certificates and issuers that postings are read for', () => {
  it('are all credentials of data/, and no others', () => {
    const known = loadKnowledge(dataDir).records.filter(({ kind }) => kind === 'credential').map(({ id }) => id);
    expect([...credentialIds].sort()).toEqual([...known].sort());
  });

  it('has issuers that are terms', () => {
    expect(isIssuer('aapc') && isIssuer('ahima')).toBe(true);
    expect(isIssuer('cms')).toBe(false);
  });
});
