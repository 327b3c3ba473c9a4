import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marks, waitForPay } from '../../scripts/browser/marks.ts';
import { waitUntil } from '../../scripts/browser/wait.ts';
import type { PageQuestion } from '../../lib/posting/page-answer.ts';
import type { PostingReport } from '../../lib/posting/report.ts';
import { useLab } from './harness/lab.ts';

declare const lab: typeof import('../../lib/page/posting-watch.ts');
declare let watch: InstanceType<typeof lab.PostingWatch>;
declare let life: AbortController;
declare let asked: PageQuestion[];
declare let told: (string | null)[];
/** Of so many of the next questions nothing comes back. */
declare let unheard: number;

const { openLab } = useLab('lib/page/posting-watch.ts');

/** A page kept read by a reader for which a text with the word HIRING is a posting, and every $ with figures is pay. */
async function openWatch(html: string): Promise<Page> {
  const page = await openLab(html);
  await page.evaluate(() => {
    Object.assign(globalThis, { life: new AbortController(), asked: [], told: [], unheard: 0 });
    const nothing = { revision: 0, add: () => null, settle: () => [], remove: () => undefined, judge: () => [] };
    const host = {
      loadReader: () => Promise.resolve(() => nothing),
      ask: (question: PageQuestion) => {
        asked.push(question);
        if (unheard > 0) {
          unheard -= 1;
          return Promise.reject(new Error('nobody is there'));
        }
        const words = /HIRING[^\n]*/.exec(question.text);
        const places = words ? [{ start: words.index, end: words.index + words[0].length }] : [];
        const report = words ? ({ title: words[0], posting: { place: null, remote: 'unknown' } } as unknown as PostingReport) : null;
        const pay = [...question.text.matchAll(/\$\d+/g)].map(({ index, 0: { length } }) => (
          { start: index, end: index + length, min: 1, max: 1, currency: 'USD', period: null, annualMin: null, annualMax: null }));
        return Promise.resolve({ report, places, pay, description: null });
      },
      tell: (report: PostingReport | null) => told.push(report?.title ?? null),
      shadowRoots: () => [],
      point: () => undefined,
      onChange: () => undefined,
      isAlive: () => true,
    };
    Object.assign(globalThis, { watch: new lab.PostingWatch(host, life.signal) });
    new MutationObserver(() => { watch.pageRead(); }).observe(document, { subtree: true, childList: true, characterData: true });
    watch.pageRead();
  });
  return page;
}

const title = (page: Page) => page.evaluate(() => watch.report?.title ?? null);
const waitForTitle = (page: Page, wanted: string | null) => waitUntil(() => title(page), (found) => found === wanted, (found) => `the posting is ${String(found)}, not ${String(wanted)}`);
const texts = (page: Page) => page.evaluate(() => asked.map(({ text }) => text));

async function textOf(html: string): Promise<string> {
  const page = await openWatch(html);
  return (await waitUntil(() => texts(page), (all) => all.length > 0, () => 'nothing was asked'))[0] ?? '';
}

describe('the text that is read', () => {
  it('has blocks by lines, cells by tabs, list items by bullets', async () => {
    expect(await textOf('<h1>One <b>of</b></h1><p>two<br>three</p><ul><li>four</li><li><p>five</p><p>six</p></li></ul><table><tr><th>seven</th><td>eight</td></tr><tr><td>nine</td></tr></table>'))
      .toBe('One of\ntwo\nthree\n• four\n• five\nsix\nseven\teight\nnine');
  });

  it('has what is shown, and nothing else', async () => {
    const html = '<p>one</p><p hidden>no</p><div style="display:none"><p>no</p></div><div style="display:contents"><p>two</p></div><details><summary>three</summary><p>no</p></details><script>no</script><p contenteditable>no</p>';
    expect(await textOf(html)).toBe('one\ntwo\nthree');
  });

  it('leaves out navigation, the site\'s footer and lists of other pages', async () => {
    const card = (name: string) => `<li><h3><a href="/${name}">Job of a ${name}</a></h3><p>$19 an hour</p></li>`;
    const html = `<nav><a href="/">Home</a></nav><main><p>one</p><footer>two</footer></main><ul>${['cook', 'baker', 'driver'].map(card).join('')}</ul><footer>no</footer>`;
    expect(await textOf(html)).toBe('one\ntwo');
  });

  it('leaves out cards that are pressed as a whole, and articles beside one another', async () => {
    const pressed = ['Inpatient coder, Ohio', 'Outpatient coder, Utah', 'Profee coder, Texas'].map((name) => `<div><button>${name}</button></div>`).join('');
    expect(await textOf(`<div>${pressed}</div><p>one</p>`)).toBe('one');
    expect(await textOf('<article><h2>One</h2><p>no</p></article><article><h2>Two</h2><p>no</p></article><p>one</p>')).toBe('one');
  });

  it('keeps what only looks like a list of pages', async () => {
    const labels = '<div><button>$27/hr - $35/hr</button><button>Hybrid</button><button>Save</button></div>';
    expect(await textOf(labels)).toBe('$27/hr - $35/hr\nHybrid\nSave');
    const posts = ['ann', 'bob', 'cy'].map((name) => `<div><a href="/u/${name}">${name}</a><p>I earn $21 an hour in my first job.</p></div>`).join('');
    expect(await textOf(posts)).toContain('I earn $21');
    const sections = ['Duties of a coder', 'Qualifications we ask', 'Benefits we offer'].map((name) => `<div><button aria-expanded="true">${name}</button><p>Some words.</p></div>`).join('');
    expect(await textOf(sections)).toContain('Qualifications we ask');
  });

  it('comes with microdata as structured data', async () => {
    const page = await openWatch('<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">Coder</b><div itemprop="description"><p>A</p><p>B</p></div><span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><i itemprop="name">Elm</i></span></div>');
    const [question] = await waitUntil(() => page.evaluate(() => asked), (all) => all.length > 0, () => 'nothing was asked');
    expect(JSON.parse(question?.jsonld[0] ?? '')).toEqual({
      '@type': 'JobPosting', title: 'Coder', description: '<p>A</p><p>B</p>', hiringOrganization: { '@type': 'Organization', name: 'Elm' },
    });
  });
});

describe('a page that changes', () => {
  it('is asked about again only where its text is another', async () => {
    const page = await openWatch('<p>HIRING a coder</p><p>$24 an hour</p><nav></nav>');
    await waitForPay(page, '$24');
    await page.evaluate(() => {
      document.querySelector('nav')?.append('Home');
      document.body.insertAdjacentHTML('beforeend', '<img alt="">');
    });
    // The same words in new nodes: nothing to ask, but the mark has to move to them.
    await page.evaluate(() => { document.querySelectorAll('p')[1]?.replaceWith(Object.assign(document.createElement('p'), { textContent: '$24 an hour' })); });
    await waitForPay(page, '$24');
    expect(await texts(page)).toHaveLength(1);
    await page.evaluate(() => { document.body.append('$31 now'); });
    await waitForPay(page, '$24', '$31');
    expect(await texts(page)).toHaveLength(2);
    expect(new Set(await page.evaluate(() => told))).toEqual(new Set(['HIRING a coder']));
  });

  it('loses a posting with its words, and has the next one', async () => {
    const page = await openWatch('<p>HIRING a coder</p>');
    await waitForTitle(page, 'HIRING a coder');
    await page.evaluate(() => { document.querySelector('p')?.replaceChildren('Loading'); });
    await waitForTitle(page, null);
    await page.evaluate(() => { document.querySelector('p')?.replaceChildren('HIRING a biller'); });
    await waitForTitle(page, 'HIRING a biller');
    expect(await page.evaluate(() => told)).toEqual(['HIRING a coder', null, 'HIRING a biller']);
  });

  it('never has two quotes of the same number', async () => {
    const page = await openWatch('<p>HIRING a coder</p>');
    await waitForTitle(page, 'HIRING a coder');
    await page.evaluate(() => { document.querySelector('p')?.replaceChildren('HIRING a biller'); });
    await waitForTitle(page, 'HIRING a biller');
    const numbers = await page.evaluate(() => asked.map(({ firstPlace }) => firstPlace));
    expect(numbers).toEqual([-1, -2]);
    expect(await page.evaluate(() => [watch.pointAt(-1)?.surface ?? null, watch.pointAt(-2)?.surface ?? null])).toEqual([null, 'HIRING a biller']);
  });

  it('is asked about again where nobody answered, and is not taken for what it was before', async () => {
    const page = await openWatch('<p>HIRING a coder</p>');
    await waitForTitle(page, 'HIRING a coder');
    await page.evaluate(() => {
      unheard = 2;
      document.querySelector('p')?.replaceChildren('HIRING a biller');
    });
    await waitForTitle(page, 'HIRING a biller');
    expect(await texts(page)).toEqual(['HIRING a coder', 'HIRING a biller', 'HIRING a biller', 'HIRING a biller']);
    expect(await page.evaluate(() => told)).toEqual(['HIRING a coder', null, 'HIRING a biller']);
  });

  it('is left without a mark and without a verdict at the end', async () => {
    const page = await openWatch('<p>HIRING a coder at $24</p>');
    await waitForPay(page, '$24');
    await page.evaluate(() => { life.abort(); });
    expect(await marks(page, 'codecue-pay')).toEqual([]);
    expect(await page.evaluate(() => told)).toEqual(['HIRING a coder at $24', null]);
  });
});

it('reads large pages in slices, and no more of them than a posting can be', async () => {
  const page = await openWatch('');
  await page.evaluate(() => {
    const cards = Array.from({ length: 4000 }, (_, at) => `<li><h3><a href="/${at}">Medical coder number ${at}</a></h3><p>Akron</p></li>`).join('');
    document.body.innerHTML = `<ul>${cards}</ul>${'<p>Some words of a long thread that nobody reads to its end.</p>'.repeat(6000)}`;
  });
  const all = await waitUntil(() => texts(page), (found) => (found.at(-1)?.length ?? 0) > 50_000, (found) => `${found.at(-1)?.length ?? 0} characters were read`);
  expect(all.at(-1)?.length).toBeLessThan(65_000);
  expect(all.at(-1)).not.toContain('number 3999');
});
