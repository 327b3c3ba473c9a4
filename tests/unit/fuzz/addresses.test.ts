import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Tab } from '../../../lib/extension/browser.ts';
import { notOurs } from '../../../lib/extension/granted-sites.ts';
import { isOn, withSite } from '../../../lib/extension/settings.ts';
import { hostOf, matches } from '../../../lib/extension/site-access.ts';
import { siteHosts } from '../../../lib/page/site-hosts.ts';
import { enabledMatches, hostPermissions } from '../../../scripts/build/sites.ts';
import { staysLinear } from './growth.ts';
import { holds, runs } from './fuzz.ts';
import { anyText, textOf } from './values.ts';

vi.mock('../../../lib/extension/browser.ts', () => ({ browser: {} }));
afterEach(() => void vi.unstubAllGlobals());

const pieces = ['https://', 'http:', 'HTTPS://', 'ftp://', 'file:///', 'data:', 'javascript:', 'about:blank', 'www.indeed.com', 'indeed.com', 'google.com/search', '.evil.example', '@', ':', '8443', '/', '\\', '?', '#', '*', '%2F', '%', '..', 'xn--', 'ä.de', '[::1]', '127.0.0.1',
  ' ', '\n', '\t', '\u0000', '\ud83d', '。', 'ﬃ'];
const address = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), textOf(pieces, 8), anyText);
const tabOf = (url: string) => ({ url }) as Tab;

describe('addresses', () => {
  it('have a host where they are of the web, and none else', () => {
    holds(address, (url) => {
      const host = hostOf(tabOf(url));
      const parsed = URL.parse(url);
      expect(host).toBe(parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname : null);
    });
  });

  it('match a pattern of ours only on its hosts and by http', () => {
    const host = fc.constantFrom(...enabledMatches).chain((pattern) => fc.record({ pattern: fc.constant(pattern), before: textOf(pieces, 3), after: textOf(pieces, 3) }));
    holds(host, ({ pattern, before, after }) => {
      const named = pattern.replace(/^\*:\/\/(?:\*\.)?([^/]+)\/.*$/, '$1');
      for (const url of [`https://${before}${named}${after}`, `${before}${named}${after}`, before + after]) {
        if (!matches(pattern, url)) continue;
        const found = new URL(url);
        expect(found.protocol).toMatch(/^https?:$/);
        expect(found.hostname === named || found.hostname.endsWith(`.${named}`), `${url} for ${pattern}`).toBe(true);
      }
    });
  });

  it('are matched in proportion to their length', () => {
    staysLinear((url) => enabledMatches.some((pattern) => matches(pattern, `https://www.google.com/${url}`)), pieces, runs(3, 0.02));
  });

  it('and patterns that are none match nothing', () => {
    holds(fc.tuple(fc.oneof(textOf(['*', '://', '.', '/', '(', '[', '+', 'a', '\\', '$']), anyText), address), ([pattern, url]) => {
      if (!/^\*:\/\/(\*\.)?[^/]+\/.*$/.test(pattern)) expect(matches(pattern, url)).toBe(false);
      else expect(typeof matches(pattern, url)).toBe('boolean');
    });
  });

  it('that the user has granted are those beside the manifest’s', () => {
    const manifest = { host_permissions: hostPermissions, content_scripts: [{ matches: enabledMatches }] };
    holds(fc.array(fc.oneof(fc.constantFrom(...hostPermissions), anyText, fc.constant('*://*/*'))), (origins) => {
      const granted = notOurs(origins, manifest);
      expect(granted).toEqual(origins.filter((origin) => !hostPermissions.includes(origin) && !enabledMatches.includes(origin)));
    }, runs(100));
  });
});

describe('the hosts of a frame', () => {
  it('are its own and those around it, whatever they are', () => {
    holds(fc.record({ own: fc.oneof(fc.domain(), fc.constant('')), around: fc.array(address, { maxLength: 4 }), framed: fc.boolean(), tells: fc.boolean() }), ({ own, around, framed, tells }) => {
      const here = {};
      vi.stubGlobal('window', here);
      vi.stubGlobal('top', framed ? {} : here);
      vi.stubGlobal('location', tells ? { hostname: own, ancestorOrigins: around } : { hostname: own });
      vi.stubGlobal('document', { referrer: around[0] ?? '' });
      const hosts = siteHosts();
      expect(hosts).not.toContain('');
      expect(hosts[0] ?? '').toBe(own === '' ? (hosts[0] ?? '') : own);
      if (!framed) expect(hosts).toEqual(own === '' ? [] : [own]);
    });
  });
});

describe('switches', () => {
  it('switch one host and leave the others', () => {
    const host = fc.oneof(fc.domain(), fc.constantFrom('__proto__', 'constructor', ''));
    holds(fc.tuple(fc.array(host, { maxLength: 6 }), host, host), ([off, one, other]) => {
      const before = { paused: false, off };
      const switchedOff = withSite(before, one, false);
      expect(isOn(switchedOff, one)).toBe(false);
      expect(isOn(withSite(switchedOff, one, true), one)).toBe(true);
      if (one !== other) expect(isOn(withSite(switchedOff, one, true), other)).toBe(isOn(before, other));
    });
  });
});
