import { headlineOf } from './headline.ts';
import type { PayInText, Posting, PostingInput, Span } from './posting.ts';
import type { PostingReport, Quote } from './report.ts';

/** Quotes are shown, not read at length. UTF-16 units. */
const longestQuote = 320;

/** What the words of a posting stand in. */
export interface ReportedPage extends Pick<PostingInput, 'text' | 'title' | 'jsonld'> {
  /** The amounts of pay that belong to the posting, ascending. */
  pay: readonly PayInText[];
  /** Names the place of a span on the page, for scrolling to it; null where the text is not the page's own. */
  placeOf(span: Span): number | null;
}

/**
 * What is told to the popup of a posting that was read: its verdicts, and the words each rests on
 * as quotes instead of offsets. Pure but for what `placeOf` does.
 */
export function reportPosting(posting: Posting, page: ReportedPage): PostingReport {
  const { evidence, flags, unweighed, ...verdicts } = posting;
  const quote = (span: Span): Quote => ({ place: page.placeOf(span), text: quoted(page.text, span) });
  return {
    ...headlineOf(page),
    posting: verdicts,
    quotes: {
      credentials: evidence.credentials.map((span) => ({ ...quote(span), term: span.term })),
      accepts: evidence.accepts.map(quote),
      apprentice: evidence.apprentice.map(quote),
      pay: evidence.pay.map(quote),
      place: evidence.place.map(quote),
      remote: evidence.remote.map(quote),
      experienceYears: evidence.experienceYears.map(quote),
    },
    structured: evidence.structured.filter(({ agrees }) => agrees !== true),
    flags: flags.map((flag) => ({ kind: flag.kind, quote: quote(flag) })),
    unweighed: unweighed.map(quote),
    pays: page.pay.map(({ start, end, ...amount }) => ({ ...amount, quote: quote({ start, end }) })),
  };
}

/** The words of a span on one line. */
function quoted(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote - 1).toWellFormed().trimEnd()}…`;
}
