import { evidence } from 'built:evidence';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../lib/card/card.ts';
import { findDoor } from '../lib/card/door.ts';
import { shareMatcher } from '../lib/detect/matcher.ts';
import { openReading, readingSteps } from '../lib/detect/page-reading.ts';
import { joined, type Dictionary } from '../lib/knowledge/dictionary.ts';
import { aboutPage } from '../lib/page/about.ts';
import { inSlices } from '../lib/page/slices.ts';

/** Injected where the page script has found what could be a mention: the judge, its evidence, and the card. */
export default defineUnlistedScript(() => {
  const door = findDoor();
  if (!door) return;
  const dictionary = joined(door.forms, evidence);
  shareMatcher(dictionary, door.matcher());
  void inSlices((slice) => prepare(dictionary, slice), new AbortController().signal).then(() => {
    door.provide('reader', {
      open: ({ url }) => openReading(dictionary, aboutPage(document, url)),
      openCard: (...needs) => new Card(...needs),
    });
  });
});

function* prepare(dictionary: Dictionary, slice: { isLate(): boolean }): Generator<void> {
  for (const _ of readingSteps(dictionary)) if (slice.isLate()) yield;
}
