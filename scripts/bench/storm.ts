import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { stormPage } from '../../tests/bench/page-html.ts';
import type { Figure } from './figure.ts';
import { atRest, countCpu, enabledOrigin, otherOrigin, serveBoth, spent, type Ground } from './ground.ts';

/** Milliseconds. */
const watched = 20_000;
const afterwards = 10_000;
const untilGivenUp = 60_000;

/** Scripts' time in a stretch, by whose script it was, as sampled. Milliseconds. */
interface Share {
  ours: number;
  theirs: number;
}

/** What a page pays for CodeCue while its scripts add and remove 10,000 paragraphs a second, and after a minute of it. */
export async function measureStorm(ground: Ground): Promise<Figure[]> {
  serveBoth(ground, '/storm', stormPage);
  const alone = await inStorm(ground, otherOrigin, async (page, client) => stretch(page, client, watched));
  const [first, late] = await inStorm(ground, enabledOrigin, async (page, client) => {
    const begun = await stretch(page, client, watched);
    await sleep(Math.max(0, untilGivenUp - watched - afterwards));
    return [begun, await stretch(page, client, afterwards)];
  });
  const [perTurn, perTurnAlone] = [first.script / first.turns, alone.script / alone.turns];
  return [
    {
      id: 'storm-share', name: 'our share of scripting while 10,000 paragraphs a second come and go, first 20 s', value: shareOf(first), unit: '%', target: 5,
      beside: { 'ours, ms': first.ours, 'the page\'s, ms': first.theirs, 'scripting a turn, ms': perTurn, 'without CodeCue, ms': perTurnAlone, 'turns a second': first.turns / (watched / 1000), 'without CodeCue': alone.turns / (watched / 1000) },
    },
    {
      id: 'storm-over', name: 'our share of scripting after 50 s of it', value: shareOf(late), unit: '%', target: 0,
      beside: { 'ours, ms': late.ours, 'the page\'s, ms': late.theirs },
    },
  ];
}

function shareOf({ ours, theirs }: Share): number {
  return (ours / (ours + theirs)) * 100;
}

async function inStorm<T>({ live }: Ground, origin: string, work: (page: Page, client: CDPSession) => Promise<T>): Promise<T> {
  const page = await live.browser.newPage();
  try {
    const client = await countCpu(page);
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', { interval: 250 });
    await page.goto(`${origin}/storm`);
    // The first reading is no part of it.
    await atRest(client);
    await page.evaluate(() => (window as unknown as { begin(): void }).begin());
    return await work(page, client);
  } finally {
    await page.close();
  }
}

async function stretch(page: Page, client: CDPSession, length: number): Promise<Share & { turns: number; script: number }> {
  const turns = () => page.evaluate(() => (window as unknown as { turns: number }).turns);
  const [turnsBefore, { script }] = [await turns(), await spent(client)];
  await client.send('Profiler.start');
  await sleep(length);
  const { profile } = await client.send('Profiler.stop');
  return { ...shares(profile), turns: (await turns()) - turnsBefore, script: (await spent(client)).script - script };
}

/** By the script of the function at the top of the stack; native work counts for who called it, collecting garbage for nobody. */
function shares({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): Share {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, keyof Share | null>();
  const ownerOf = (id: number | undefined): keyof Share | null => {
    const node = id === undefined ? undefined : byId.get(id);
    if (!node || node.callFrame.functionName.startsWith('(')) return null;
    const { url } = node.callFrame;
    if (url.startsWith('chrome-extension:')) return 'ours';
    return url.startsWith('https:') ? 'theirs' : ownerOf(parents.get(node.id));
  };
  const sums: Share = { ours: 0, theirs: 0 };
  samples.forEach((id, index) => {
    if (!owners.has(id)) owners.set(id, ownerOf(id));
    const owner = owners.get(id);
    if (owner) sums[owner] += (timeDeltas[index] ?? 0) / 1000;
  });
  return sums;
}
