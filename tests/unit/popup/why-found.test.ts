import { describe, expect, it } from 'vitest';
import { whyFound } from '../../../components/popup/why-found.ts';
import { searchIn } from '../../../lib/knowledge/search.ts';
import { records } from '../recommend/shipped.ts';
import { words } from './words.ts';

const search = searchIn(records);
const why = (query: string, id: string) => {
  const hit = search(query).find(({ record }) => record.id === id);
  return hit && whyFound(hit, words);
};

describe('why a term was found', () => {
  it.each([
    ['cpc', 'cpc', ''],
    ['certified inpatient coder', 'cic', ''],
    ['cpc-h', 'coc', 'Formerly “CPC-H”'],
    ['cpt-4', 'cpt', 'Also written “CPT-4”'],
    ['ahmia', 'ahima', 'Close to “AHIMA”'],
    ['hospital exam', 'cic', 'Found by “hospital” (where it is used), “exam” (kind of term)'],
  ])('%s finds %s: %j', (query, id, text) => {
    expect(why(query, id)).toBe(text);
  });
});
