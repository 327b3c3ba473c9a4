import { afterEach, describe, it } from 'vitest';
import { addresses, clearStore, store, useStage, waitForMarks, waitForNoMarks } from './harness/index.ts';

const stage = useStage();
afterEach(() => clearStore(stage.live));

describe('the switches, live on open pages', () => {
  it('turns one site off and on again', async () => {
    const posting = await stage.open('sample-posting');
    await waitForMarks(posting, 'CPC');
    const forum = await stage.open('forum-thread');
    await waitForMarks(forum, 'CCS');
    await store(stage.live, 'sites', { version: 1, value: { paused: false, off: ['boards.greenhouse.io'] } });
    await waitForNoMarks(posting);
    await waitForMarks(forum, 'CCS');
    await store(stage.live, 'sites', { version: 1, value: { paused: false, off: [] } });
    await posting.bringToFront();
    await waitForMarks(posting, 'CPC');
  });

  it('takes the frames of a page along', async () => {
    const around = 'https://www.glassdoor.com/careers-page';
    const page = await stage.openHtml(around, `<h1>Openings</h1><iframe src="${addresses['sample-posting']}" width="900" height="700"></iframe>`);
    const frame = page.frames()[1];
    if (!frame) throw new Error('the frame is missing');
    await waitForMarks(frame, 'CPC');
    await store(stage.live, 'sites', { version: 1, value: { paused: false, off: ['www.glassdoor.com'] } });
    await page.bringToFront();
    await waitForNoMarks(frame);
  });

  it('turns everything off', async () => {
    const posting = await stage.open('sample-posting');
    await waitForMarks(posting, 'CPC');
    await store(stage.live, 'sites', { version: 1, value: { paused: true, off: [] } });
    await waitForNoMarks(posting);
  });

  it('takes a store that makes no sense for one that was never written', async () => {
    await store(stage.live, 'sites', { version: 'soon', value: 17 });
    const posting = await stage.open('sample-posting');
    await waitForMarks(posting, 'CPC');
  });
});
