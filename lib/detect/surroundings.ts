import type { Dictionary } from '../knowledge/dictionary.ts';
import { cuesIn } from './lexicon.ts';
import type { CueHit, Lexicon } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import type { PageContext, Reason } from './mention.ts';
import { scan } from './scan.ts';
import type { Candidate } from './scan.ts';
import { structuredTexts } from './structured-text.ts';

/** How much a word counts that stands in the title, a heading or the structured data of the page. */
const IN_TITLE = 1;
const IN_HEADING = 0.6;
const IN_DATA = 1;
const IN_DESCRIPTION = 0.5;

/** Words about the page that stand outside its running text, with the evidence in them. */
export interface Saying {
  readonly kind: Extract<Reason['kind'], 'title' | 'heading' | 'data'>;
  readonly text: string;
  readonly factor: number;
  readonly cues: readonly CueHit[];
  readonly candidates: readonly Candidate[];
}

/** What is known of a page besides its text; read once. */
export interface Surroundings {
  readonly sayings: readonly Saying[];
  /** The part of the address that speaks for the field, and its points. */
  readonly host: string;
  readonly hostPoints: number;
}

/** Looks for evidence in the title, the headings, the structured data and the address of a page. */
export function readSurroundings(dictionary: Dictionary, lexicon: Lexicon, matcher: Matcher, context: PageContext): Surroundings {
  const { title, url, headings = [], jsonld = [] } = context;
  const saying = (kind: Saying['kind'], text: string, factor: number): Saying => ({
    kind, text, factor, cues: cuesIn(lexicon, text, 0, text.length), candidates: scan(matcher, text),
  });
  const address = url.toLowerCase();
  const [host, hostPoints] = dictionary.addresses.find(([part]) => address.includes(part)) ?? ['', 0];
  const sayings = [
    saying('title', title, IN_TITLE),
    ...headings.map((text) => saying('heading', text, IN_HEADING)),
    ...structuredTexts(jsonld).map(({ text, kind }) => saying('data', text, kind === 'title' ? IN_DATA : IN_DESCRIPTION)),
  ];
  return { sayings: sayings.filter(({ cues, candidates }) => cues.length + candidates.length > 0), host, hostPoints };
}
