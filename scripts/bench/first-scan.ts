import { largePage } from '../../tests/bench/page-html.ts';
import { marks } from '../browser/marks.ts';
import { medians, type Figure } from './figure.ts';
import { atRest, countCpu, enabledOrigin, otherOrigin, serveBoth, type Ground, type Spent } from './ground.ts';

const nodes = 90_000;
const rounds = 7;

/** What the first reading of a large page adds to what the main thread does for the page itself. */
export async function measureFirstScan(ground: Ground): Promise<Figure[]> {
  serveBoth(ground, '/large', largePage(nodes));
  const [own, together]: [Spent[], Spent[]] = [[], []];
  let marked = 0;
  for (let round = 0; round < rounds; round += 1) {
    own.push((await load(ground, otherOrigin)).cost);
    const read = await load(ground, enabledOrigin);
    together.push(read.cost);
    marked = read.marked;
  }
  const [alone, read] = [medians(own), medians(together)];
  return [
    {
      id: 'first-scan-share',
      name: `first reading of ${nodes} text nodes, added to the page's own main-thread time`,
      value: ((read.all - alone.all) / alone.all) * 100,
      unit: '%',
      target: 10,
      beside: {
        'page alone, ms': alone.all, 'with CodeCue, ms': read.all, 'script, ms': read.script - alone.script,
        'style, ms': read.style - alone.style, 'layout, ms': read.layout - alone.layout, marks: marked, rounds,
      },
    },
  ];
}

async function load({ live }: Ground, origin: string): Promise<{ cost: Spent; marked: number }> {
  const page = await live.browser.newPage();
  try {
    const client = await countCpu(page);
    await page.goto(`${origin}/large`, { timeout: 0 });
    const cost = await atRest(client);
    const marked = origin === enabledOrigin ? (await marks(page)).length : 0;
    return { cost, marked };
  } finally {
    await page.close();
  }
}
