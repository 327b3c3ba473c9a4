import type { Ambiguity, Dictionary } from '../knowledge/dictionary.ts';
import { FIELD } from '../knowledge/dictionary.ts';
import type { Block } from './blocks.ts';
import type { Matcher } from './matcher.ts';
import type { Reason } from './mention.ts';
import { visitNeighbours } from './neighbourhood.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { Candidate, Finds } from './scan.ts';
import { Tally } from './tally.ts';

/** Points for the coding sense from which a mention is marked. */
const MARK_AT = 3;
/** ... written in small letters (`cpc`), where much else is meant by the same letters. */
const MARK_SMALL_AT = 5;
/** The coding sense must lead its best rival by this, and by this share of the rival's points. */
const LEAD = 1;
const LEAD_SHARE = 0.25;
/** Of a form with rivals that data/senses says nothing about. */
const UNKNOWN_LEAN = -1;
const TITLE_FACTOR = 0.8;
/** The page spells the abbreviation out. */
const SPELLED_OUT = 6;
const SPELLED_OUT_HERE = 10;
/** The next item of the same list is marked. */
const IN_COMPANY = 2;
const MOST_PAGE_POINTS = 3.6;
const MOST_REASONS = 5;

const SURE: readonly Reason[] = [{ kind: 'form', words: '', weight: SPELLED_OUT_HERE }];

/** What the title and the address say; read once. */
export interface Surroundings {
  readonly title: string;
  readonly titleFinds: Finds | null;
  readonly host: string;
  readonly hostPoints: number;
}

/** `company`: a mention that is already marked, next to the candidate in one list. */
export type Judge = (block: Block, candidate: Candidate, company?: Candidate) => readonly Reason[] | null;

/**
 * Decides for one candidate whether it means its term: returns what decided, strongest
 * first, or null for no mark. Everything speaks in points: the form's own leaning, cues by
 * nearness, the title, the host, the page as a whole; rivals collect theirs in the same way.
 */
export function makeJudge(dictionary: Dictionary, matcher: Matcher, page: PageEvidence, around: Surroundings): Judge {
  const ambiguities = new Map(dictionary.ambiguities.map((one) => [one.term, one]));
  const tallies = new Map<number, Tally>();
  const ambiguityOf = (term: number): Ambiguity =>
    ambiguities.get(term) ?? { term, lean: UNKNOWN_LEAN, own: [FIELD], rivals: [], small: false };
  const tallyOf = (ambiguity: Ambiguity) => {
    const tally = tallies.get(ambiguity.term) ?? new Tally(matcher, ambiguity);
    tallies.set(ambiguity.term, tally);
    return tally;
  };

  return (block, candidate, company) => {
    const { form, capitals, continued } = candidate;
    if (continued || (form.sure && capitals)) return SURE;
    const ambiguity = ambiguityOf(form.term);
    if (!capitals && !form.sure && !ambiguity.small) return null;
    const tally = tallyOf(ambiguity);
    tally.reset();
    const reasons: Reason[] = [];
    collect(block, candidate, tally, reasons);

    const ownPage = Math.min(MOST_PAGE_POINTS, sumOf(ambiguity.own, page));
    const binding = bindingPoints(block, candidate, page);
    if (company) reasons.push({ kind: 'neighbour', words: block.text.slice(company.start, company.end), weight: IN_COMPANY });
    const lean = form.sure ? 0 : capitals ? ambiguity.lean : Math.min(0, ambiguity.lean);
    const coding = lean + tally.points(0) + ownPage + around.hostPoints + Math.max(0, binding) + (company ? IN_COMPANY : 0);
    const rival = rivalPoints(ambiguity, tally, page) + Math.max(0, -binding);
    if (coding < (capitals || form.sure ? MARK_AT : MARK_SMALL_AT)) return null;
    if (coding < rival + Math.max(LEAD, rival * LEAD_SHARE)) return null;

    if (lean > 0) reasons.push({ kind: 'form', words: '', weight: lean });
    if (binding > 0) reasons.push({ kind: 'page', words: block.text.slice(candidate.start, candidate.end), weight: binding });
    if (ownPage > 0) reasons.push({ kind: 'page', words: page.wordsFor(ambiguity.own), weight: ownPage });
    if (around.hostPoints > 0) reasons.push({ kind: 'host', words: around.host, weight: around.hostPoints });
    return strongest(reasons);
  };

  function collect(block: Block, candidate: Candidate, tally: Tally, reasons: Reason[]): void {
    const note = (cue: number, factor: number, kind: Reason['kind'], text: string, start: number, end: number) => {
      const weight = tally.add(cue, factor);
      if (weight) reasons.push({ kind, words: text.slice(start, end), weight });
    };
    visitNeighbours(block, candidate, (cue, factor, kind, where, start, end) => {
      note(cue, factor, kind, where.text, start, end);
    });
    for (const { cue, start, end } of around.titleFinds?.cues ?? []) note(cue, TITLE_FACTOR, 'title', around.title, start, end);
    for (const { form, start, end } of around.titleFinds?.candidates ?? []) {
      if (form.sure) note(form.cue, TITLE_FACTOR, 'title', around.title, start, end);
    }
  }
}

function strongest(reasons: readonly Reason[]): Reason[] {
  return reasons
    .map((reason) => ({ ...reason, weight: Math.round(reason.weight * 10) / 10 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS);
}

function sumOf(senses: readonly number[], page: PageEvidence): number {
  return senses.reduce((sum, sense) => sum + page.points(sense), 0);
}

function rivalPoints(ambiguity: Ambiguity, tally: Tally, page: PageEvidence): number {
  return ambiguity.rivals.reduce((most, senses, index) =>
    Math.max(most, tally.points(index + 1) + Math.min(MOST_PAGE_POINTS, sumOf(senses, page))), 0);
}

function bindingPoints(block: Block, candidate: Candidate, page: PageEvidence): number {
  const here = block.bindings.get(candidate.form.term);
  if (here) return here * SPELLED_OUT_HERE;
  return page.binding(candidate.form.term) * SPELLED_OUT;
}
