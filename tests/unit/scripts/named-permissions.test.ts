import { describe, expect, it } from 'vitest';
import { unexplained } from '../../../scripts/checks/named-permissions.ts';
import { hostPermissions } from '../../../scripts/build/sites.ts';

const text = 'Sites: data/sites.json\n| permission | why |\n|---|---|\n| `storage` | to keep settings with `scripting` |\n| any site, `*://*/*` | when asked |\n';
const chrome = { permissions: ['storage'], host_permissions: hostPermissions, optional_host_permissions: ['*://*/*'] };

describe('a text about permissions', () => {
  it('explains each in the first cell of a row', () => {
    expect(unexplained(text, [chrome])).toEqual([]);
  });
  it('lacks what one of the browsers asks for besides', () => {
    expect(unexplained(text, [chrome, { ...chrome, permissions: ['storage', 'scripting'], optional_permissions: ['alarms'] }])).toEqual(['does not explain scripting', 'does not explain alarms']);
    expect(unexplained(text, [{ ...chrome, host_permissions: ['*://*.example.com/*'] }])).toEqual(['does not explain *://*.example.com/*']);
  });
  it('says nothing of what is not asked for', () => {
    expect(unexplained(text, [{ ...chrome, permissions: [] }])).toEqual(['explains storage, which is not asked for']);
  });
  it('names the list of sites', () => {
    expect(unexplained(text.replace('data/sites.json', 'our list'), [chrome])).toEqual(['does not name the list of sites, data/sites.json']);
  });
});
