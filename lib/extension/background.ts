import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { onSitesChanged, readOpenTabs, registerGrantedSites } from './granted-sites.ts';
import { injectPart } from './inject.ts';
import { addLookUpMenu } from './look-up.ts';
import { change } from './change.ts';
import { isNeedPart, isSilence } from './messages.ts';
import { siteSettings } from './settings.ts';
import { silenced, withTerm } from './silenced.ts';
import { stepThrough } from './stepping.ts';
import { openWelcomePage } from './welcome-page.ts';

/** Everything the background does. Listeners are set in the first turn, as its short life demands. */
export function serveBackground(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (isSilence(message)) return change(silenced, (all) => withTerm(all, message.term, message.host));
    const { tab, frameId = 0 } = sender;
    if (!isNeedPart(message) || tab?.id === undefined) return undefined;
    return injectPart(message.part, tab.id, frameId);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'pause') void change(siteSettings, (from) => ({ ...from, paused: !from.paused }));
    if (!tab) return;
    if (command === 'next-mention') void stepThrough(tab, 'next').catch(nothingToStepThrough);
    if (command === 'previous-mention') void stepThrough(tab, 'previous').catch(nothingToStepThrough);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void openWelcomePage(reason);
    void addLookUpMenu();
    void registerGrantedSites();
    // A new version takes over open pages without a reload. Firefox does this by itself.
    void readOpenTabs(browser.runtime.getManifest().host_permissions ?? []);
  });

  onSitesChanged((added) => {
    void registerGrantedSites();
    void readOpenTabs(added);
  });
}

/** A page that no extension may read has no mentions. */
function nothingToStepThrough(): void {}
