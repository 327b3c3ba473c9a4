import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fixtureHtml } from '../../tests/fixtures/fixtures.ts';
import type { Figure } from './figure.ts';
import { builtFolder, countCpu, atRest, otherOrigin, type Ground } from './ground.ts';

/** What every page of an enabled site loads, and what a page of any other site does. */
export async function measurePackage(ground: Ground): Promise<Figure[]> {
  const bytes = (file: string) => gzipSync(readFileSync(`${builtFolder()}/${file}`)).length;
  const page = await ground.live.browser.newPage();
  ground.web.serve(`${otherOrigin}/posting`, { body: fixtureHtml('sample-posting') });
  const client = await countCpu(page);
  const seen = { worlds: 0, sheets: 0, scripts: 0 };
  const ours = (url: string) => url.startsWith('chrome-extension:');
  client.on('Runtime.executionContextCreated', ({ context }) => { seen.worlds += ours(context.origin) ? 1 : 0; });
  client.on('CSS.styleSheetAdded', () => { seen.sheets += 1; });
  client.on('Debugger.scriptParsed', ({ url }) => { seen.scripts += ours(url) ? 1 : 0; });
  for (const domain of ['Runtime', 'DOM', 'CSS', 'Debugger'] as const) await client.send(`${domain}.enable`);
  await page.goto(`${otherOrigin}/posting`);
  await atRest(client);
  const own = await page.evaluate(() => document.styleSheets.length);
  const { worlds, scripts, sheets } = seen;
  await page.close();
  return [
    { id: 'page-script', name: 'page script, gzipped', value: bytes('page.js'), unit: 'bytes', target: 24_000, beside: { 'where something is found, bytes': bytes('reader.js'), 'on a posting, bytes': bytes('posting.js'), 'at the first hover, bytes': bytes('card.js') } },
    { id: 'other-sites', name: 'worlds, scripts and style sheets of ours on a site that is not enabled', value: worlds + scripts + sheets - own, unit: '', target: 0, beside: { worlds, scripts, 'style sheets of ours': sheets - own } },
  ];
}
