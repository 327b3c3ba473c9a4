import { largePage } from '../../tests/bench/page-html.ts';
import { addresses, fixtureHtml, fixtureNames } from '../../tests/fixtures/fixtures.ts';
import { median, type Figure } from './figure.ts';
import { atRest, countCpu, enabledOrigin, otherOrigin, serveBoth, type Ground } from './ground.ts';
import { isAttributable, traced, type Task } from './trace.ts';

const rounds = 2;
const nodes = 90_000;
/** Some pages never rest: they are watched this long. Milliseconds. */
const longest = 5_000;

interface Longest {
  page: string;
  cpu: number;
  wall: number;
}

/** The longest task that ran mostly our scripts, on every fixture page and on the large page; beside it the longest rendering. */
export async function measureLongestTask(ground: Ground): Promise<Figure[]> {
  for (const name of fixtureNames) ground.web.serve(addresses[name], { body: fixtureHtml(name) });
  const fixtures: Longest[] = [];
  for (const name of fixtureNames) fixtures.push(await longestOf(ground, name, addresses[name]));
  const worst = fixtures.reduce((one, other) => (other.cpu > one.cpu ? other : one));

  serveBoth(ground, '/large', largePage(nodes));
  const large = await longestOf(ground, 'large', `${enabledOrigin}/large`, Infinity);
  const [withUs, without] = [await rendering(ground, enabledOrigin), await rendering(ground, otherOrigin)];
  return [
    figure('longest-task-fixtures', `longest task of ours on ${fixtures.length} fixture pages`, worst),
    figure('longest-task-large', `longest task of ours on ${nodes} text nodes`, large, {
      'longest rendering after loading, ms': withUs, 'without CodeCue, ms': without,
    }),
  ];
}

function figure(id: string, name: string, { page, cpu, wall }: Longest, more: Figure['beside'] = {}): Figure {
  return { id, name, value: cpu, unit: 'ms', target: 50, beside: { page, 'as time passed, ms': wall, ...more, rounds } };
}

async function longestOf(ground: Ground, page: string, address: string, watched = longest): Promise<Longest> {
  const all: Task[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const tasks = (await record(ground, address, watched)).filter(isAttributable);
    all.push(tasks.reduce((one, other) => (other.cpu > one.cpu ? other : one), { cpu: 0, wall: 0, ours: 0, theirs: 0, rendering: 0 }));
  }
  return { page, cpu: median(all.map(({ cpu }) => cpu)), wall: median(all.map(({ wall }) => wall)) };
}

async function rendering(ground: Ground, origin: string): Promise<number> {
  const tasks = await record(ground, `${origin}/large`, Infinity);
  return tasks.reduce((most, task) => Math.max(most, task.rendering), 0);
}

async function record({ live }: Ground, address: string, watched: number): Promise<Task[]> {
  const page = await live.browser.newPage();
  try {
    const client = await countCpu(page);
    return await traced(page, address, async () => {
      await page.goto(address, { timeout: 0 });
      await atRest(client, watched);
    });
  } finally {
    await page.close();
  }
}
