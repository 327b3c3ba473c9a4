import { knowledge } from 'built:knowledge';
import { mount, unmount } from 'svelte';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import CardFrame from '../components/card/CardFrame.svelte';
import tokens from '../components/tokens.css?inline';
import { findDoor } from '../lib/card/door.ts';
import { askForSilence } from '../lib/extension/lifetime.ts';
import { words } from '../lib/extension/words.ts';

/** Injected at the first hover: the card's view and the knowledge it shows. */
export default defineUnlistedScript(() => {
  findDoor()?.provide('card', {
    mount(root, { term, surface, reasons, said }, { close: onclose, resize: onresize }) {
      const style = document.createElement('style');
      style.textContent = tokens;
      root.append(style);
      const silence = { host: location.hostname, onsilence: (host: string | null) => askForSilence(term, host) };
      const card = mount(CardFrame, { target: root, props: { term, surface, reasons, said, knowledge, words, silence, onclose, onresize } });
      return { unmount: () => void unmount(card) };
    },
  });
});
