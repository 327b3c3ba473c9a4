import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useLab } from './harness/lab.ts';

declare const lab: typeof import('../../lib/page/own-text.ts');

const { openLab } = useLab('lib/page/own-text.ts');

/** All runs of the page's body and of the containers in it, in order; each checked against its nodes. */
function runsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const waiting: (Element | ShadowRoot)[] = [document.body];
    for (let container = waiting.shift(); container; container = waiting.shift()) {
      const inner: (Element | ShadowRoot)[] = [];
      const steps = lab.ownText(container, {
        onContainer: (next) => inner.push(next),
        isLate: () => false,
        onRun({ text, pieces }) {
          pieces.forEach(({ node, from, at }, index) => {
            const end = pieces[index + 1]?.at ?? text.length;
            const here = text.slice(at, end).replace(/\n$/, '');
            const there = node.data.slice(from, from + here.length);
            if (here.replaceAll('\n', ' ') !== there.replaceAll('\n', ' ')) throw new Error(`"${here}" stands for "${there}"`);
          });
          texts.push(text);
        },
      });
      if (steps.next().value !== true) throw new Error('the reading was broken off');
      waiting.unshift(...inner);
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}

async function read(html: string): Promise<string[]> {
  return runsOf(await openLab(html));
}

describe('what is read as one', () => {
  it.each([
    ['words that inline tags split', '<p><b>ICD</b>-10-<i><span>C</span>M</i></p>', ['ICD-10-CM']],
    ['a link in a sentence', '<p>Hold a <a href="#">CPC</a> or CCS</p>', ['Hold a CPC or CCS']],
    ['lines of the page’s source', '<p>Certified Professional\n      Coder</p>', ['Certified Professional       Coder']],
  ])('%s', async (_, html, runs) => {
    expect(await read(html)).toEqual(runs);
  });
});

describe('what is read apart', () => {
  it.each([
    ['paragraphs', '<p>CPC</p><p>-A</p>', ['CPC', '-A']],
    ['cells', '<table><tr><td>CPC</td><td>-A</td></tr></table>', ['CPC', '-A']],
    ['a block inside a link, from the text around it', '<a href="#">CPC<div>CCS</div>-A</a>', ['CPC', '-A', 'CCS']],
    ['lines', 'CPC<br>-A', ['CPC\n-A']],
    ['labels in a row of boxes', '<div style="display:flex"><span>CPC</span><span>CCS</span></div>', ['CPC\nCCS']],
    ['labels in boxes of their own', '<span style="display:inline-block">CPC</span><span style="display:inline-block">CCS</span>', ['CPC\nCCS']],
    ['lines of text that keeps its lines', '<p style="white-space:pre-line">CPC\nCCS</p>', ['CPC\nCCS']],
  ])('%s', async (_, html, runs) => {
    expect(await read(html)).toEqual(runs);
  });
});

describe('what is never read', () => {
  it.each(['code', 'pre', 'kbd', 'samp', 'script type="text/plain"', 'style', 'textarea', 'template', 'noscript', 'svg', 'select', 'codecue-card'])(
    '<%s>',
    async (tag) => {
      expect(await read(`<p>CPC</p><${tag}>secret</${tag.split(' ')[0] ?? ''}>`)).toEqual(['CPC']);
    },
  );
});

it('an endless text is cut between words, and every cut leads back to its place', async () => {
  const page = await openLab('<p></p>');
  await page.evaluate(() => document.querySelector('p')?.append('word '.repeat(20_000), 'X'.repeat(50_000)));
  const runs = await runsOf(page);
  expect(runs.length).toBeGreaterThan(8);
  expect(runs.every((run) => run.length <= 16_384 + 1)).toBe(true);
  expect(runs.join(' ').replaceAll(' ', '').length).toBe(80_000 + 50_000);
  expect(runs[0]?.endsWith('word')).toBe(true);
});

it('a container whose text the page takes away in a break is given up', async () => {
  const page = await openLab('<p></p>');
  const done = await page.evaluate(() => {
    const paragraph = document.querySelector('p');
    if (!paragraph) throw new Error('the paragraph is missing');
    for (let count = 0; count < 1_000; count += 1) paragraph.append('CPC ', document.createElement('b'));
    const steps = lab.ownText(paragraph, { onRun: () => undefined, onContainer: () => undefined, isLate: () => true });
    const broken = steps.next().done;
    paragraph.textContent = '';
    return [broken, steps.next().value];
  });
  expect(done).toEqual([false, false]);
});
