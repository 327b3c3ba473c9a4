import { shelf } from 'built:shelf';
import { mount, unmount } from 'svelte';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import CardFrame from '../components/card/CardFrame.svelte';
import PayCard from '../components/pay/PayCard.svelte';
import tokens from '../components/tokens.css?inline';
import { findDoor, type CardView } from '../lib/card/door.ts';
import { askForSilence } from '../lib/extension/lifetime.ts';
import { profileItem } from '../lib/extension/profile.ts';
import { words } from '../lib/extension/words.ts';
import type { TermId } from '../lib/knowledge/record.ts';
import { aboutTerm } from '../lib/knowledge/shelf.ts';
import type { Home, Profile } from '../lib/profile/profile.ts';

/** Injected at the first hover: the card's view, and the shelf from which it takes what it shows. */
export default defineUnlistedScript(() => {
  const door = findDoor();
  if (!door) return;
  let home: Home | null = null;
  const know = (profile: Profile) => {
    home = profile.home;
  };
  profileItem.watch(know, door.life);
  const view: CardView = {
    mount(root, subject, { close: onclose, resize: onresize }) {
      const style = document.createElement('style');
      style.textContent = tokens;
      root.append(style);
      const shared = { words, onclose, onresize };
      if ('pay' in subject) {
        const { pay, posting } = subject;
        const { wages, prices, relatedWages } = shelf.tables;
        const knowledge = { wages: wages(), prices: prices(), relatedWages: relatedWages() };
        const card = mount(PayCard, { target: root, props: { pay, posting, home, knowledge, ...shared } });
        return { unmount: () => void unmount(card) };
      }
      const { term, surface, reasons, said } = subject;
      const silence = { host: location.hostname, onsilence: (host: string | null) => askForSilence(term, host) };
      const card = mount(CardFrame, { target: root, props: { term, surface, reasons, said, silence, about: (id: TermId) => aboutTerm(shelf, id), ...shared } });
      return { unmount: () => void unmount(card) };
    },
  };
  // Without what the reader has said of themselves there is still a card.
  void profileItem.read().then(({ value }) => know(value), () => undefined).then(() => door.provide('card', view));
});
