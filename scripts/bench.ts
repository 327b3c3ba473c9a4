import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { compileDictionary } from '../lib/knowledge/compile-dictionary.ts';
import { pageLines } from '../tests/bench/page-text.ts';
import { launchLive } from './browser/launch.ts';
import { openLocalWeb } from './browser/local-web.ts';
import { longestSlicesOn, type LongestSlices } from './browser/longest-slice.ts';
import { findBrowser, type InstalledBrowser } from './browsers.ts';
import { loadKnowledge } from './build/load-knowledge.ts';
import { loadSenses } from './build/load-senses.ts';
import { writeReadmeFigures } from './bench/readme-figures.ts';
import { buildFor } from './run-build.ts';

/**
 * `npm run bench`: what finding and judging cost on a large page, in a real Chromium, against a
 * walk that only reads the text and against mark.js with the same forms. Both sides of every
 * ratio come from one run. Prints medians and ratios and keeps them in tests/bench/results.json.
 * mark.js is held against the smaller page, because it takes minutes on the large one; `--full`
 * waits for that. `--quick` leaves mark.js out. The longest slice is measured on the built extension,
 * which is built anew.
 */
declare const bench: typeof import('../tests/bench/in-page.ts');

const ROUNDS = 21;
const LARGE = 90_000;
const SMALL = 9_000;
const TARGETS = { walk: 1.5, mark: 500, growth: 1, doubled: 1.2, slice: 8 } as const;
/** An enabled site. */
const LARGE_PAGE = 'https://www.indeed.com/viewjob/large';
const TABS = 5;

const root = fileURLToPath(new URL('../', import.meta.url));
const dictionary = compileDictionary({ ...loadKnowledge(`${root}data/`), senses: loadSenses(`${root}data/`) });
const installed = findBrowser('chromium');
if (!installed) throw new Error('npm run bench needs Chrome, Chromium or Edge. Install one, or name it in CODECUE_CHROMIUM.');
const browser = await puppeteer.launch({
  executablePath: installed.path,
  protocolTimeout: 0,
  args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await openGround();
  // In a page of its own: an engine is slower with code that has worked on tables of two kinds.
  const other = await openGround();
  await other.evaluate(() => {
    const ground = globalThis as unknown as Record<'words', Parameters<typeof bench.doubled>[0]>;
    ground.words = bench.doubled(ground.words);
  });
  const [small] = await measure([page], SMALL);
  const [large, twice] = await measure([page, other], LARGE);
  if (!small || !large || !twice) throw new Error('a page was not measured');
  const marked = process.argv.includes('--quick') ? null : await measureMark(page, process.argv.includes('--full') ? large : small);
  report({ small, large, twice }, marked, await measureSlices(installed), await browser.version());
} finally {
  await browser.close();
}

interface Round {
  walk: number;
  look: number;
  find: number;
  mentions: number;
}

interface Measured extends Round {
  nodes: number;
  characters: number;
}

interface Marked {
  time: number;
  marks: number;
  nodes: number;
  /** Milliseconds of ours on the same page. */
  find: number;
}

/** A page with the programs of tests/bench and our dictionary. */
async function openGround(): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>Bench</title><body></body>');
  await page.evaluate(`${await bundle()};globalThis.bench = bench;void 0`);
  await page.evaluate((words) => { Object.assign(globalThis, { words }); }, dictionary);
  return page;
}

/** The pages take turns, so that what slows the machine for a while slows both sides of a ratio. */
async function measure(pages: readonly Page[], nodes: number): Promise<Measured[]> {
  const lines = pageLines(nodes);
  const sizes = await Promise.all(pages.map((page) => page.evaluate((all) => bench.fill(all), lines)));
  const rounds: Round[][] = pages.map(() => []);
  for (let count = 0; count < ROUNDS; count++) {
    for (const [index, page] of pages.entries()) rounds[index]?.push(await page.evaluate(measureRound));
  }
  return sizes.map((size, index) => {
    const own = rounds[index] ?? [];
    const middle = (part: 'walk' | 'look' | 'find') => median(own.map((round) => round[part]));
    return { ...size, mentions: own[0]?.mentions ?? 0, walk: middle('walk'), look: middle('look'), find: middle('find') };
  });
}

/** Runs in the page. */
function measureRound(): Round {
  const { words } = globalThis as unknown as Record<'words', Parameters<typeof bench.find>[0]>;
  const [walk, look, found] = [bench.walk(), bench.look(words), bench.find(words)];
  return { walk, look, find: found.time, mentions: found.mentions };
}

async function measureMark(page: Page, beside: Measured): Promise<Marked> {
  page.setDefaultTimeout(0);
  await page.evaluate((lines) => bench.fill(lines), pageLines(beside.nodes));
  const marked = await page.evaluate(() => bench.mark((globalThis as unknown as Record<'words', Parameters<typeof bench.mark>[0]>).words));
  return { ...marked, nodes: beside.nodes, find: beside.find };
}

/** For how long at a stretch each script of the built extension keeps the large page busy: the median of some fresh tabs. */
async function measureSlices(chromium: InstalledBrowser): Promise<LongestSlices> {
  const extension = buildFor('chromium');
  const web = await openLocalWeb();
  const paragraphs = pageLines(LARGE).map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  web.serve(LARGE_PAGE, { body: `<!doctype html><html lang="en"><title>Bench</title><main>${paragraphs.join('\n')}</main></html>` });
  const live = await launchLive({ installed: chromium, headless: true, web: web.port, extension });
  try {
    const tabs: LongestSlices[] = [];
    for (let tab = 0; tab < TABS; tab++) tabs.push(await longestSlicesOn(live, LARGE_PAGE));
    const scripts = new Set(tabs.flatMap((tab) => Object.keys(tab)));
    return Object.fromEntries([...scripts].map((script) => [script, median(tabs.map((tab) => tab[script] ?? 0))]));
  } finally {
    await live.browser.close();
    await web.close();
  }
}

function report({ small, large, twice }: Record<'small' | 'large' | 'twice', Measured>, marked: Marked | null, slices: LongestSlices, version: string): void {
  const ratios = {
    toWalk: round(large.find / large.walk),
    markToFind: marked && round(marked.time / marked.find),
    growth: round(large.find / large.walk / (small.find / small.walk)),
    doubled: round(twice.find / large.find),
  };
  const lines = [
    `${version}, ${large.nodes} text nodes, ${large.characters} characters, ${large.mentions} mentions, ${dictionary.forms.length} forms; medians of ${ROUNDS} rounds`,
    `walk that only reads      ${round(large.walk)} ms`,
    `walk, look for forms      ${round(large.look)} ms: ${round(large.look / large.walk)} times the walk`,
    `walk, find and judge      ${round(large.find)} ms: ${ratios.toWalk} times the walk (target ${TARGETS.walk})`,
    `at ${small.nodes} nodes             ${round(small.find)} ms to ${round(small.walk)} ms: the ratio grows ${ratios.growth} times (target ${TARGETS.growth})`,
    `dictionary twice the size ${round(twice.find)} ms: ${ratios.doubled} times (target ${TARGETS.doubled})`,
    marked ? `mark.js, ${marked.nodes} nodes      ${round(marked.time)} ms: ${ratios.markToFind} times as long (target ${TARGETS.mark})` : 'mark.js                   left out',
    `longest slice             ${Object.entries(slices).map(([script, time]) => `${script} ${round(time)} ms`).join(', ')} (target ${TARGETS.slice})`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  const result = { browser: version, small, large, twice, marked, ratios, longestSlices: slices };
  if (!marked) return;
  writeFileSync(`${root}tests/bench/results.json`, `${JSON.stringify(result, (_, value: unknown) => (typeof value === 'number' ? round(value) : value), 2)}\n`);
  writeReadmeFigures();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', lib: { entry: `${root}tests/bench/in-page.ts`, formats: ['iife'], name: 'bench' } },
  });
  const chunk = [result].flat().flatMap((bundled) => ('output' in bundled ? bundled.output : [])).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('tests/bench/in-page.ts gave no script');
  return chunk.code;
}
