import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheet = readFileSync(new URL('../../../lib/page/marks.css', import.meta.url), 'utf8');

/** The colour of the line that a highlight draws, outside forced colours. */
function lineColour(highlight: string): string {
  return new RegExp(`::highlight\\(${highlight}\\) \\{\\s*text-decoration:[^;]*(#[0-9a-f]{6});`).exec(sheet)?.[1] ?? '';
}

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

// WCAG 2.2, 1.4.11: 3:1 for what has to be seen to be used. Contrast depends on luminance alone, so greys stand for all colours.
it.each(['codecue-term', 'codecue-pay'])('one of the two lines of %s stands out against any background', (mark) => {
  const lines = [mark, `${mark}-light`].map((highlight) => luminance(lineColour(highlight)));
  const worst = Array.from({ length: 256 }, (_, grey) => linear(grey / 255))
    .map((background) => Math.max(...lines.map((line) => contrast(line, background))));
  expect(Math.min(...worst)).toBeGreaterThanOrEqual(3);
});
