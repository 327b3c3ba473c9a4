import { dictionary } from 'built:dictionary';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findDoor } from '../lib/card/door.ts';
import { openReading } from '../lib/detect/page-reading.ts';
import { aboutPage } from '../lib/page/about.ts';

/** Injected where the page script has found what could be a mention: the judge and its evidence. */
export default defineUnlistedScript(() => {
  findDoor()?.provide('reader', ({ url }) => openReading(dictionary, aboutPage(document, url)));
});
