import { browser } from './browser.ts';
import { words } from './words.ts';

/** What the address bar suggests for a query. */
export interface Suggestion {
  /** What is looked up when the suggestion is chosen. */
  query: string;
  /** One line of plain text. */
  line: string;
}

const menuItem = 'look-up';
const mostSuggestions = 6;

/**
 * Look-up from outside the popup: from the address bar (keyword in the manifest) and for
 * selected text from the context menu. Both open the popup's own Look up in a window.
 */
export function serveLookUp(suggest: (query: string) => readonly Suggestion[]): void {
  browser.omnibox.setDefaultSuggestion({ description: words('look_up_in_codecue', ['%s']) });
  browser.omnibox.onInputChanged.addListener((query, show) => {
    const found = suggest(query).slice(0, mostSuggestions);
    show(found.map(({ query: content, line }) => ({ content, description: plain(line) })));
  });
  browser.omnibox.onInputEntered.addListener((query) => void open(query));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === menuItem && selectionText) void open(selectionText);
  });
}

/** Once an installation or update: the browser keeps the item. */
export async function addLookUpMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuItem, title: words('look_up_in_codecue', ['%s']), contexts: ['selection'] });
}

/** Longer selections are no terms. UTF-16 units. */
const longestQuery = 120;

/** The address of the popup's Look up with this query. */
export function lookUpPath(query: string): string {
  return `/popup.html?look-up=${encodeURIComponent(query.trim().slice(0, longestQuery).toWellFormed())}`;
}

async function open(query: string): Promise<void> {
  await browser.windows.create({ type: 'popup', url: browser.runtime.getURL(lookUpPath(query)), width: 420, height: 680 });
}

/** Chromium reads a suggestion as XML, Firefox as text: so without what only one of them escapes. */
export function plain(line: string): string {
  return line.replaceAll('&', ' and ').replaceAll(/[<>"']/g, ' ').replaceAll(/\s+/g, ' ').trim();
}
