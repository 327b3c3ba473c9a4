import { dictionary } from 'built:dictionary';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../lib/card/card.ts';
import { findDoor } from '../lib/card/door.ts';
import { openReading, readingSteps } from '../lib/detect/page-reading.ts';
import { aboutPage } from '../lib/page/about.ts';
import { inSlices } from '../lib/page/slices.ts';

/** Injected where the page script has found what could be a mention: the judge, its evidence, and the card. */
export default defineUnlistedScript(() => {
  void inSlices(prepare, new AbortController().signal).then(() => {
    findDoor()?.provide('reader', {
      open: ({ url }) => openReading(dictionary, aboutPage(document, url)),
      openCard: (...needs) => new Card(...needs),
    });
  });
});

function* prepare(slice: { isLate(): boolean }): Generator<void> {
  for (const _ of readingSteps(dictionary)) if (slice.isLate()) yield;
}
