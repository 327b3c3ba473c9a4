import type { Mention } from '../detect/mention.ts';
import type { TermId } from '../knowledge/record.ts';
import type { Period } from '../pay/period.ts';

/** The shapes of this room: what a posting's reader takes and gives. */

/** UTF-16 offsets into the text that was read, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type Education = 'high-school' | 'certificate' | 'associate' | 'bachelor' | 'master';

/**
 * Who may apply. Canonical: no `all` or `any` of fewer than two, none directly inside its own
 * kind, no part twice; in the order of the text. `withinMonths` is there only where a
 * credential may follow after hire, null where the text gives no number.
 */
export type Requirement =
  | { all: Requirement[] }
  | { any: Requirement[] }
  | { credential: TermId; withinMonths?: number | null }
  | { experienceYears: number }
  | { education: Education };

export type Strength = 'required' | 'alternative' | 'preferred' | 'mentioned';
export type ApprenticeVerdict = 'open' | 'closed' | 'not-stated';
export type RemoteVerdict = 'remote' | 'hybrid' | 'onsite' | 'unknown';

export interface Place {
  city: string | null;
  /** Two letters; null outside the United States or where not stated. */
  state: string | null;
}

/** Years; `max` is null where open. */
export interface Years {
  min: number;
  max: number | null;
}

export type PayPeriod = Period;

/** An amount of pay; the annual figures are in the currency's units a year. */
export interface MainPay {
  min: number | null;
  max: number | null;
  currency: string;
  period: PayPeriod | null;
  annualMin: number | null;
  annualMax: number | null;
}

/** An amount of pay as it stands in the text. */
export type PayInText = MainPay & Span;

export type FlagKind =
  | 'unpaid-training'
  | 'unpaid-test'
  | 'pay-to-apply'
  | 'independent-contractor'
  | 'buy-equipment'
  | 'clawback'
  | 'commission-only';

export interface Flag extends Span {
  kind: FlagKind;
}

/** What the page's structured data says of one verdict, and whether the text agrees; null where the text is silent. */
export interface StructuredEvidence {
  field: 'pay' | 'place' | 'remote';
  value: MainPay | Place | RemoteVerdict;
  agrees: boolean | null;
}

/** The words each verdict rests on, ascending; empty where the text has none. */
interface Evidence {
  credentials: (Span & { term: TermId })[];
  accepts: Span[];
  apprentice: Span[];
  pay: Span[];
  place: Span[];
  remote: Span[];
  experienceYears: Span[];
  structured: StructuredEvidence[];
}

export interface Posting {
  /** Each term once, in the order of the text. */
  credentials: { term: TermId; strength: Strength }[];
  accepts: Requirement | null;
  apprentice: ApprenticeVerdict;
  pay: MainPay | null;
  place: Place | null;
  remote: RemoteVerdict;
  experienceYears: Years | null;
  evidence: Evidence;
  flags: Flag[];
  /** The words of demands that `accepts` cannot hold, ascending: an unnamed certificate, another profession's licence. */
  unweighed: Span[];
}

export interface PostingInput {
  /** The visible text; blocks separated by newlines. */
  text: string;
  /** The page's title; empty if unknown. */
  title: string;
  /** The page's address; empty if unknown. */
  url: string;
  /** Contents of the page's `application/ld+json` scripts, well-formed or not. */
  jsonld: readonly string[];
  /** What lib/detect found in `text`, ascending. */
  mentions: readonly Pick<Mention, 'start' | 'end' | 'term'>[];
  /** What lib/pay found in `text`, ascending. */
  pay: readonly PayInText[];
}
