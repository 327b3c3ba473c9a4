import { describe, expect, it } from 'vitest';
import { backstageOf, tabIdOf } from '../../scripts/browser/content-world.ts';
import { hoverMark, marks, useStage, waitForCard, waitForMarks } from './harness/index.ts';

const stage = useStage();

/** Runs in a page of the extension, with its API as `api`. */
async function asExtension(code: string): Promise<unknown> {
  const backstage = await backstageOf(stage.live);
  const api = stage.live.family === 'chromium' ? 'chrome' : 'browser';
  return backstage.evaluate(`(async (api) => { ${code} })(${api})`);
}

describe('messages', () => {
  it('that nobody knows are ignored by the background, which goes on', async () => {
    const nonsense = [null, 7, 'need-part', {}, { type: 'need-part' }, { type: 'need-part', part: '../page' }, { type: 'explode' }];
    for (const message of nonsense) {
      const answer = await asExtension(`return api.runtime.sendMessage(${JSON.stringify(message)}).then(String, () => 'nobody')`);
      expect(['undefined', 'null', 'nobody']).toContain(answer);
    }
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC');
    await hoverMark(page, 'CPC');
    await waitForCard(stage.live, page, /^CPC /);
  });

  it('tell the popup only of what the page shows', async () => {
    const folded = '<p>CPC or CCS required.</p><p style="display:none">CPC or CCS required; RHIT a plus.</p>';
    const page = await stage.openHtml('https://www.indeed.com/viewjob/folded', `<title>Medical coder</title>${folded}`);
    await waitForMarks(page, 'CPC', 'CCS', 'RHIT');
    const tab = await tabIdOf(stage.live, page);
    const surfaces = await asExtension(`
      const port = api.tabs.connect(${tab}, { name: 'codecue-popup' });
      const report = await new Promise((resolve) => port.onMessage.addListener(resolve));
      port.disconnect();
      return report.mentions.map(({ surface }) => surface);
    `);
    expect(surfaces).toEqual(['CPC', 'CCS']);
  });

  it('that nobody knows are ignored by the page script, which still answers the popup', async () => {
    const page = await stage.open('sample-posting');
    const found = await waitForMarks(page, 'CPC');
    const tab = await tabIdOf(stage.live, page);
    const reports = await asExtension(`
      await api.tabs.sendMessage(${tab}, { type: 'explode' }).catch(() => undefined);
      const port = api.tabs.connect(${tab}, { name: 'codecue-popup' });
      const report = await new Promise((resolve) => port.onMessage.addListener(resolve));
      for (const message of [null, 3, {}, { type: 'reveal' }, { type: 'reveal', instance: report.instance, mention: -1 }, { type: 'reveal', instance: 'x', mention: 1 }]) {
        port.postMessage(message);
      }
      port.disconnect();
      const again = api.tabs.connect(${tab}, { name: 'codecue-popup' });
      const second = await new Promise((resolve) => again.onMessage.addListener(resolve));
      again.disconnect();
      return [report.mentions.length, second.mentions.length, second.state];
    `);
    expect(reports).toEqual([found.length, found.length, 'read']);
    expect(await marks(page)).toEqual(found);
  });
});
