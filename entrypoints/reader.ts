import { dictionary } from 'built:dictionary';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../lib/card/card.ts';
import { findDoor } from '../lib/card/door.ts';
import { openReading } from '../lib/detect/page-reading.ts';
import { aboutPage } from '../lib/page/about.ts';

/** Injected where the page script has found what could be a mention: the judge, its evidence, and the card. */
export default defineUnlistedScript(() => {
  findDoor()?.provide('reader', {
    open: ({ url }) => openReading(dictionary, aboutPage(document, url)),
    openCard: (...needs) => new Card(...needs),
  });
});
