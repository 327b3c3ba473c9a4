import type { PayInText, Posting } from './posting.ts';

/** Words of the page that a verdict rests on. */
export interface Quote {
  /** Names the place on the page; the page script scrolls to it. Null where it came from structured data. */
  place: number | null;
  text: string;
}

/** An amount of pay as it stands on the page. */
export interface QuotedPay extends Omit<PayInText, 'start' | 'end'> {
  quote: Quote;
}

/** What was read of the posting on a page, small enough to be sent to the popup: no text but the quotes. */
export interface PostingReport {
  /** The job's title as the page states it; null where unsure. */
  title: string | null;
  /** The employer as the page's structured data states it; null where unsure. */
  employer: string | null;
  /** The verdicts; offsets mean nothing outside the page, so the evidence comes as quotes. */
  posting: Omit<Posting, 'evidence' | 'flags' | 'unweighed'>;
  quotes: {
    credentials: readonly (Quote & { term: string })[];
    accepts: readonly Quote[];
    apprentice: readonly Quote[];
    pay: readonly Quote[];
    place: readonly Quote[];
    remote: readonly Quote[];
    experienceYears: readonly Quote[];
  };
  /** What structured data says and the text says otherwise, or nothing of. */
  structured: Posting['evidence']['structured'];
  flags: readonly { kind: Posting['flags'][number]['kind']; quote: Quote }[];
  /** Demands that `posting.accepts` cannot hold. */
  unweighed: readonly Quote[];
  /** Every amount of pay on the page, in its order. */
  pays: readonly QuotedPay[];
}
