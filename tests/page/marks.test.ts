import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marks } from '../../scripts/browser/marks.ts';
import { useLab } from './harness/lab.ts';

declare const lab: typeof import('../../lib/page/marks.ts');
declare let painted: InstanceType<typeof lab.Marks>;

const { openLab } = useLab('lib/page/marks.ts');

/** A page with one mark on the words of its paragraph, and what painted it in the global `painted`. */
async function openMarked(): Promise<Page> {
  const page = await openLab('<p>CPC</p><div id="host"></div>');
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild;
    if (!text) throw new Error('the paragraph is empty');
    const { Marks } = lab;
    Object.assign(globalThis, { painted: new Marks('codecue-term') });
    painted.add(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 3 }));
    painted.commit();
  });
  return page;
}

describe('marks', () => {
  it('stand in the registry under our name, and the DOM knows nothing of them', async () => {
    const page = await openMarked();
    expect(await marks(page)).toEqual(['CPC']);
    expect(await page.$eval('body', (body) => body.innerHTML)).toBe('<p>CPC</p><div id="host"></div>');
  });

  it('come back after the page has cleared the registry', async () => {
    const page = await openMarked();
    await page.evaluate(() => CSS.highlights.clear());
    expect(await marks(page)).toEqual([]);
    await page.evaluate(() => painted.assert());
    expect(await marks(page)).toEqual(['CPC']);
  });

  it('leave what has taken our name since, when they go', async () => {
    const page = await openMarked();
    const left = await page.evaluate(() => {
      const newer = new Highlight();
      CSS.highlights.set('codecue-term', newer);
      painted.remove();
      return CSS.highlights.get('codecue-term') === newer;
    });
    expect(left).toBe(true);
  });

  it('dress an open shadow root once, and undress it when they go', async () => {
    const page = await openMarked();
    const sheets = await page.evaluate(() => {
      const host = document.getElementById('host');
      if (!host) throw new Error('the host is missing');
      const root = host.attachShadow({ mode: 'open' });
      painted.style(root);
      painted.style(root);
      const dressed = root.adoptedStyleSheets.length;
      painted.remove();
      return [dressed, root.adoptedStyleSheets.length];
    });
    expect(sheets).toEqual([1, 0]);
  });
});
