import { describe, expect, it, vi } from 'vitest';
import { enabledMatches, hostPermissions, sites } from '../../../scripts/build/sites.ts';
import { notOurs } from '../../../lib/extension/granted-sites.ts';
import { hostOf, matches } from '../../../lib/extension/site-access.ts';
import { isOn, withSite } from '../../../lib/extension/settings.ts';

vi.mock('../../../lib/extension/browser.ts', () => ({ browser: {} }));

const isEnabled = (address: string) => enabledMatches.some((pattern) => matches(pattern, address));

describe('the list of enabled sites', () => {
  it('has at least thirty job boards and applicant systems, and forums', () => {
    expect(sites.filter(({ kind }) => kind !== 'forum').length).toBeGreaterThanOrEqual(30);
    expect(sites.filter(({ kind }) => kind === 'forum').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['AAPC (forum and job board)', 'Reddit', 'allnurses']),
    );
  });

  it.each([
    'https://www.indeed.com/viewjob?jk=1',
    'https://indeed.com/',
    'https://www.linkedin.com/jobs/view/1/',
    'https://www.google.com/search?q=coder+jobs&udm=8',
    'https://www.google.com/search?q=coder&ibp=htl;jobs&sa=X',
    'https://acme.wd5.myworkdayjobs.com/en-US/External/job/Coder_R1',
    'https://careers-hospital.icims.com/jobs/1/job',
    'https://boards.greenhouse.io/clinic/jobs/1',
    'https://www.aapc.com/discuss/threads/x.1/',
    'https://old.reddit.com/r/MedicalCoding/',
    'https://allnurses.com/coding-t1/',
  ])('covers %s', (address) => {
    expect(isEnabled(address)).toBe(true);
  });

  it.each([
    'https://www.google.com/search?q=cpc',
    'https://mail.google.com/',
    'https://www.notindeed.com/',
    'https://indeed.com.evil.example/',
    'ftp://www.indeed.com/',
    'https://acme.oraclecloud.com/other',
  ])('leaves %s alone', (address) => {
    expect(isEnabled(address)).toBe(false);
  });

  it('asks for the hosts of these sites and no others', () => {
    const hosts = (patterns: readonly string[]) => new Set(patterns.map((pattern) => pattern.split('/')[2]));
    expect(hosts(hostPermissions)).toEqual(hosts(enabledMatches));
    expect(hostPermissions).not.toContain('*://*/*');
  });
});

describe('switches', () => {
  const on = { paused: false, off: [] };

  it('a site goes off and on again, the others stay', () => {
    const off = withSite(withSite(on, 'www.indeed.com', false), 'allnurses.com', false);
    expect([isOn(off, 'www.indeed.com'), isOn(off, 'www.linkedin.com')]).toEqual([false, true]);
    const again = withSite(off, 'www.indeed.com', true);
    expect([isOn(again, 'www.indeed.com'), isOn(again, 'allnurses.com')]).toEqual([true, false]);
  });

  it('switching off twice is switching off once', () => {
    const off = withSite(withSite(on, 'a.example', false), 'a.example', false);
    expect(off.off).toEqual(['a.example']);
  });

  it('the pause holds everywhere', () => {
    expect(isOn({ paused: true, off: [] }, 'www.indeed.com')).toBe(false);
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.indeed.com:8443/x', 'www.indeed.com'],
    ['about:blank', null],
    ['chrome://extensions/', null],
    ['file:///tmp/posting.html', null],
    [undefined, null],
  ])('%s has the host %s', (url, host) => {
    expect(hostOf({ url } as Parameters<typeof hostOf>[0])).toBe(host);
  });
});

describe('notOurs', () => {
  it('leaves what the user has granted, without the hosts and the matches of the manifest', () => {
    const manifest = {
      host_permissions: ['*://*.indeed.com/*', '*://*.bamboohr.com/*'],
      content_scripts: [{ matches: ['*://*.indeed.com/*', '*://*.bamboohr.com/careers/*'] }],
    };
    const granted = ['*://*.indeed.com/*', '*://*.bamboohr.com/*', '*://*.bamboohr.com/careers/*', '*://careers.example.org/*'];
    expect(notOurs(granted, manifest)).toEqual(['*://careers.example.org/*']);
  });
});
