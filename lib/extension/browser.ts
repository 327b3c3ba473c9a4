/**
 * The door to the extension API for background and popup; everything else in lib/extension
 * comes through here or through content-browser.ts.
 */
export { browser } from '@wxt-dev/webextension-polyfill/browser';

import type { Tabs } from 'webextension-polyfill';
export type Tab = Tabs.Tab;
