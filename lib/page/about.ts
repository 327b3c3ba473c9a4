import type { PageContext } from '../detect/mention.ts';
import { structuredData } from './structured-data.ts';

const mostHeadings = 12;
const longestHeading = 200;

/** What a page says of itself besides its text: title, address, main headings, structured data. Reads no layout. */
export function aboutPage(root: Document, url: string): Required<PageContext> {
  const headings = Array.from(root.querySelectorAll('h1, h2')).slice(0, mostHeadings);
  return {
    title: root.title,
    url,
    headings: headings.map((heading) => heading.textContent.trim().slice(0, longestHeading)).filter((text) => text !== ''),
    jsonld: structuredData(root),
  };
}
