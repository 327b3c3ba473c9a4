import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';

/** Draws public/icon/*.png from public/icon/codecue.svg. Needed only after a change of the drawing. */
const folder = new URL('../public/icon/', import.meta.url);
const svg = readFileSync(new URL('codecue.svg', folder), 'utf8');
const chromium = findBrowser('chromium');
if (!chromium) throw new Error('Drawing the icons takes a Chromium.');

const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
const browser = await launch({ executablePath: chromium.path, args: asRoot ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
