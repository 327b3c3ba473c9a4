import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { line, round, type Figure } from './bench/figure.ts';
import { measureFirstScan } from './bench/first-scan.ts';
import { openGround, type Ground } from './bench/ground.ts';
import { measureHeap } from './bench/heap.ts';
import { measureHover } from './bench/hover.ts';
import { measureLongestTask } from './bench/longest-task.ts';
import { measureNavigations } from './bench/navigations.ts';
import { measurePackage } from './bench/package.ts';
import { measurePopup } from './bench/popup.ts';
import { writeReadmeFigures } from './bench/readme-figures.ts';
import { measureStorm } from './bench/storm.ts';
import { describeError } from './plain-error.ts';

/**
 * `npm run bench:page`: what the built extension costs a page, in a real Chromium. Both sides of each
 * figure come from one run: the same page at an address that is read and at one that is not. Prints each
 * figure with its target and keeps them all in tests/bench/page-results.json. With words behind it
 * (`npm run bench:page -- heap hover`) only those measurements are made and nothing is kept.
 */
const measurements: Readonly<Record<string, (ground: Ground) => Promise<Figure[]>>> = {
  scan: measureFirstScan,
  tasks: measureLongestTask,
  storm: measureStorm,
  heap: measureHeap,
  hover: measureHover,
  popup: measurePopup,
  navigations: measureNavigations,
  package: measurePackage,
};

const chosen = process.argv.slice(2);
const names = Object.keys(measurements).filter((name) => chosen.length === 0 || chosen.includes(name));
const figures: Figure[] = [];
let version = '';
for (const name of names) {
  // A browser of its own for each: none pays for what another has left.
  const ground = await openGround();
  try {
    version = await ground.live.browser.version();
    const measured = (await measurements[name]?.(ground)) ?? [];
    for (const figure of measured) process.stdout.write(`${line(figure)}\n`);
    figures.push(...measured);
  } catch (error) {
    process.exitCode = 1;
    process.stdout.write(`${name}: ${describeError(error)}\n`);
  } finally {
    await ground.close();
  }
}
if (chosen.length === 0 && process.exitCode !== 1) {
  const kept = JSON.stringify({ browser: version, figures }, (_, value: unknown) => (typeof value === 'number' ? round(value) : value), 2);
  writeFileSync(fileURLToPath(new URL('../tests/bench/page-results.json', import.meta.url)), `${kept}\n`);
  writeReadmeFigures();
}
