import { createElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { Writable } from 'node:stream';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderToString as renderVue } from 'vue/server-renderer';
import type { Answer } from '../../scripts/browser/local-web.ts';
import { late, type AppControls } from '../fixtures/apps/openings.ts';
import { benefitsAtOnce, Board } from '../fixtures/apps/react-board.ts';
import { openBoard } from '../fixtures/apps/vue-board.ts';
import { bundleApp } from './harness/apps.ts';
import { domRecord, useStage, waitForMarks, waitUntil } from './harness/index.ts';

/** The same application where CodeCue reads, and where it does not: nothing may tell the two apart. */
const withUs = 'https://boards.greenhouse.io/apps';
const withoutUs = 'https://plain.example/apps';

const stage = useStage();
const pageOf = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Medical coding jobs</title></head><body><div id="root">${body}</div><script src="app.js"></script></body></html>`;

interface Seen {
  dom: string;
  said: string[];
}

/** Opens an application, has it used, and gives what it looks like and what it said at the end. */
async function using(folder: string, app: { html: Answer; script: string }, use: (page: Page, marked: boolean) => Promise<void>): Promise<Seen> {
  stage.web.serve(`${folder}/index.html`, app.html);
  stage.web.serve(`${folder}/app.js`, { body: app.script, type: 'text/javascript' });
  const page = await stage.live.browser.newPage();
  try {
    const said: string[] = [];
    // React's development build also times itself there, for its profiler.
    page.on('console', (message) => message.text().startsWith('timeStamp') || message.type().startsWith('time') || said.push(`${message.type()}: ${message.text().replaceAll(folder, '')}`));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${folder}/index.html`);
    await use(page, folder === withUs);
    // Editors draw their cursor a frame after the text.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return { dom: await domRecord(page), said };
  } finally {
    await page.close();
  }
}

/** Reorders, removes, counts, and lets the late part come; with us, the marks follow. */
async function useBoard(page: Page, marked: boolean): Promise<void> {
  const sees = async (...texts: string[]) => { if (marked) await waitForMarks(page, ...texts); };
  await page.waitForSelector('#reverse');
  await sees('CPC', 'COC', 'CCS', 'CRC');
  await page.click('#count');
  await page.waitForFunction(() => document.querySelector('#count')?.textContent.includes('1 times'));
  await page.click('#reverse');
  await page.waitForFunction(() => document.querySelector('h2')?.textContent === 'Risk adjustment coder');
  await page.click('#fewer');
  await page.waitForFunction(() => document.querySelectorAll('article').length === 2);
  await page.evaluate(() => (globalThis as AppControls).releaseLate?.() ?? document.getElementById('release')?.click());
  await page.waitForFunction((text) => document.getElementById('late')?.textContent === text, {}, late);
  await sees('CCS', 'COC', 'AAPC', 'CEUs');
  await page.click('#reverse');
  await page.waitForFunction(() => document.querySelector('h2')?.textContent === 'Outpatient coder');
}

async function streamed(): Promise<Answer> {
  const parts: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const sink = new Writable({
      write(chunk: Buffer, _, next) {
        parts.push(chunk.toString());
        next();
      },
      final: (next) => { next(); resolve(); },
    });
    const benefits = new Promise<string>((done) => setImmediate(() => setImmediate(() => done(late))));
    const { pipe } = renderToPipeableStream(createElement(Board, { benefits }), { onShellReady: () => pipe(sink), onError: reject });
  });
  const [shell = '', ...rest] = parts;
  const [head = '', tail = ''] = pageOf('\0').split('\0');
  return { body: head + shell, later: [...rest, tail] };
}

describe('an application that was rendered on the server and hydrated', () => {
  it.each([
    ['React', 'react-hydrated', () => Promise.resolve({ body: pageOf(renderToString(createElement(Board, { benefits: benefitsAtOnce() }))) })],
    ['React, streamed with a late part', 'react-hydrated', streamed],
    ['Vue', 'vue-hydrated', async () => ({ body: pageOf(await renderVue(openBoard())) })],
    ['Svelte, mounted in the browser', 'svelte-mounted', () => Promise.resolve({ body: pageOf('') })],
  ])('%s: its DOM and what it says are the same with us', async (_, script, html) => {
    const app = { html: await html(), script: await bundleApp(script) };
    const plain = await using(withoutUs, app, useBoard);
    const read = await using(withUs, app, useBoard);
    expect(read.dom).toBe(plain.dom);
    expect(read.said).toEqual(plain.said);
    expect(read.dom).toContain(late);
  });
});

describe('an editor', () => {
  let script = '';
  const names = ['prosemirror', 'quill', 'codemirror', 'lexical', 'editable', 'textarea'];
  const body = `<h1>Apply as a medical coder</h1><p>CPC required.</p>
    <div id="prosemirror"></div><div id="quill"></div><div id="codemirror"></div><div id="lexical" contenteditable="true"></div>
    <div id="editable" contenteditable="true">I hold a CPC.</div><textarea id="textarea">I hold a CPC.</textarea>`;
  beforeAll(async () => {
    script = await bundleApp('editors');
  });

  it.each(names)('%s takes typing and deleting as it does without us, and is never marked', async (name) => {
    const app = { html: { body: pageOf(body) }, script };
    const type = async (page: Page, marked: boolean) => {
      await page.waitForSelector('#lexical p');
      if (marked) await waitForMarks(page, 'CPC');
      const field = name === 'textarea' || name === 'editable' || name === 'lexical' ? `#${name}` : `#${name} [contenteditable="true"]`;
      await page.focus(field);
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type(' Also CCS, and HCPCS codes');
      for (let i = 0; i < 6; i += 1) await page.keyboard.press('Backspace');
      await page.keyboard.press('Enter');
      await page.keyboard.type('DRG too');
      await waitUntil(() => content(page, name), (text) => text.includes('and HCPCS') && text.endsWith('DRG too'), (text) => `${name} holds: ${text}`);
      // By now there is nothing left to read, and what was read is the paragraph alone.
      if (marked) expect(await waitForMarks(page, 'CPC')).toEqual(['CPC']);
    };
    const plain = await using(withoutUs, app, type);
    const read = await using(withUs, app, type);
    expect(read.dom).toBe(plain.dom);
    expect(read.said).toEqual(plain.said);
  });
});

/** The text of an editor on one line. */
function content(page: Page, name: string): Promise<string> {
  return page.$eval(`#${name}`, (element) => (element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText).replaceAll(/\s+/g, ' ').trim());
}
