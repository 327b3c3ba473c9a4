import { pageLines } from './page-text.ts';

/** Pages for scripts/bench-page.ts. */

const around = (title: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** A page of so many text nodes, in sections of eight paragraphs; about one line in sixty holds a mention. */
export function largePage(nodes: number): string {
  const lines = pageLines(nodes).map((text, index) => {
    const name = index % 3 === 0 ? 'div' : 'p';
    return `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') || '&nbsp;'}</${name}>`;
  });
  const sections = Array.from({ length: Math.ceil(nodes / 8) }, (_, index) => `<section>${lines.slice(index * 8, index * 8 + 8).join('')}</section>`);
  return around('Medical coder jobs', `<main>${sections.join('')}</main>`);
}

/**
 * A posting beside which a script adds and removes 10,000 paragraphs a second, 50 every five milliseconds,
 * from `window.begin()` on; `window.turns` counts its turns.
 */
export const stormPage = around('Medical coder', `
<h1>Medical coder</h1><p>CPC or CCS required; you code in ICD-10-CM and CPT.</p><div id="sea"></div>
<script>
  window.turns = 0;
  const sea = document.getElementById('sea');
  let number = 0;
  const turn = () => {
    for (let i = 0; i < 50; i += 1) {
      const line = document.createElement('p');
      line.textContent = 'Line ' + (number += 1) + ': a coder with CPC, or one word among others';
      sea.append(line);
    }
    while (sea.childElementCount > 500) sea.firstElementChild.remove();
    window.turns += 1;
  };
  window.begin = () => setInterval(turn, 5);
</script>`);

/** A board of one page: `window.go(n)` shows the n-th posting at an address of its own. Its marks are known: see `shownTerms`. */
export const singlePageBoard = around('Jobs', `
<header><nav><a href="#a">Search</a> <a href="#b">Saved</a></nav></header><main id="pane"></main>
<script>
  const pane = document.getElementById('pane');
  window.go = (n) => {
    history.pushState({ n }, '', '?job=' + n);
    document.title = 'Medical coder ' + n;
    const article = document.createElement('article');
    article.innerHTML = '<h1>Medical coder ' + n + '</h1><p>Posting ' + n + ' of this board: certified as CPC or <b>CCS</b>, from $' + (20 + n % 10) + '.50 to $' + (30 + n % 10) + '.00 an hour.</p>'
      + '<h2>Requirements</h2><ul><li>CPC or CCS required</li><li>' + (1 + n % 4) + ' years with ICD-10-CM and CPT</li><li>High school diploma or GED</li></ul>'
      + '<p>We code inpatient charts, and read ' + n + ' of them a day.</p>';
    pane.replaceChildren(article);
  };
  window.go(0);
</script>`);

/** The terms that the board shows, whichever posting it shows. */
export const shownTerms = ['CPC', 'CCS', 'CPC', 'CCS', 'ICD-10-CM', 'CPT'] as const;
