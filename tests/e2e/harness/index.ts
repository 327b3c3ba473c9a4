/** What an end-to-end test needs, in one place. */
export { useStage, type Stage } from './stage.ts';
export { domRecord } from './dom-record.ts';
export { control } from './control.ts';
export { openPopup } from './popup.ts';
export { narrow, picture, zoom } from './view.ts';
export { addresses, fixtureHtml, type FixtureName } from '../../fixtures/fixtures.ts';
export { cardText, waitForCard, waitForNoCard, waitForStillCard } from '../../../scripts/browser/card.ts';
export { inContentWorld } from '../../../scripts/browser/content-world.ts';
export { openExtensionPage } from './foreground.ts';
export { hoverMark, marks, pointOfMark, waitForMarks, waitForNoMarks, waitForPay } from '../../../scripts/browser/marks.ts';
export { waitUntil } from '../../../scripts/browser/wait.ts';
export { clearStore, store } from './settings.ts';
export { accessibilityFaults, copyOfCard } from './axe.ts';
export { openReports, type Reports } from './reports.ts';
