import { describe, expect, it } from 'vitest';
import { mentionGroups } from '../../../components/popup/mention-groups.ts';
import type { PageReport } from '../../../lib/extension/messages.ts';
import { records } from '../recommend/shipped.ts';

const report = (instance: string, ...terms: string[]): PageReport => ({
  type: 'report', instance, host: 'example.org', state: 'read',
  mentions: terms.map((term, id) => ({ id, term, surface: term.toUpperCase() })),
  posting: null,
});

describe('mentionGroups', () => {
  it('gathers a term from all frames, in the order of the first place', () => {
    const groups = mentionGroups([report('a', 'ccs', 'cpc', 'ccs'), report('b', 'cpc')], records);
    expect(groups.map(({ record, places }) => [record.id, places.map(({ instance, id }) => `${instance}${id}`)]))
      .toEqual([['ccs', ['a0', 'a2']], ['cpc', ['a1', 'b0']]]);
  });
  it('leaves out terms without a record', () => {
    expect(mentionGroups([report('a', 'no-such-term')], records)).toEqual([]);
  });
});
