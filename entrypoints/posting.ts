import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findDoor } from '../lib/card/door.ts';
import { askToRead, showInToolbar } from '../lib/extension/page-errands.ts';
import { profileItem } from '../lib/extension/profile.ts';
import { PostingWatch } from '../lib/page/posting-watch.ts';

/** Injected where a page may hold a posting or speak of coders' pay: keeps both read. */
export default defineUnlistedScript(() => {
  findDoor()?.provide('posting', (host, signal) => {
    const watch = new PostingWatch({ ...host, ask: askToRead, tell: showInToolbar }, signal);
    const tellAgain = () => watch.report && showInToolbar(watch.report);
    profileItem.watch(tellAgain, signal);
    // The browser clears the badge as a page is left, also of one that it will bring back as it was.
    window.addEventListener('pageshow', ({ persisted }) => persisted && tellAgain(), { signal });
    return watch;
  });
});
