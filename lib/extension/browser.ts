/** The one door to the extension API: everything else in lib/extension comes through here. */
export { browser } from '@wxt-dev/webextension-polyfill/browser';

import type { Tabs } from 'webextension-polyfill';
export type Tab = Tabs.Tab;
