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

/** A line that ends so goes on in the next one: "a minimum of two / years", "CPC, CCS or the / CIC". */
const GOES_ON = /(?:[a-z]-|\b(?:an?|the|of|in|with|for|to|as|from|by|least|minimum|and|its|our|their|your|certified|registered))$/i;
const NUMBER_LAST = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/i;
/** A line as long as this, with no stop at its end, was wrapped if the next begins with a small letter. */
const WRAPPED = 48;
/** Nobody's sentence is longer, UTF-16 units; the limit keeps the time in proportion to the text. */
const LONGEST = 1500;

/** The lines of a text that have any words, in order; a sentence that was wrapped is one line. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of writtenLines(text)) {
    const last = lines.at(-1);
    if (last && goesOn(last, line)) {
      const whole = text.slice(last.start, line.end).replace(/\s/g, ' ');
      lines[lines.length - 1] = { ...last, end: line.end, text: whole, plain: plainOf(whole) };
    } else {
      lines.push(line);
    }
  }
  return lines;
}

function goesOn(last: Line, { text, bullet, apart }: Line): boolean {
  if (bullet || apart || last.text.length > LONGEST || /[.!?:;]$/.test(last.text) || /^(?:or|and\s*\/\s*or)\b/i.test(text)) return false;
  if (GOES_ON.test(last.text)) return true;
  return /^[a-z]/.test(text) && (last.text.length >= WRAPPED || NUMBER_LAST.test(last.text));
}

function plainOf(body: string): string {
  return body.toLowerCase().replace(/[’‘]/g, "'").replace(/[–—-]+$/, '').trim();
}

/** The lines of a text that have any words, in order. */
function writtenLines(text: string): Line[] {
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
          plain: plainOf(body),
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
