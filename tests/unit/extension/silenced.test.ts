import { describe, expect, it } from 'vitest';
import { nothingSilenced, silencedOn, withoutTerm, withTerm } from '../../../lib/extension/silenced.ts';

const both = withTerm(withTerm(nothingSilenced, 'cpc', 'ads.example'), 'crc', null);

describe('terms that are not to be marked', () => {
  it('count on their host and on the pages it is embedded in', () => {
    expect([...silencedOn(both, ['ads.example'])].sort()).toEqual(['cpc', 'crc']);
    expect([...silencedOn(both, ['frame.example', 'ads.example'])].sort()).toEqual(['cpc', 'crc']);
    expect([...silencedOn(both, ['jobs.example'])]).toEqual(['crc']);
  });

  it('stand once, however often they are named', () => {
    const twice = withTerm(withTerm(both, 'cpc', 'ads.example'), 'crc', null);
    expect(twice).toEqual(both);
  });

  it('can be marked again, and then leave nothing behind', () => {
    expect(withoutTerm(withoutTerm(both, 'crc', null), 'cpc', 'ads.example')).toEqual(nothingSilenced);
  });

  it.each(['__proto__', 'constructor', 'toString'])('take a host named %s for a host', (host) => {
    expect([...silencedOn(both, [host])]).toEqual(['crc']);
    expect([...silencedOn(withTerm(both, 'cpt', host), [host])].sort()).toEqual(['cpt', 'crc']);
  });
});
