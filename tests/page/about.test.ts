import { expect, it } from 'vitest';
import { useLab } from './harness/lab.ts';

declare const lab: typeof import('../../lib/page/about.ts');

const { openLab } = useLab('lib/page/about.ts');

it('tells what the page says of itself: title, main headings, structured data', async () => {
  const page = await openLab(`
    <h1> Coding <b>jobs</b> </h1><h2></h2><h3>Not this one</h3><h2>${'long '.repeat(100)}</h2>
    <script type="application/ld+json">{"title": "Medical coder"}</script><script>0</script>`);
  const about = await page.evaluate(() => {
    document.title = 'Careers';
    return lab.aboutPage(document, 'https://example.com/x');
  });
  expect(about).toEqual({
    title: 'Careers',
    url: 'https://example.com/x',
    headings: ['Coding jobs', expect.stringMatching(/^(long ?){40}$/) as unknown],
    jsonld: ['{"title": "Medical coder"}'],
  });
});
