import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marks, waitForMarks, waitForNoMarks } from '../../scripts/browser/marks.ts';
import { waitUntil } from '../../scripts/browser/wait.ts';
import { useLab } from './harness/lab.ts';

declare const lab: typeof import('../../lib/page/live-page.ts');
declare let live: InstanceType<typeof lab.LivePage>;
declare let life: AbortController;
declare let passages: Set<unknown>;

const { openLab } = useLab('lib/page/live-page.ts');

/** A page kept read by a reading that takes every X with a figure (X1, X22) for a mention. */
async function openLive(html: string): Promise<Page> {
  const page = await openLab(html);
  await page.evaluate(() => {
    Object.assign(globalThis, { life: new AbortController(), passages: new Set() });
    const openReading = () => ({
      revision: 0,
      add(text: string) {
        const passage = { text };
        if (!/X\d/.test(text)) return null;
        passages.add(passage);
        return passage;
      },
      settle: () => [],
      remove: (passage: { text: string }) => void passages.delete(passage),
      judge: ({ text }: { text: string }) =>
        [...text.matchAll(/X\d+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length, term: 'x', reasons: [] })),
    });
    const owner = { openReading, prepare: () => [], onChange: () => undefined, isAlive: () => true, wants: () => true };
    Object.assign(globalThis, { live: new lab.LivePage(owner, life.signal) });
  });
  return page;
}

const state = (page: Page) => page.evaluate(() => live.state);

describe('a page that changes', () => {
  it('is marked anew where text is changed, added, moved and removed', async () => {
    const page = await openLive('<p id="a">X1</p><p id="b">X2</p><ul></ul>');
    await waitForMarks(page, 'X1', 'X2');
    await page.evaluate(() => {
      const text = document.getElementById('a')?.firstChild as Text;
      text.data = 'now X11 here';
    });
    await waitForMarks(page, 'X11', 'X2');
    await page.evaluate(() => document.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li>X3</li><li><a>X4 <b>X5</b></a></li>'));
    await waitForMarks(page, 'X11', 'X2', 'X3', 'X4', 'X5');
    await page.evaluate(() => document.querySelector('ul')?.append(document.getElementById('b') as Element));
    await page.evaluate(() => document.getElementById('a')?.remove());
    await waitForNoMarks(page, 'X11', 'X1');
    expect(await waitForMarks(page, 'X2')).toEqual(['X3', 'X4', 'X5', 'X2']);
    await waitUntil(() => page.evaluate(() => passages.size), (kept) => kept === 3, (kept) => `${kept} passages are kept`);
  });

  it('loses and finds a mention whose parts are pulled apart and put together', async () => {
    const page = await openLive('<p>X<b>7</b></p>');
    await waitForMarks(page, 'X7');
    await page.evaluate(() => document.querySelector('b')?.remove());
    await waitForNoMarks(page);
    await page.evaluate(() => document.querySelector('p')?.insertAdjacentHTML('beforeend', '<i>8</i>'));
    await waitForMarks(page, 'X8');
  });

  it('keeps a mark that stays what it was, so that an open card stays too', async () => {
    const page = await openLive('<p>X1 and</p>');
    await waitForMarks(page, 'X1');
    const before = await page.evaluate(() => live.mentions()[0]?.id);
    await page.evaluate(() => document.querySelector('p')?.append(' X2'));
    await waitForMarks(page, 'X1', 'X2');
    expect(await page.evaluate(() => live.mentions()[0]?.id)).toBe(before);
  });

  it('is read in shadow roots that come late, and in those inside them', async () => {
    const page = await openLive('<late-card></late-card><p>X1</p>');
    await waitForMarks(page, 'X1');
    await page.evaluate(() => {
      const outer = document.querySelector('late-card')?.attachShadow({ mode: 'open' });
      outer?.append('X2 ', document.createElement('div'));
      const inner = outer?.querySelector('div')?.attachShadow({ mode: 'open' });
      if (inner) inner.innerHTML = '<p>X3</p>';
    });
    await waitForMarks(page, 'X1', 'X2', 'X3');
    await page.evaluate(() => {
      const inner = document.querySelector('late-card')?.shadowRoot?.querySelector('div')?.shadowRoot;
      inner?.replaceChildren('X4');
    });
    await waitForMarks(page, 'X2', 'X4');
    await waitForNoMarks(page, 'X3');
  });

  it('is given up for good when it never comes to rest', async () => {
    const page = await openLive('<p>X1</p><div id="storm"></div>');
    await waitForMarks(page, 'X1');
    await page.evaluate(() => {
      const storm = document.getElementById('storm');
      const blow = () => {
        storm?.replaceChildren(...Array.from({ length: 1_500 }, (_, index) => Object.assign(document.createElement('p'), { textContent: `row ${index}` })));
        setTimeout(blow, 10);
      };
      blow();
    });
    await waitUntil(() => state(page), (now) => now === 'stopped', (now) => `it is ${now}`, 45_000);
    expect(await marks(page)).toEqual([]);
  }, 60_000);

  it('is read in full after one storm', async () => {
    const page = await openLive('<div id="list"></div>');
    await page.evaluate(() => {
      const rows = Array.from({ length: 3_000 }, (_, index) => Object.assign(document.createElement('p'), { textContent: index % 1_000 ? 'row' : `X${index}` }));
      document.getElementById('list')?.append(...rows);
    });
    await waitForMarks(page, 'X0', 'X1000', 'X2000');
  });

  it('comes through a million changes, and stands as the page then stands', async () => {
    const page = await openLive('<section></section><p>X1</p>');
    const records = await page.evaluate(async () => {
      const list = document.querySelector('section') as Element;
      const items = Array.from({ length: 1000 }, () => document.createElement('div'));
      const turn = () => new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
      for (const item of items) item.append('X3');
      let changes = 0;
      while (changes < 1_000_000) {
        for (const [index, item] of items.entries()) {
          (item.firstChild as Text).data = `X${index % 5} after ${changes} changes`;
          list.append(item);
          changes += 3;
        }
        await turn();
      }
      list.replaceChildren('X2');
      return changes;
    });
    expect(records).toBeGreaterThanOrEqual(1_000_000);
    await waitUntil(() => marks(page), (found) => found.join() === 'X2,X1', (found) => `there are ${found.length} marks`);
    await waitUntil(() => page.evaluate(() => passages.size), (kept) => kept === 2, (kept) => `${kept} passages are kept`);
  });
});

describe('a page that takes away the very node at which reading pauses', () => {
  it('is read in full all the same', async () => {
    const page = await openLive('<div id="list"></div>');
    await page.evaluate(() => {
      let now = performance.now();
      let next = 64;
      // Every look at the clock finds it late, so reading pauses at the 64th that is left; in that pause it goes.
      performance.now = () => {
        const row = `row${next++}`;
        if (next < 80) queueMicrotask(() => document.getElementById(row)?.remove());
        return (now += 100);
      };
      const rows = Array.from({ length: 300 }, (_, index) => Object.assign(document.createElement('p'), { id: `row${index + 1}`, textContent: index % 100 === 9 ? `X${index}` : 'row' }));
      const section = document.createElement('section');
      section.append(...rows);
      document.getElementById('list')?.append(section);
    });
    await waitForMarks(page, 'X9', 'X109', 'X209');
  });
});

describe('text that is edited', () => {
  it.each([
    ['an editable region', '<div contenteditable><p>X1</p></div>'],
    ['a text box by role', '<div role="textbox">X1</div>'],
    ['an island in an editor', '<div contenteditable><span contenteditable="false">X1</span></div>'],
    ['a shadow root in an editor', '<div contenteditable><div id="host"></div></div>'],
  ])('is not marked in %s', async (_, html) => {
    const page = await openLive(`${html}<p>X2</p>`);
    await page.evaluate(() => document.getElementById('host')?.attachShadow({ mode: 'open' }).append('X1'));
    await waitForMarks(page, 'X2');
    expect(await marks(page)).toEqual(['X2']);
  });

  it('loses its marks when it becomes editable, and gets them back', async () => {
    const page = await openLive('<div><p>X1</p></div>');
    await waitForMarks(page, 'X1');
    await page.evaluate(() => document.querySelector('div')?.setAttribute('contenteditable', 'true'));
    await waitForNoMarks(page);
    await page.evaluate(() => document.querySelector('div')?.removeAttribute('contenteditable'));
    await waitForMarks(page, 'X1');
  });
});

it('reads 10,000 elements inside one another', async () => {
  // Hidden, because Chromium itself does not survive laying out as many.
  const page = await openLive('<div id="deep" hidden></div>');
  await page.evaluate(() => {
    let inner = document.getElementById('deep') as Element;
    for (let depth = 0; depth < 10_000; depth += 1) inner = inner.appendChild(document.createElement(depth % 2 ? 'div' : 'span'));
    inner.append('X1');
  });
  await waitForMarks(page, 'X1');
});

it('leaves nothing behind when it is ended', async () => {
  const page = await openLive('<p>X1</p>');
  await waitForMarks(page, 'X1');
  await page.evaluate(() => life.abort());
  expect(await page.evaluate(() => [CSS.highlights.size, passages.size, live.mentions().length])).toEqual([0, 0, 0]);
  await page.evaluate(() => document.body.append('X2'));
  expect(await page.evaluate(() => live.at(20, 20))).toBeNull();
});

it('finds the mention under a point, also where text cannot be selected, and nothing beside it', async () => {
  const page = await openLive('<p style="margin:40px;user-select:none">a X1 b</p><p style="margin:40px">a <b>X</b>2 b</p>');
  await waitForMarks(page, 'X1', 'X2');
  const found = await page.evaluate(() =>
    live.mentions().map(({ range }) => {
      const box = document.createRange();
      box.setStart(range.startContainer, range.startOffset);
      box.setEnd(range.endContainer, range.endOffset);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const y = (top + bottom) / 2;
      return [live.at((left + right) / 2, y)?.surface, live.at(left - 6, y)?.surface ?? null, live.at(right + 200, y)?.surface ?? null];
    }),
  );
  expect(found).toEqual([
    ['X1', null, null],
    ['X2', null, null],
  ]);
});

it('leaves a reading unfinished that is to begin anew', async () => {
  const page = await openLab(`<p>word</p>`.repeat(60_000));
  await page.evaluate(() => {
    const added: number[] = [];
    const openReading = () => {
      const reading = added.push(0) - 1;
      const add = () => {
        added[reading] = (added[reading] ?? 0) + 1;
        // What was found asks for more evidence, which comes while the page is being read.
        if (reading === 0 && added[0] === 1) setTimeout(() => live.readAnew());
        return null;
      };
      return { revision: 0, add, settle: () => [], remove: () => undefined, judge: () => [] };
    };
    const owner = { openReading, prepare: () => [], onChange: () => undefined, isAlive: () => true, wants: () => true };
    Object.assign(globalThis, { added, live: new lab.LivePage(owner, new AbortController().signal) });
  });
  await waitUntil(() => state(page), (now) => now === 'read', (now) => `the page is ${now}`);
  const [first, second] = await page.evaluate(() => (globalThis as unknown as { added: number[] }).added);
  expect(first).toBeLessThan(60_000);
  expect(second).toBe(60_000);
});
