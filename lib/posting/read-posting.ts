import { apprenticeVerdict, distinct } from './apprentice.ts';
import { atomsOf } from './atoms.ts';
import { demandsOf } from './demands.ts';
import type { Demands } from './demands.ts';
import { experienceAsked } from './experience.ts';
import { flagsIn } from './flags.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { mainPart } from './main-part.ts';
import { fillsIn, mainPayInText, samePay, withoutPlace } from './main-pay.ts';
import { placeInText } from './place.ts';
import type { Posting, PostingInput, Requirement, StructuredEvidence } from './posting.ts';
import { isPosting } from './recognise.ts';
import { remoteInText } from './remote.ts';
import { placedLines } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { statementsOf } from './statements.ts';
import { strengthsOf } from './strengths.ts';
import { jobPosting, textOf, get } from './structured.ts';
import type { Node } from './structured.ts';
import { structuredPay } from './structured-pay.ts';
import { structuredPlace, structuredRemote } from './structured-place.ts';
import { allOf, credentialsIn, without } from './tree.ts';
import { unweighedIn } from './unweighed.ts';
import { isIssuer } from './vocabulary.ts';

/** UTF-16 units; see also recognise.ts. */
const CLAUSE = 300;

/**
 * Reads a posting of this field: medical coding, billing with coding, clinical documentation,
 * health information, risk adjustment, coding audit and compliance.
 *
 * Takes the page's visible text with what lib/detect and lib/pay found in it, and the page's
 * structured data. Gives null for anything that is no such posting. Offsets are UTF-16 into
 * `text`. Structured data decides pay and place; where the text says otherwise, `evidence`
 * keeps both. Linear in the length of the text; never throws.
 */
export function readPosting(input: PostingInput): Posting | null {
  const lines = mainPart(linesOf(input.text), input.title);
  const structured = jobPosting(input.jsonld, input.title, input.text);
  if (!isPosting(input, lines, structured && { title: textOf(get(structured, 'title')) ?? '' })) return null;

  const atoms = atomsOf(input);
  const placed = placedLines(lines, atoms);
  const demands = demandsOf({ ...input, atoms, short: isShort(lines) }, statementsOf(input.text, placed, atoms));
  const accepts = wholeTree(demands);
  const sentences = lines.flatMap((line) => sentencesOf(input.text, line));
  const apprentice = apprenticeVerdict(input.text, sentences, accepts, demands, atoms);
  const experience = experienceAsked(accepts, demands.demands.flatMap((demand) => demand.atoms), atoms);
  const credentials = strengthsOf(atoms, lines, accepts, demands);
  const facts = statedFacts(input, lines, structured);
  return {
    credentials: credentials.map(({ term, strength }) => ({ term, strength })),
    accepts,
    apprentice: apprentice.verdict,
    pay: facts.pay,
    place: facts.place,
    remote: facts.remote,
    experienceYears: experience?.years ?? null,
    evidence: {
      credentials: credentials.map(({ term, start, end }) => ({ term, start, end })).toSorted((a, b) => a.start - b.start),
      accepts: distinct(demands.demands.flatMap(({ spans }) => spans)),
      apprentice: apprentice.spans,
      experienceYears: distinct(experience?.spans ?? []),
      ...facts.evidence,
    },
    flags: flagsIn(input.text, lines),
    unweighed: unweighedIn(input.text, placed, atoms, accepts),
  };
}

/** A clause or two: nothing beside what is asked. */
function isShort(lines: readonly Line[]): boolean {
  return lines.reduce((sum, { start, end }) => sum + end - start, 0) < CLAUSE;
}

/** All demands together; a demand for any certificate of an issuer says nothing more once one is asked for by name. */
function wholeTree({ demands }: Demands): Requirement | null {
  const named = demands.some(({ tree }) => credentialsIn(tree).some(({ credential }) => !isIssuer(credential)) && !isByIssuer(tree));
  return allOf(demands.flatMap(({ tree }) => (isNothing(tree) ? [] : named ? (without(tree, isIssuer) ?? []) : [tree])));
}

/** "0 years" asks for nothing. */
function isNothing(tree: Requirement): boolean {
  return 'experienceYears' in tree && tree.experienceYears === 0;
}

/** The demand names an issuer beside what else is accepted: "AAPC or AHIMA certification; CPC-A welcome". */
function isByIssuer(tree: Requirement): boolean {
  return credentialsIn(tree).some(({ credential }) => isIssuer(credential));
}

/** Pay, place and remote, from the structured data first. */
function statedFacts(input: PostingInput, lines: readonly Line[], structured: Node | null) {
  const pay = { text: mainPayInText(input.pay, lines), data: structured && structuredPay(structured) };
  const place = { text: placeInText(lines), data: structured && structuredPlace(structured) };
  const remote = { text: remoteInText(input.text, lines.flatMap((line) => sentencesOf(input.text, line))), data: structured && structuredRemote(structured) };
  const said: StructuredEvidence[] = [];
  if (pay.data) said.push({ field: 'pay', value: pay.data, agrees: pay.text && samePay(pay.data, pay.text) });
  if (place.data) said.push({ field: 'place', value: place.data, agrees: place.text && JSON.stringify(place.text.place) === JSON.stringify(place.data) });
  if (remote.data) said.push({ field: 'remote', value: remote.data, agrees: remote.text.verdict === 'unknown' ? null : remote.text.verdict === remote.data });
  return {
    pay: pay.data && pay.text && fillsIn(pay.data, pay.text) ? withoutPlace(pay.text) : (pay.data ?? (pay.text && withoutPlace(pay.text))),
    place: place.data ?? place.text?.place ?? null,
    // Boards offer no word for hybrid, so the text's own "hybrid" is the finer statement.
    remote: remote.text.verdict === 'hybrid' ? remote.text.verdict : (remote.data ?? remote.text.verdict),
    evidence: {
      pay: pay.text ? [{ start: pay.text.start, end: pay.text.end }] : [],
      place: place.text ? [place.text.span] : [],
      remote: remote.text.spans,
      structured: said,
    },
  };
}
