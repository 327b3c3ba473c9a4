import { linesOf } from './lines.ts';
import { mainPart } from './main-part.ts';
import type { PostingInput } from './posting.ts';
import { get, jobPosting, textOf } from './structured.ts';

/** UTF-16 units: longer lines are no titles. */
const longestTitle = 140;
/** A job's title stands among the first lines of its posting. */
const firstLines = 8;

/**
 * The job's title and the employer. The title: by the page's structured data, else the first of the
 * posting's first lines that the page's own title repeats. The employer: by structured data only.
 * Null where neither says so.
 */
export function headlineOf({ text, title, jsonld }: Pick<PostingInput, 'text' | 'title' | 'jsonld'>): { title: string | null; employer: string | null } {
  const structured = jobPosting(jsonld, title, text);
  const stated = structured && textOf(get(structured, 'title') ?? get(structured, 'name'));
  return {
    title: (stated ?? titleInText(text, title))?.slice(0, longestTitle) ?? null,
    employer: structured && (textOf(get(structured, 'hiringOrganization'))?.slice(0, longestTitle) ?? null),
  };
}

function titleInText(text: string, title: string): string | null {
  const whole = title.toLowerCase().replaceAll(/\s+/g, ' ');
  const line = mainPart(linesOf(text), title).slice(0, firstLines).find(({ plain }) => plain.length >= 5 && plain.length <= longestTitle && whole.includes(plain));
  return line?.text ?? null;
}
