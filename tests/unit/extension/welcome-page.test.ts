import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openWelcomePage } from '../../../lib/extension/welcome-page.ts';

const create = vi.hoisted(() => vi.fn((_tab: { url: string }) => Promise.resolve({})));
vi.mock('../../../lib/extension/browser.ts', () => ({ browser: { tabs: { create }, runtime: { getURL: (path: string) => `extension:${path}` } } }));

describe('the welcome page', () => {
  beforeEach(() => create.mockClear());

  it('opens after the install', async () => {
    await openWelcomePage('install');
    expect(create.mock.calls).toEqual([[{ url: 'extension:/welcome.html' }]]);
  });

  it.each(['update', 'browser_update', 'shared_module_update'])('does not open after %s', async (reason) => {
    await openWelcomePage(reason);
    expect(create).not.toHaveBeenCalled();
  });
});
