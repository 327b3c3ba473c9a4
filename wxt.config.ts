import { defineConfig } from 'wxt';
import { asciiPlugin } from './scripts/build/ascii-plugin.ts';
import { knowledgePlugin } from './scripts/build/knowledge-plugin.ts';
import { enabledMatches, hostPermissions } from './scripts/build/sites.ts';

/** The page script and its style are wired by hand: see entrypoints/page.ts. */
const pageScript = {
  js: ['page.js'],
  css: ['assets/marks.css'],
  matches: enabledMatches,
  all_frames: true,
  match_about_blank: true,
  run_at: 'document_idle' as const,
};

export default defineConfig({
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  svelte: { vite: { compilerOptions: { fragments: 'tree' } } },
  // No module preloading: its polyfill would bring a fetch into the popup.
  vite: () => ({ plugins: [knowledgePlugin(), asciiPlugin()], build: { modulePreload: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'],
    host_permissions: hostPermissions,
    // As one pattern: a request for `*://host/*` must lie within a single one.
    optional_host_permissions: ['*://*/*'],
    omnibox: { keyword: 'code' },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
      'pause': { suggested_key: { default: 'Alt+Shift+0' }, description: '__MSG_command_pause__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'codecue@codecue.app',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [pageScript];
    },
  },
});
