import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../../lib/extension/messages.ts';
import type { PostingReport } from '../../../lib/posting/report.ts';
import { backstageOf, tabIdOf } from '../../../scripts/browser/content-world.ts';
import { waitUntil } from '../../../scripts/browser/wait.ts';
import type { Stage } from './stage.ts';

/** The line to a tab's page scripts, as the popup has it. Close it at the end of the test. */
export interface Reports {
  /** What each frame said last. */
  all(): Promise<PageReport[]>;
  /** Waits for a posting of one of the frames that is as wanted; without a condition, for any. */
  posting(wanted?: (posting: PostingReport) => boolean): Promise<PostingReport>;
  /** Waits until no frame reports a posting any more. */
  noPosting(): Promise<void>;
  /** Has the frame that reports a posting show the words at this place. */
  reveal(place: number): Promise<void>;
  close(): Promise<void>;
}

/** Calls once there is a page script in every frame: before that nobody would answer. */
export async function openReports(stage: Stage, page: Page): Promise<Reports> {
  const backstage = await backstageOf(stage.live);
  const api = stage.live.family === 'chromium' ? 'chrome' : 'browser';
  const tab = await tabIdOf(stage.live, page);
  const name = `line${tab}`;
  await waitUntil(
    () => backstage.evaluate(`${api}.scripting.executeScript({ target: { tabId: ${tab}, allFrames: true }, func: () => Symbol.for('codecue') in globalThis }).then((frames) => frames.map(({ result }) => result))`) as Promise<boolean[]>,
    (frames) => frames.length > 0 && !frames.includes(false),
    (frames) => `of ${frames.length} frames ${frames.filter(Boolean).length} have a page script`,
  );
  await backstage.evaluate(`{
    const port = ${api}.tabs.connect(${tab}, { name: 'codecue-popup' });
    const reports = new Map();
    port.onMessage.addListener((report) => reports.set(report.instance, report));
    globalThis.${name} = { port, reports };
  }`);
  const all = async () => (await backstage.evaluate(`[...${name}.reports.values()]`)) as PageReport[];
  const postings = async () => (await all()).flatMap(({ posting }) => posting ?? []);
  return {
    all,
    async posting(wanted = () => true) {
      const found = await waitUntil(postings, (seen) => seen.some(wanted), (seen) => `waited for a posting; there is: ${JSON.stringify(seen.map(({ title, posting }) => [title, posting]))}`);
      const posting = found.find(wanted);
      if (!posting) throw new Error('the posting went again');
      return posting;
    },
    async noPosting() {
      await waitUntil(postings, (seen) => seen.length === 0, (seen) => `still reported: ${seen.map(({ title }) => title).join(', ')}`);
    },
    async reveal(place) {
      const instance = (await all()).find(({ posting }) => posting)?.instance;
      await backstage.evaluate(`${name}.port.postMessage(${JSON.stringify({ type: 'reveal', instance, mention: place })})`);
    },
    async close() {
      await backstage.evaluate(`${name}.port.disconnect()`);
    },
  };
}
