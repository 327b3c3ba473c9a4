import type { CDPSession, Page } from 'puppeteer-core';
import { singlePageBoard } from '../../tests/bench/page-html.ts';
import { marks, waitForMarks } from '../browser/marks.ts';
import type { Figure } from './figure.ts';
import { atRest, countCpu, enabledOrigin, otherOrigin, serveBoth, type Ground } from './ground.ts';
import { heapUse } from './heap.ts';

const warmUp = 200;
const navigations = 1_000;

interface State {
  /** Bytes. */
  heap: number;
  beneath: number;
  nodes: number;
  listeners: number;
  marks: number;
  /** Objects of the extension's world. */
  ranges: number;
  observers: number;
}

/** What a board of one page has grown by after a thousand of its postings, with CodeCue and without. */
export async function measureNavigations(ground: Ground): Promise<Figure[]> {
  serveBoth(ground, '/board', singlePageBoard);
  const alone = await grown(ground, otherOrigin);
  const read = await grown(ground, enabledOrigin);
  const kilobytes = (state: State) => state.heap / 1000;
  const figure = (id: string, name: string, value: number, target: number, beside: Figure['beside']): Figure => ({ id, name: `${name} after ${navigations} navigations`, value, unit: '', target, beside });
  return [
    figure('navigations-heap', 'JavaScript memory grown, kB,', kilobytes(read.after) - kilobytes(read.before) - (kilobytes(alone.after) - kilobytes(alone.before)), 50, {
      'before, kB': kilobytes(read.before), 'after, kB': kilobytes(read.after), 'page alone grew, kB': kilobytes(alone.after) - kilobytes(alone.before),
      'beneath it grew, kB': (read.after.beneath - read.before.beneath) / 1000,
    }),
    figure('navigations-listeners', 'listeners more', read.after.listeners - read.before.listeners, 0, { 'at first': read.before.listeners, 'page alone': alone.after.listeners }),
    figure('navigations-nodes', 'nodes kept more', read.after.nodes - read.before.nodes, 0, { 'at first': read.before.nodes, 'page alone more': alone.after.nodes - alone.before.nodes }),
    figure('navigations-observers', 'mutation observers more', read.after.observers - read.before.observers, 0, { 'at first': read.before.observers }),
    figure('navigations-ranges', 'ranges more', read.after.ranges - read.before.ranges, 0, { 'at first': read.before.ranges }),
    figure('navigations-marks', 'marks more', read.after.marks - read.before.marks, 0, { 'at first': read.before.marks }),
  ];
}

async function grown({ live }: Ground, origin: string): Promise<{ before: State; after: State }> {
  const page = await live.browser.newPage();
  try {
    const client = await countCpu(page);
    await page.goto(`${origin}/board`);
    if (origin === enabledOrigin) await waitForMarks(page, 'CPC');
    await navigate(page, 1, warmUp);
    const before = await stateOf(page, client, live.extensionOrigin);
    await navigate(page, warmUp + 1, navigations);
    const after = await stateOf(page, client, live.extensionOrigin);
    return { before, after };
  } finally {
    await page.close();
  }
}

/** As a hurried reader: several postings are gone before they have been read. */
async function navigate(page: Page, from: number, count: number): Promise<void> {
  await page.evaluate(async (first, last) => {
    const { go } = window as unknown as { go(n: number): void };
    for (let n = first; n <= last; n += 1) {
      go(n);
      await new Promise((done) => { setTimeout(done, n % 10 === 0 ? 120 : 12); });
    }
    // Every stretch ends on a posting alike.
    go(0);
  }, from, from + count - 1);
}

async function stateOf(page: Page, client: CDPSession, origin: string): Promise<State> {
  await atRest(client);
  const { script: heap, beneath } = await heapUse(client);
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  const world = await contextOf(client, origin);
  const count = (name: string) => (world === null ? 0 : countObjects(client, world, name));
  return { heap, beneath, nodes, listeners: jsEventListeners, marks: (await marks(page)).length, ranges: await count('StaticRange'), observers: await count('MutationObserver') };
}

/** The extension's world in the page; null where it has none. */
async function contextOf(client: CDPSession, origin: string): Promise<number | null> {
  const ids: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => context.origin === origin && ids.push(context.id));
  // Tells of all that are there.
  await client.send('Runtime.enable');
  await client.send('Runtime.disable');
  client.removeAllListeners('Runtime.executionContextCreated');
  return ids[0] ?? null;
}

/** How many objects of a class there are in a world, after collecting garbage. */
async function countObjects(client: CDPSession, contextId: number, name: string): Promise<number> {
  const { result: prototype } = await client.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId, objectGroup: 'counted' });
  const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId ?? '', objectGroup: 'counted' });
  const { result } = await client.send('Runtime.callFunctionOn', { objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length; }', returnByValue: true });
  await client.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' });
  return Number(result.value);
}
