import type { Span } from './posting.ts';

/** One line of the text, without the white space around it. */
export interface Line extends Span {
  text: string;
  /** The line as it is compared: bullet and dashes off, lower case. */
  plain: string;
  bullet: boolean;
  /** An empty line stands before it. */
  apart: boolean;
}

const BULLET = /^(?:[•●▪◦·‣∙*–—-]|o(?=\s{2}))\s*/u;

/** The lines of a text that have any words, in order. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = false;
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const raw = text.slice(at, stop);
    const trimmed = raw.trim();
    if (trimmed === '') {
      apart = true;
    } else {
      const from = at + raw.indexOf(trimmed);
      const mark = BULLET.exec(trimmed)?.[0] ?? '';
      const body = trimmed.slice(mark.length);
      if (/[\p{L}\p{N}]/u.test(body)) {
        lines.push({
          start: from + mark.length,
          end: from + trimmed.length,
          text: body,
          plain: body.toLowerCase().replace(/[’‘]/g, "'").replace(/[–—-]+$/, '').trim(),
          bullet: mark !== '',
          apart,
        });
      }
      apart = false;
    }
    at = stop + 1;
  }
  return lines;
}
