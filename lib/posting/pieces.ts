import { refusesApprentices } from './apprentice-words.ts';
import { atomsWithin } from './atoms.ts';
import type { Atom } from './atoms.ts';
import { atomsIn } from './chunk-cuts.ts';
import { chunksOf } from './chunks.ts';
import type { Chunk } from './chunks.ts';
import { expressionOf } from './expression.ts';
import type { Requirement, Span } from './posting.ts';
import type { PlacedLine } from './sections.ts';
import { around, quoteOf } from './quotes.ts';
import { sentencesOf } from './sentences.ts';
import { substitutionIn, targetOf } from './substitutions.ts';
import type { Substitution } from './substitutions.ts';
import { tokensOf } from './tokens.ts';
import type { ClauseMood, Token } from './tokens.ts';
import { anyOf, dueWithin } from './tree.ts';
import { closing } from './units.ts';
import { widened } from './widening.ts';
import { isApprentice } from './vocabulary.ts';

/** What one chunk of a sentence asks for, and how strongly. */
export interface Piece {
  mood: ClauseMood | 'mentioned';
  tree: Requirement;
  atoms: Atom[];
  /** The words that say so: the sentence, or its clause where it is long. */
  span: Span;
  /** What it stands in for: "in lieu of a degree". */
  instead: Pick<Substitution, 'named' | 'kind' | 'ofYears'> | null;
  /** Said outside of any list of demands and without a word that asks: it yields to what is asked elsewhere. */
  inPassing?: boolean;
  /** A sentence that names nothing itself: what was asked before may follow within these months of hire. */
  dueLater?: { months: number | null };
}

/** Colleagues, fees and promises: certificates named there are asked of nobody. */
const ASIDE =
  /\b(?:colleagues?|(?:train|lead|guide|teach)s? our|teammates?|alongside|beside|(?:our|a|the) (?:\w+ ){0,2}(?:team|staff)\b|supervis\w+ (?:\d|our|a team)|leads? (?:a|our) team|oversees?|reimburs\w+|pay(?:s|ing)? for|exam fees?|memberships?|sponsor\w*|reports? to|tuition|supported by|shadow\w*|we cover|vouchers?|prepar(?:e|es|ing) (?:you|for)|train(?:s|ing)? (?:you )?for|works? with|mentor\w*|coach\w*|(?:department|group|crew|team|staff) of|our\s+(?:[\w-]+\s+)*(?:team|staff|group|coders|lead|manager|supervisor|auditors?|educator|director)\b|more (?:with|for)|starts? at|(?:chance|opportunity) to|(?:help|support)s? you|see our|higher (?:step|rate|pay)|(?:is|are) for (?:our|the|another) |encourage)\b|\b(?:manager|supervisor|director|contact|recruiter|hiring lead)\s*:/i;
/** "Lee Ortega, CPC, CPMA": somebody's letters. */
const SIGNATURE = /(?:^|[\s:(])(?!Certified|Registered|Medical|Coding|Senior|Lead|Current|Active|Must|Either)[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+(?:-[A-Z][a-z]+)?,\s*$/;
const OURSELVES = /\b(?:our (?:clinic|company|hospital|practice|team|group|organi[sz]ation)|we (?:have|are|serve|own|run)|founded|serving|has been|in business|for over)\b/i;
/** "Applicants without certification will be considered if they have five years." */
const WITHOUT = /\b(?:(?:without|no|lacking)\s+(?:an?\s+|any\s+)?(?:coding\s+)?(?:certificat\w+|credentials?|degree)|(?:un|non-?)(?:certified|credentialed))\b(?=[^.;]{0,60}\b(?:consider|accept|if|with|must have|need)\w*)/i;
/** 'An "A" behind your CPC': no certificate of its own. */
const LETTER = /["“']-?a["”'] (?:behind|after|on|at the end of)\b/i;
const LABEL = /^(?:[\w/&' -]{0,40}\b(?:credentials?|certificat\w+|licen[sc]\w+(?:\s*\/\s*\w+)?|education|experience|needs?|requirements?|background|qualifications?|minimum|skills)\b[\w/&' ()-]{0,30}?)\s*(?:[:|–—]|-\s)/i;
const SEEKING = /\b(?:must|need\w*|seek\w*|looking for|wanted|hiring|hold\w*|possess\w*|candidates?|applicants?|you have|you(?:'ll)? bring|you are|require\w*|minimum|at least|should (?:have|be|hold)|is for|valid|current|active|graduate of|completion of|good standing|will (?:also )?(?:accept|consider)|certifi(?:ed|cations?)|credential(?:ed|s)?|only|do you have|apply if)\b/i;
const STARTS_OR = /^or\b(?!\s+(?:an?\s+)?(?:equivalent|higher|more|combination))/i;
const DENSE = 0.3;
/** An atom that begins within so many characters of its sentence is what the sentence is about. */
const LEADING = 8;

/** What is read, and what is known of it. */
export interface Source {
  text: string;
  title: string;
  atoms: readonly Atom[];
  /** No more than a clause or two: what it names, it asks for. */
  short: boolean;
}

export function piecesOf(source: Source, { span, placed }: { span: Span; placed: PlacedLine }, given: ClauseMood | null): Piece[] {
  const { text, atoms } = source;
  let carried: ClauseMood | null = given;
  const read = sentencesOf(text, span).map((sentence): { or: boolean; pieces: Piece[] } => ({ or: STARTS_OR.test(text.slice(sentence.start, sentence.end)), pieces: piecesOfSentence(sentence) }));
  return withChoices(read);

  function piecesOfSentence(sentence: Span): Piece[] {
    const tokens = tokensOf(text, sentence, atoms);
    carried = labelMood(text.slice(0, sentence.end), tokens) ?? carried;
    const words = text.slice(sentence.start, sentence.end);
    if (atomsIn(tokens).length === 0) return dueLater(tokens, words, sentence);
    const context = { ...source, words, sentence, placed, carried };
    const { inside, outside } = apart(tokens);
    const instead = substitutionIn(inside, text, sentence);
    const read = (said: readonly Token[]) => joined(chunksOf(said, text).map((chunk) => ({ chunk, pieces: pieceOf(chunk, context) })));
    if (!instead) return read(tokens);
    const span = quoteOf(text, sentence, around(tokens.filter(decides), sentence));
    const piece: Piece = { mood: instead.hedged ? 'preferred' : 'required', tree: instead.tree, atoms: instead.atoms, span, instead };
    return [...read(outside), piece];
  }
}

/** "One year of coding. OR, Education. An associate's degree.": a sentence that begins with an `or` is a further way. */
function withChoices(sentences: readonly { or: boolean; pieces: Piece[] }[]): Piece[] {
  const pieces: Piece[] = [];
  let pending = false;
  for (const { or, pieces: own } of sentences) {
    const [first] = own;
    const before = pieces.at(-1);
    pending ||= or;
    if (!first) continue;
    if (pending && before && isWay(first) && isWay(before)) {
      before.tree = anyOf([before.tree, first.tree]) ?? before.tree;
      before.atoms.push(...first.atoms);
      pieces.push(...own.slice(1));
    } else {
      pieces.push(...own);
    }
    pending = false;
  }
  return pieces;
}

function isWay(piece: Piece): boolean {
  return isAsked(piece) && piece.instead === null && piece.dueLater === undefined;
}

/** "Three years (a degree may substitute for one)": what a bracket substitutes is said in it alone. */
function apart(tokens: readonly Token[]): { inside: readonly Token[]; outside: readonly Token[] } {
  const lieu = tokens.findIndex(({ kind }) => kind === 'lieu');
  const open = tokens.findLastIndex(({ kind }, at) => at < lieu && kind === 'open');
  const close = open < 0 ? -1 : closing(tokens, open);
  if (lieu < 0 || open < 0 || close < lieu || atomsIn(tokens.slice(open, lieu)).length === 0) return { inside: tokens, outside: [] };
  return { inside: tokens.slice(open + 1, close), outside: [...tokens.slice(0, open), ...tokens.slice(close + 1)] };
}

/** Chunks that an `or` joins are choices: "CCS on hire, or RHIT within a year". */
function joined(read: readonly { chunk: Chunk; pieces: Piece[] }[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { chunk, pieces: own } of read) {
    const [first] = own;
    const before = pieces.at(-1);
    if (first && before && chunk.or && isAsked(first) && isAsked(before)) {
      before.tree = widened(before.tree, first.tree);
      before.atoms.push(...first.atoms);
    } else {
      pieces.push(...own);
    }
  }
  return pieces;
}

function isAsked({ mood }: Piece): boolean {
  return mood === 'required' || mood === 'accepted';
}

/** Words that carry a meaning of their own, unlike commas and `and`. */
function decides({ kind }: Token): boolean {
  return kind === 'atom' || kind === 'mark' || kind === 'within' || kind === 'later' || kind === 'now' || kind === 'lieu' || kind === 'oneOf';
}

/** "Must be obtained within a year of hire", said of the certificates before. */
function dueLater(tokens: readonly Token[], words: string, span: Span): Piece[] {
  const within = tokens.find(({ kind }) => kind === 'within');
  const later = tokens.some(({ kind }) => kind === 'later') || /\bto (?:earn|obtain|get|pass|achieve|complete) (?:it|one|them|this)\b/i.test(words) || /\b(?:certif\w+|credential\w*|exam)\b/i.test(words) && /\b(?:required|expected|obtain|earn|pass|achiev|sit|take)/i.test(words);
  if (within?.kind !== 'within' || !later || /maintain|renew|\bceus?\b|train|degree|orientation/i.test(words)) return [];
  return [{ mood: 'required', tree: { all: [] }, atoms: [], span, instead: null, dueLater: { months: within.months } }];
}

interface Context extends Source {
  words: string;
  sentence: Span;
  placed: PlacedLine;
  carried: ClauseMood | null;
}

function pieceOf(chunk: Chunk, context: Context): Piece[] {
  const refused = refusesApprentices(context.words) !== null;
  if (refused && LETTER.test(context.words)) return [];
  const mood = leavesApprenticeship(chunk, context.words) ? 'accepted' : (chunk.mood ?? (!chunk.due && /^(?:are you|if you)\b/i.test(context.words) ? 'mentioned' : null) ?? context.carried ?? moodUnmarked(chunk, context));
  const wanted = chunk.tokens.filter((token) => !(token.kind === 'atom' && refused && isApprenticeAtom(token.atom)));
  const tree = expressionOf(wanted.filter(asksSomething), mood === 'accepted');
  if (!tree) return [];
  const within = chunk.due ? chunk.within : headingWithin(context);
  const due = within === undefined ? tree : dueWithin(tree, within);
  const piece: Piece = { mood, tree: due, atoms: atomsIn(wanted), span: quoteOf(context.text, context.sentence, around(chunk.tokens.filter(decides), context.sentence)), instead: null, inPassing: inPassing(chunk, context) };
  const without = WITHOUT.exec(context.words);
  return [without && isAsked(piece) ? { ...piece, mood: 'required', instead: { named: null, kind: targetOf(without[0]), ofYears: null } } : piece];
}

function inPassing(chunk: Chunk, { carried, placed }: Context): boolean {
  return chunk.mood === null && !chunk.atHire && carried === null && !chunk.due && placed.part === 'plain' && placed.mood === null;
}

/** What a chunk without a mark of its own means: by its heading, else by how the sentence is made. */
function moodUnmarked(chunk: Chunk, { words, sentence, placed, title, text, short }: Context): Piece['mood'] {
  const atoms = atomsIn(chunk.tokens);
  const certificates = atoms.every(({ group }) => group === 'credential' || group === 'issuer');
  // "Familiar with AAPC guidelines" asks for no certificate.
  if (atoms.every(({ group }) => group === 'issuer') && !/certif|credential|registered|designation|accredited by/i.test(words)) return 'mentioned';
  if (certificates && (ASIDE.test(withoutAtoms(words, sentence, atoms)) || isSignature(text, sentence, atoms))) return 'mentioned';
  if (placed.mood === 'preferred') return 'preferred';
  if (chunk.atHire || chunk.due || placed.mood === 'required') return 'required';
  if (placed.part === 'demands' || LABEL.test(words)) return 'required';
  if (placed.line.plain === title.toLowerCase().trim() || OURSELVES.test(words)) return 'mentioned';
  if (!certificates) return placed.part === 'offer' || atoms.every(({ bare }) => bare) ? 'mentioned' : 'required';
  if (placed.part !== 'plain') return 'mentioned';
  if (short && !words.endsWith('?')) return 'required';
  const inside = atomsWithin(atoms, sentence).reduce((sum, { start, end }) => sum + end - start, 0);
  const dense = inside / Math.max(1, text.slice(sentence.start, sentence.end).length) >= DENSE;
  const leads = atoms.some(({ start }) => start - sentence.start < LEADING);
  return dense || leads || SEEKING.test(words) ? 'required' : 'mentioned';
}

/** "Required:" and "Preferred:" at the head of a sentence hold for what follows them in the line. */
function labelMood(text: string, tokens: readonly Token[]): ClauseMood | null {
  const [first] = tokens;
  if (first?.kind !== 'mark') return null;
  const colon = text.indexOf(':', first.start);
  return colon >= 0 && colon <= first.end + 30 && !tokens.some((token) => token.kind === 'atom' && token.start < colon) ? first.mood : null;
}

/** "Certifications (required within 6 months of hire)" over the line. */
function headingWithin({ text, placed }: Context): number | null | undefined {
  if (!placed.heading) return undefined;
  const token = tokensOf(text, placed.heading, []).find(({ kind }) => kind === 'within');
  return token?.kind === 'within' ? token.months : undefined;
}

/** "0-2 years" asks for none; it still says how much is usual. */
function asksSomething(token: Token): boolean {
  return !(token.kind === 'atom' && 'experienceYears' in token.atom.requirement && token.atom.requirement.experienceYears === 0);
}

function isSignature(text: string, { start }: Span, atoms: readonly Atom[]): boolean {
  return atoms[0] !== undefined && SIGNATURE.test(text.slice(Math.max(start, atoms[0].start - 60), atoms[0].start));
}

/** The sentence with its atoms blanked: "Certified Medical Reimbursement Specialist" reimburses nobody. */
function withoutAtoms(words: string, { start }: Span, atoms: readonly Atom[]): string {
  return atoms.reduce((rest, atom) => rest.slice(0, atom.start - start) + ' '.repeat(atom.end - atom.start) + rest.slice(atom.end - start), words);
}

/** "CPC-A must drop the A within two years": who holds it may come. */
function leavesApprenticeship(chunk: Chunk, words: string): boolean {
  return atomsIn(chunk.tokens).every(isApprenticeAtom) && /\b(?:remov|drop|shed|los|upgrad|convert)\w*\b[^.;]*\bwithin\b/i.test(words);
}

function isApprenticeAtom({ requirement }: Atom): boolean {
  return 'credential' in requirement && isApprentice(requirement.credential);
}
