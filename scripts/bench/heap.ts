import type { CDPSession, Page } from 'puppeteer-core';
import { largePage } from '../../tests/bench/page-html.ts';
import { fixtureHtml } from '../../tests/fixtures/fixtures.ts';
import { waitForCard } from '../browser/card.ts';
import { hoverMark, waitForMarks } from '../browser/marks.ts';
import { medians, type Figure } from './figure.ts';
import { atRest, countCpu, enabledOrigin, otherOrigin, serveBoth, type Ground } from './ground.ts';

const rounds = 3;
const megabyte = 1_000_000;

/** Bytes after all garbage is collected: JavaScript objects, and what the browser keeps for them. */
interface Heap {
  script: number;
  beneath: number;
}

/**
 * JavaScript memory that CodeCue adds to a page: to a posting, with its card open, and to a large page.
 * The figure is the engine's own count of its used heap (objects, strings, compiled code), after collecting
 * garbage, with CodeCue less without, in one browser. About 0.2 MB of it is what any extension's empty script
 * costs: a world of its own. Beside it stands what the browser keeps for the objects. Tables in typed arrays
 * and the scripts' sources lie outside of both.
 */
export async function measureHeap(ground: Ground): Promise<Figure[]> {
  serveBoth(ground, '/posting', fixtureHtml('sample-posting'));
  serveBoth(ground, '/large', largePage(90_000));
  const withCard = async (page: Page) => {
    await waitForMarks(page, 'CPC');
    await hoverMark(page, 'CPC');
    await waitForCard(ground.live, page, /CPC/);
  };
  return [
    await added(ground, 'heap-posting', 'JavaScript memory added to a posting', '/posting'),
    await added(ground, 'heap-card', 'the same with a card open', '/posting', withCard),
    await added(ground, 'heap-large', 'the same on 90000 text nodes', '/large'),
  ];
}

async function added(ground: Ground, id: string, name: string, path: string, then?: (page: Page) => Promise<void>): Promise<Figure> {
  const [own, together]: [Heap[], Heap[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await heapOf(ground, otherOrigin + path));
    together.push(await heapOf(ground, enabledOrigin + path, then));
  }
  const [alone, read] = [medians(own), medians(together)];
  return {
    id, name, value: (read.script - alone.script) / megabyte, unit: 'MB', target: 2,
    beside: { 'page alone, MB': alone.script / megabyte, 'with CodeCue, MB': read.script / megabyte, 'beneath it, added, MB': (read.beneath - alone.beneath) / megabyte, rounds },
  };
}

async function heapOf({ live }: Ground, address: string, then?: (page: Page) => Promise<void>): Promise<Heap> {
  const page = await live.browser.newPage();
  try {
    const client = await countCpu(page);
    await page.goto(address, { timeout: 0 });
    await atRest(client);
    await then?.(page);
    return await heapUse(client);
  } finally {
    await page.close();
  }
}

/** After everything that can be collected has been. */
export async function heapUse(client: CDPSession): Promise<Heap> {
  // What hangs on the browser's own objects goes only with the next turn.
  for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await client.send('Runtime.getHeapUsage');
  return { script: usedSize, beneath: embedderHeapUsedSize };
}
