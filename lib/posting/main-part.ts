import { headingOf } from './headings.ts';
import type { Line } from './lines.ts';

/** Parts of a page around a posting that never belong to it. */
const CHROME = /^(?:sign in|log ?in|menu|home(?!-|\s(?:office|based|health|cod))|careers|search|apply(?: now)?|save(?: job)?|share|back to|cookie|privacy|skip to)\b/;
const FOOTER = /^(?:©|copyright|all rights reserved|terms of (?:use|service)|cookie (?:policy|settings)|privacy policy|powered by)/;
const RESUMES = /^(?:full job description|job description|about (?:the|this) (?:job|role|position)|qualifications|responsibilities|requirements|minimum qualifications|job summary|position summary|job details|description)\s*:?$/;

/**
 * The lines of the posting that the page is about: without lists of other jobs, navigation
 * and footers. On a page with a list of results beside the open posting, the posting begins
 * where its title stands as a line of its own before the first heading of a posting.
 */
export function mainPart(lines: readonly Line[], title: string): Line[] {
  const kept: Line[] = [];
  let teaser = false;
  for (const [index, line] of lines.slice(beginning(lines, title)).entries()) {
    if (FOOTER.test(line.plain)) break;
    if (headingOf(line, false)?.part === 'teaser' && !(index === 0 && lines.length < 4)) {
      teaser = true;
      continue;
    }
    if (teaser && (RESUMES.test(line.plain) || isTitle(line, title))) teaser = false;
    if (teaser || CHROME.test(line.plain) && line.plain.length < 20) continue;
    kept.push(line);
  }
  return kept;
}

/** Where the open posting begins: its title, repeated as a line right before the posting's own headings. */
function beginning(lines: readonly Line[], title: string): number {
  const first = lines.findIndex((line) => RESUMES.test(line.plain) || isShortHeading(line));
  const limit = first < 0 ? Math.ceil(lines.length / 2) : first;
  for (let index = limit - 1; index > 0; index--) {
    const line = lines[index];
    if (line && isTitle(line, title)) return index;
  }
  return 0;
}

function isShortHeading(line: Line): boolean {
  const part = headingOf(line, false)?.part;
  return (part === 'demands' || part === 'duties') && line.plain.split(/\s+/).length <= 4 && !/\s[-–|]\s/.test(line.plain);
}

/** The line is the page's title, or how it begins. */
function isTitle(line: Line, title: string): boolean {
  const whole = title.toLowerCase().trim();
  return line.plain.length >= 8 && (whole === line.plain || whole.startsWith(line.plain) && /^\s*(?:[|–—(,:-]|(?:in|at|for|job|jobs)\b)/.test(whole.slice(line.plain.length)));
}
