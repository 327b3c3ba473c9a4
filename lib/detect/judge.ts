import type { Ambiguity, Dictionary } from '../knowledge/dictionary.ts';
import { FIELD } from '../knowledge/dictionary.ts';
import { isAllSmall, isDescription, isPartOfName, isTornApart } from './as-written.ts';
import type { Block } from './blocks.ts';
import { cueOf, isDoubtfulMention, termOfCue } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reason } from './mention.ts';
import { DOUBTFUL, IN_LIST, IN_SENTENCE, visitNeighbours } from './neighbourhood.ts';
import type { PageEvidence } from './page-evidence.ts';
import { bySharedPart, BY_FORM, gapTo, strongest, wordEnd } from './reasons.ts';
import { pagePoints, strongestRival } from './rivals.ts';
import type { Candidate } from './scan.ts';
import { visitSignals } from './signals.ts';
import type { Surroundings } from './surroundings.ts';
import { tallyOf } from './tally.ts';
import type { Tally } from './tally.ts';

/** Points for the coding sense from which a mention is marked. */
const MARK_AT = 3;
/** ... written in small letters (`cpc`), where much else is meant by the same letters. */
const MARK_SMALL_AT = 4.5;
/** ... by somebody who writes no capitals at all. */
const MARK_ALL_SMALL_AT = 3.5;
/** The coding sense must lead its best rival by this, and by this share of the rival's points. */
const LEAD = 1.5;
const LEAD_SHARE = 0.25;
/** Of a form with rivals that data/senses says nothing about. */
const UNKNOWN: Ambiguity = { term: -1, lean: -1, own: [FIELD], framed: false, credential: false, coded: false, body: false, rivals: [] };
/** Of a sure form in small letters: `aapc` is hardly anything else, `icd-10` and `hcpcs` are nothing else. */
const SURE_SMALL_LEAN = 2;
const SURE_LONG_LEAN = 3;
const LONG = 4;
/** In the sentence, the coding sense leads the best rival by this, or is behind it by that. */
const CLEAR_FOR = 4.5;
const CLEAR_AGAINST = 2;
const HALF = 0.5;
/** What stands elsewhere counts so for letters that mostly mean something else, where their sentence says nothing. */
const LEAKING = 0.75;
/** The page spells the abbreviation out. */
const SPELLED_OUT = 6;
const SPELLED_OUT_HERE = 10;
/** The next item of the same list is marked. */
const IN_COMPANY = 2;
/** Characters between two credentials of one line that speak for each other. */
const CREDENTIAL_GAP = 80;
/** What another credential close by counts at least, both in small letters (`did cpc first, then crc`): hardly anybody else writes two of them. */
const SMALL_CREDENTIALS = 1.75;
const CHOICE = /\b(?:or|vs)\b/i;
/** Kinds of evidence that stand outside the page's running text. */
const OUTSIDE: ReadonlySet<Reason['kind']> = new Set(['title', 'heading', 'data']);

/** What is to be decided. `company`: a mention that is already marked, next to the candidate in one list. */
export interface Question {
  readonly block: Block;
  readonly candidate: Candidate;
  readonly company?: Candidate;
}

/**
 * Decides for one candidate whether it means its term. Everything speaks in points: the form's
 * own leaning, cues by nearness, the title, the host, the page as a whole; rivals collect
 * theirs in the same way.
 */
export class Judge {
  private readonly lexicon: Lexicon;
  private readonly page: PageEvidence;
  private readonly around: Surroundings;
  private readonly ambiguities: readonly (Ambiguity | undefined)[];
  private readonly codeSets: ReadonlySet<number>;

  constructor(dictionary: Dictionary, lexicon: Lexicon, page: PageEvidence, around: Surroundings) {
    this.lexicon = lexicon;
    this.page = page;
    this.around = around;
    this.ambiguities = ambiguitiesOf(dictionary);
    this.codeSets = new Set(dictionary.codeSets);
  }

  /** Whether the candidate is marked. */
  marks(question: Question): boolean {
    const { block, candidate } = question;
    if (isDescription(block.text, candidate) || isTornApart(block.text, candidate) || isPartOfName(block.text, candidate)) return false;
    return isSure(candidate) || this.weigh(question, null);
  }

  /** Whether both are abbreviations of credentials, not far from each other: `CPC required, CRC within a year`. */
  areCredentials(one: Candidate, other: Candidate): boolean {
    const isCredential = ({ form }: Candidate) => !form.name && this.ambiguities[form.term]?.credential === true;
    return isCredential(one) && isCredential(other) && gapTo(one, other) <= CREDENTIAL_GAP;
  }

  /** What decided for a candidate that is marked, strongest first. */
  reasons(question: Question): readonly Reason[] {
    if (question.candidate.continued) return [bySharedPart(question.block, question.candidate)];
    if (isSure(question.candidate)) return BY_FORM;
    const reasons: Reason[] = [];
    this.weigh(question, reasons);
    return strongest(reasons);
  }

  private weigh({ block, candidate, company }: Question, reasons: Reason[] | null): boolean {
    const { form, capitals } = candidate;
    const ambiguity = this.ambiguities[form.term] ?? UNKNOWN;
    const tally = this.tallied(ambiguity, block, candidate, reasons);
    const allSmall = !capitals && !form.sure && isAllSmall(block.text, candidate);
    const lean = leanOf(candidate, ambiguity, allSmall);
    const beside = this.beside(ambiguity, block, candidate, reasons);
    const binding = bindingFor(block, candidate, this.page);
    const ownPage = pagePoints(ambiguity.own, this.page);
    const rivals = strongestRival(ambiguity, tally, this.page, this.lexicon.elsewhere);
    const against = beside.against + Math.max(0, -binding.points);
    // Where the sentence is clear, what stands elsewhere counts half.
    const clear = tally.near(0) - rivals.near - against;
    const leaks = lean < 0 && tally.near(0) === 0;
    const share = clear <= -CLEAR_AGAINST ? HALF : leaks ? LEAKING : 1;
    const coding = lean + beside.coded + tally.near(0) - tally.surplus + (tally.afar(0) + ownPage) * share
      + this.around.hostPoints + Math.max(0, binding.points) + (company ? IN_COMPANY : 0);
    const rival = rivals.near + rivals.elsewhere * (clear >= CLEAR_FOR ? HALF : 1) + against;
    if (reasons) {
      const note = (kind: Reason['kind'], words: string, weight: number) => { if (weight) reasons.push({ kind, words, weight }); };
      if (lean > 0) note('form', '', lean);
      if (company) note('neighbour', block.text.slice(company.start, company.end), IN_COMPANY);
      note('spelled', binding.words, binding.points);
      if (ownPage > 0) note('page', this.page.wordsFor(ambiguity.own), ownPage);
      note('host', this.around.host, this.around.hostPoints);
    }
    return coding >= (capitals || form.sure ? MARK_AT : allSmall ? MARK_ALL_SMALL_AT : MARK_SMALL_AT) && coding >= rival + Math.max(LEAD, rival * LEAD_SHARE);
  }

  /** What stands right beside the candidate, by its shape. */
  private beside(ambiguity: Ambiguity, block: Block, candidate: Candidate, reasons: Reason[] | null): { coded: number; against: number } {
    let [coded, against] = [0, 0];
    visitSignals(this.lexicon, block, candidate, ambiguity, (points, start, end) => {
      if (points > 0) coded += points;
      else against -= points;
      reasons?.push({ kind: 'neighbour', words: block.text.slice(start, end), weight: points });
    });
    return { coded, against };
  }

  private tallied(ambiguity: Ambiguity, block: Block, candidate: Candidate, reasons: Reason[] | null): Tally {
    const tally = tallyOf(this.lexicon);
    tally.begin(ambiguity);
    const note = (cue: number, factor: number, kind: Reason['kind'], text: string, start: number, end: number) => {
      const weight = tally.add(cue, factor, factor >= IN_SENTENCE && !OUTSIDE.has(kind));
      if (weight && reasons) reasons.push({ kind, words: text.slice(start, wordEnd(text, end)), weight });
    };
    visitNeighbours(block, candidate, (cue, factor, kind, where, start, end) => {
      const isPair = kind === 'neighbour' && this.isPair(cue, ambiguity);
      // `CIC or CCS?` is a coder's question, although both are something to programmers, too.
      const isChoice = isPair && factor === IN_LIST && CHOICE.test(where.text.slice(Math.min(end, candidate.end), Math.max(start, candidate.start)));
      if (!isChoice && this.shareRival(cue, ambiguity)) return;
      const share = ambiguity.coded && factor !== IN_LIST && this.isCodeSet(cue) ? HALF : 1;
      note(cue, isPair && !candidate.capitals ? Math.max(factor, SMALL_CREDENTIALS) : factor * share, kind, where.text, start, end);
    });
    for (const { kind, text, factor, cues, candidates } of this.around.sayings) {
      for (const { cue, start, end } of cues) note(cue, factor, kind, text, start, end);
      for (const { form, start, end } of candidates) {
        const cue = cueOf(form);
        if (form.sure) note(cue, factor, kind, text, start, end);
        else if (form.term !== candidate.form.term && !this.shareRival(cue, ambiguity)) note(cue, factor * DOUBTFUL, kind, text, start, end);
      }
    }
    return tally;
  }

  private isCodeSet(cue: number): boolean {
    return cue < this.ambiguities.length * 2 && this.codeSets.has(termOfCue(cue));
  }

  /** Whether a cue is the mention of a credential with rivals, beside another. */
  private isPair(cue: number, { credential }: Ambiguity): boolean {
    return credential && isDoubtfulMention(cue, this.ambiguities.length) && this.ambiguities[termOfCue(cue)]?.credential === true;
  }

  /** Whether a cue is a mention of a doubtful term that is at home in a field where this one has a rival, too: CRC beside CPT in a program. */
  private shareRival(cue: number, { rivals }: Ambiguity): boolean {
    const other = isDoubtfulMention(cue, this.ambiguities.length) ? this.ambiguities[termOfCue(cue)] : undefined;
    return other !== undefined && rivals.some((senses) => senses.some((sense) => other.rivals.some((others) => others.includes(sense))));
  }
}

const known = new WeakMap<Dictionary, (Ambiguity | undefined)[]>();

/** The ambiguities of a dictionary by term. */
function ambiguitiesOf(dictionary: Dictionary): readonly (Ambiguity | undefined)[] {
  const byTerm = known.get(dictionary) ?? dictionary.terms.map((_, term) => dictionary.ambiguities.find((one) => one.term === term));
  known.set(dictionary, byTerm);
  return byTerm;
}

function isSure({ form, capitals, continued }: Candidate): boolean {
  return continued || (form.sure && capitals);
}

/** Points that the form has by itself. */
function leanOf({ form, capitals }: Candidate, ambiguity: Ambiguity, allSmall: boolean): number {
  if (form.sure) return form.capitals >= LONG || /\d/.test(form.text) ? SURE_LONG_LEAN : SURE_SMALL_LEAN;
  const lean = form.lean ?? ambiguity.lean;
  return capitals || allSmall ? lean : Math.min(0, lean);
}

/** The statement that spells the candidate out, and its points: positive for the coding sense. */
function bindingFor(block: Block, { form }: Candidate, page: PageEvidence): { words: string; points: number } {
  const here = block.bindings.get(form.term);
  if (here) return { words: here.words, points: here.sense * SPELLED_OUT_HERE };
  const elsewhere = page.binding(form.term);
  return elsewhere ? { words: elsewhere.words, points: elsewhere.sense * SPELLED_OUT } : { words: '', points: 0 };
}
