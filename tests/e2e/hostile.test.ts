import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/browser/local-web.ts';
import { cardText, domRecord, hoverMark, marks, openPopup, pointOfMark, useStage, waitForCard, waitForMarks, waitForNoCard, waitUntil } from './harness/index.ts';

const stage = useStage();
const address = 'https://boards.greenhouse.io/odd/jobs/1';
const posting = '<h1>Medical coder</h1><p>CPC or <b>CCS</b> required; you code in ICD-10-CM.</p>';
const around = (body: string, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Medical coder</title>${head}</head><body>${body}</body></html>`;

interface Opened {
  page: Page;
  /** Errors that were thrown or logged in the page. */
  errors: string[];
}

async function open(answer: Answer): Promise<Opened> {
  stage.web.serve(address, answer);
  const page = await stage.openHtml('https://plain.example/first', '<p>First');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico') && errors.push(message.text()));
  await page.goto(address);
  return { page, errors };
}

/** The marks are there, a card opens and closes, and nothing of the page has changed. */
async function worksOn({ page, errors }: Opened, ...texts: string[]): Promise<void> {
  await waitForMarks(page, 'CPC', ...texts);
  const before = await domRecord(page);
  await hoverMark(page, 'CPC');
  await waitForCard(stage.live, page, /^CPC /);
  const card = await page.$eval('codecue-card', (host) => host.getBoundingClientRect().toJSON() as DOMRect);
  const { x, y } = await pointOfMark(page, 'CPC');
  expect(card.width).toBeGreaterThan(100);
  expect(y < card.top || y > card.top + card.height || x < card.left || x > card.left + card.width).toBe(true);
  await page.keyboard.press('Escape');
  await waitForNoCard(stage.live, page);
  expect(await domRecord(page)).toBe(before);
  expect(errors).toEqual([]);
}

describe('CodeCue works', () => {
  it.each<[string, Answer]>([
    ['in quirks mode', { body: `<title>Medical coder</title>${posting}` }],
    ['in XHTML', { type: 'application/xhtml+xml', body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Medical coder</title></head><body>${posting}</body></html>` }],
    ['from right to left', { body: around(`<div dir="rtl">${posting}<p>דרושה תעודת CCS</p></div>`) }],
    ['where text cannot be selected', { body: around(posting, '<style>* { user-select: none; pointer-events: auto }</style>') }],
    ['where the page is scaled', { body: around(`<div style="transform: scale(1.7) rotate(2deg); transform-origin: 0 0">${posting}</div>`) }],
    ['where the page is zoomed', { body: around(posting, '<style>html { zoom: 1.6 }</style>') }],
    ['where everything is fixed and clipped', { body: around(`<div style="position: fixed; inset: 0; overflow: hidden; contain: strict; z-index: 2147483647">${posting}</div>`) }],
    ['under a strict policy with trusted types', {
      body: around(posting),
      headers: { 'content-security-policy': "default-src 'none'; img-src *; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
    }],
    ['where every style is reset with importance', { body: around(posting, '<style>* { all: revert !important; opacity: 1 !important; font: 9px serif !important; width: 3px !important; animation: none !important }</style>') }],
    ['in a modal dialog', { body: around(`<dialog>${posting}</dialog><script>document.querySelector("dialog").showModal()</script>`) }],
  ])('%s', async (_, answer) => {
    await worksOn(await open(answer));
  });

  it('in full screen', async () => {
    const opened = await open({ body: around(`<section><button onclick="this.parentElement.requestFullscreen()">Full</button>${posting}</section>`) });
    await waitForMarks(opened.page, 'CPC');
    await opened.page.click('button');
    await opened.page.waitForFunction(() => document.fullscreenElement !== null);
    await hoverMark(opened.page, 'CPC');
    await waitForCard(stage.live, opened.page, /^CPC /);
    await opened.page.evaluate(() => document.exitFullscreen());
  });

  it('on a page that writes itself anew', async () => {
    const opened = await open({ body: around(posting) });
    await waitForMarks(opened.page, 'CCS');
    await opened.page.evaluate((html) => {
      document.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages still do it
      document.write(html);
      document.close();
    }, around('<h1>Inpatient coder</h1><p>CPC and RHIT, please. You code in ICD-10-PCS.</p>'));
    await worksOn(opened, 'RHIT');
  });

  it('where frames come and go', async () => {
    const opened = await open({ body: around(posting) });
    await waitForMarks(opened.page, 'CPC');
    await opened.page.evaluate(async (inner) => {
      for (let round = 0; round < 60; round += 1) {
        const frame = document.createElement('iframe');
        frame.srcdoc = inner;
        document.body.append(frame);
        await new Promise((done) => { frame.addEventListener('load', done, { once: true }); });
        frame.remove();
      }
    }, around(posting));
    await worksOn(opened);
  });

  it('on a million text nodes, and the page answers meanwhile', async () => {
    const opened = await open({ body: around(`${posting}<div id="many"></div>`) });
    await opened.page.evaluate(() => {
      const many = document.getElementById('many');
      for (let part = 0; part < 100; part += 1) {
        const paragraph = document.createElement('p');
        for (let i = 0; i < 10_000; i += 1) paragraph.append('word ');
        many?.append(paragraph);
      }
      const last = document.createElement('p');
      last.append('At the end: a coder with RHIA.');
      many?.append(last);
    });
    await waitUntil(() => marks(opened.page), (found) => found.includes('CPC') && found.includes('RHIA'), (found) => `there are marks on: ${found.join(', ')}`, 60_000);
    expect(await opened.page.evaluate(() => 6 * 7)).toBe(42);
    expect(opened.errors).toEqual([]);
  }, 90_000);
});

describe('CodeCue steps back', () => {
  it('on plain text, which is somebody’s file', async () => {
    const { page, errors } = await open({ type: 'text/plain', body: 'Medical coder wanted: CPC or CCS, ICD-10-CM.' });
    const popup = await openPopup(stage.live, page);
    // A hidden page is not read.
    await page.bringToFront();
    await popup.waitForSelector('::-p-text(No coding terms found here.)');
    await popup.close();
    expect(errors).toEqual([]);
  });

  it('where the page removes every element that it did not make', async () => {
    const { page, errors } = await open({
      body: around(`${posting}<script>
        const own = new Set(document.querySelectorAll('*'));
        window.removed = 0;
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element && !own.has(node)) { node.remove(); window.removed += 1; }
        }).observe(document, { childList: true, subtree: true });
      </script>`),
    });
    await waitForMarks(page, 'CPC');
    await hoverMark(page, 'CPC');
    await page.waitForFunction(() => (window as unknown as { removed: number }).removed > 0);
    await waitUntil(() => cardText(stage.live, page), (text) => text === null, () => 'the card fights the page');
    await page.mouse.move(2, 2);
    await hoverMark(page, 'CCS');
    await page.waitForFunction(() => (window as unknown as { removed: number }).removed > 1);
    // One try a hover, and no more.
    expect(await page.evaluate(() => (window as unknown as { removed: number }).removed)).toBe(2);
    expect(errors).toEqual([]);
  });
});

/** Replaces what a page could listen with by versions that keep a list of who was called. */
const spies = `
  window.calls = [];
  const spy = (owner, name) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found || !found.configurable) return;
    for (const part of ['value', 'get', 'set']) {
      const original = found[part];
      if (typeof original !== 'function') continue;
      found[part] = function (...rest) { window.calls[window.calls.length] = name; return Reflect.apply(original, this, rest); };
    }
    Object.defineProperty(owner, name, found);
  };
  for (const type of [Node, Element, HTMLElement, Document, CharacterData, Text, Range, StaticRange, Highlight, HighlightRegistry, EventTarget, ShadowRoot, NodeIterator, TreeWalker, Selection, MutationObserver, Storage, History])
    for (const name of Object.getOwnPropertyNames(type.prototype)) if (name !== 'constructor') spy(type.prototype, name);
  for (const name of ['fetch', 'postMessage', 'getComputedStyle', 'requestIdleCallback', 'requestAnimationFrame', 'setTimeout', 'queueMicrotask', 'structuredClone']) spy(window, name);
  for (const name of ['open', 'send']) spy(XMLHttpRequest.prototype, name);
  for (const name of ['map', 'push', 'filter', 'forEach', 'join']) spy(Array.prototype, name);
  for (const name of ['get', 'set', 'has']) { spy(Map.prototype, name); spy(WeakMap.prototype, name); }
  for (const name of ['slice', 'charCodeAt', 'replace', 'match']) spy(String.prototype, name);
  window.calls.length = 0;
`;

describe('a page that listens', () => {
  it('hears of CodeCue’s reading and marking neither by its own functions nor by messages, observers, sheets, globals or requests', async () => {
    const { page } = await open({
      body: around(posting, `<script>
        window.keysBefore = Object.getOwnPropertyNames(window).concat('keysBefore', 'heard', 'calls');
        window.heard = [];
        for (const type of ['message', 'error', 'storage', 'securitypolicyviolation']) window.addEventListener(type, ({ type }) => window.heard.push(type));
        document.addEventListener('DOMContentLoaded', () => {
          new MutationObserver((records) => window.heard.push(...records.map(({ type }) => type))).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
          ${spies}
        });
      </script>`),
    });
    // The popup sees the marks without asking the page's own functions.
    const popup = await openPopup(stage.live, page);
    await page.bringToFront();
    await popup.waitForSelector('::-p-text(ICD-10-CM)');
    await popup.close();
    const learned = await page.evaluate(() => {
      const { calls, heard, keysBefore } = window as unknown as { calls: string[]; heard: string[]; keysBefore: string[] };
      return {
        calls: calls.slice(), heard: heard.slice(), sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        requests: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.endsWith('/favicon.ico')),
        globals: Object.getOwnPropertyNames(window).filter((name) => !keysBefore.includes(name)),
      };
    });
    expect(learned).toEqual({ calls: [], heard: [], sheets: 0, requests: [], globals: [] });
  });

  it('cannot load any file of the extension', async () => {
    const { page } = await open({ body: around(posting) });
    await waitForMarks(page, 'CPC');
    const reached = await page.evaluate(async (origin) => {
      const answers = ['manifest.json', 'page.js', 'card.js', 'assets/marks.css', 'icon/16.png', 'popup.html'].map((file) => fetch(`${origin}/${file}`).then(() => file, () => null));
      return (await Promise.all(answers)).filter((file) => file !== null);
    }, stage.live.extensionOrigin);
    expect(reached).toEqual([]);
  });
});
