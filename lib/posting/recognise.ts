import type { Line } from './lines.ts';
import type { PostingInput } from './posting.ts';
import { againstPosting, DUTY_LINE, FOR_POSTING, HEADING_LINE, HIRING, LABELLED_LINE, OTHER_ADDRESS, OTHER_TITLE, sumOf } from './recognition-evidence.ts';
import { FIELD_ROLE, isBareField, isJobTitle, namesJob, roleIn } from './role.ts';
import { isCredential, isIssuer } from './vocabulary.ts';

/** Telling a posting of this field from everything else, by weighed words; the corpus measures the weights. */

/** Words of the field that no other trade uses. */
const FIELD_WORDS = /\bmedical (?:cod(?:er|ing)|records?|bill(?:er|ing))|health information|clinical documentation|risk adjustment|revenue cycle|patient accounts?|explanations? of benefits|\bicd-?10|\bhcpcs\b/i;
/** Words of trades that code other things. */
const OTHER_TRADE = /\b(?:software|python|java(?:script)?|cnc|g-code|developers?|programmers?|engineers?|github)\b/i;
/** What a posting says in the first person: "Do I need a certificate?", "message me". */
const NOBODY = /\b(?:do i need|what do i need|can i (?:apply|work)|will i (?:need|get|be|have)|must i)\b[^?\n]{0,60}\?|\b(?:message|email|e-mail|text|call|contact|dm|write)(?: to)? me\b/gi;
const ENOUGH = 3;
/** Texts shorter than this may be one clause of a posting. */
const CLAUSE = 300;
/** Work of the field that running text names. */
const FIELD_WORK = /\b(?:medical records technician|coders?|assign(?:s|ing)? codes|medical coding|health information|clinical documentation|coding section|(?:tumou?r|cancer) regist\w+|abstract|reimbursement technician|patient accounts?|explanations? of benefits|eobs?|insurance claims|denied claims|medical billing)\b/gi;
/** How far down the job's title may stand. */
const FIRST_LINES = 9;
/** A first line of more words is no title. */
const LONGEST_TITLE = 12;

/** The text is a posting of this field. `structured`: the page's structured data holds a JobPosting. */
export function isPosting(input: PostingInput, lines: readonly Line[], structured: { title: string } | null): boolean {
  const own = lines.map(({ text }) => text).join('\n');
  const heads = headsOf(input, lines, structured);
  if (!inField(input, lines, heads, own) || input.mentions.length === 0 && !hasFieldWords(heads, own) && !laterTitle(lines, own) || /\bcnc\b|\bg-code\b/i.test(own)) return false;
  const against = againstPosting(own.replace(NOBODY, '')) + (hasOtherTitle(input, lines) ? 4 : 0) + (structured === null && OTHER_ADDRESS.test(input.url) ? 2 : 0);
  const speaking = sumOf(FOR_POSTING, own) + headings(own) + duties(own);
  const titled = heads.some((head) => isTitleOfJob(head, own) || isAudit(head, input)) || laterTitle(lines, own) || isBareField(input.title);
  const certificates = new Set(input.mentions.filter(({ term }) => isCredential(term)).map(({ term }) => term));
  const named = certificates.size > 0 || input.mentions.some(({ term }) => isIssuer(term));
  const score = speaking + labelled(own) + (titled ? 2 : 0) + (named ? 1 : 0) + (structured ? ENOUGH : 0) - against;
  // A lone clause has no room for more than its certificates.
  const lone = own.length < CLAUSE && against === 0;
  const several = lone && certificates.size > 1 && (heads.concat(own).some(namesJob) || speaking > 0) ? 1 : 0;
  // Without a job's name or a word of hiring it is hardly a posting; a lone clause may come without its title.
  const job = structured !== null || titled || heads.some(isAnyJob) || HIRING.test(own);
  const doubt = job ? 0 : input.title !== '' ? 3 : lone ? 0 : 2;
  return score + several >= (lone ? ENOUGH - 1 : ENOUGH) + doubt;
}

function hasOtherTitle({ title }: PostingInput, lines: readonly Line[]): boolean {
  return isOtherTitle(title) || lines[0] !== undefined && isTitleLike(lines[0].text) && isOtherTitle(lines[0].text);
}

/** What may be the job's title: that of the structured data, of the page, and the first lines. */
function headsOf({ title }: PostingInput, lines: readonly Line[], structured: { title: string } | null): string[] {
  const first = lines.slice(0, 2).map(({ text }) => text.slice(0, 120));
  return [structured?.title ?? '', title, ...first];
}

function isTitleOfJob(head: string, own: string): boolean {
  return isTitleLike(head) && isJobTitle(head, own) && !isOtherTitle(head);
}

/** The job's title below a logo, a department, a line of navigation. */
function laterTitle(lines: readonly Line[], own: string): boolean {
  return lines.slice(2, FIRST_LINES).some(({ text, bullet }) => !bullet && text.length < 100 && isTitleOfJob(text, own));
}

/** "Auditor", "Edit specialist": a job, of whatever field. */
function isAnyJob(head: string): boolean {
  return isTitleLike(head) && namesJob(head) && roleIn(head) !== 'other' && !isOtherTitle(head);
}

/** Short, no sentence, and nothing asked for. */
function isTitleLike(head: string): boolean {
  const words = head.replace(/\([^)]*\)/g, '').trim();
  return words.split(/\s+/).length <= LONGEST_TITLE && !/[.!;]\s*$|\?\s+\S|(?<!\b(?:Sr|Jr|St))[.;]\s|,$|\b(?:required|preferred|must|(?-i:or)|needed(?!\s*(?:$|asap|now|immediately|-|\())|completion)\b/i.test(words);
}

function isOtherTitle(words: string): boolean {
  return OTHER_TITLE.test(words.trim());
}

/** Lines like "Location: ..." and "Job type ...": one is little, three are a posting's. */
function labelled(own: string): number {
  return Math.min(3, [...own.matchAll(LABELLED_LINE)].length);
}

/** One heading is something, three are a posting's. */
function headings(own: string): number {
  const count = [...own.matchAll(HEADING_LINE)].length;
  return count === 0 ? 0 : Math.min(4, count + 1);
}

/** Lines that say what the holder of a job does: two are a posting's. */
function duties(own: string): number {
  return [...own.matchAll(DUTY_LINE)].length > 1 ? 2 : 0;
}

/** Without any term on the page: words of the field, or a title that names its work while nothing speaks of programming. */
function hasFieldWords(heads: readonly string[], own: string): boolean {
  return FIELD_WORDS.test([...heads, own].join('\n')) || heads.some((head) => isTitleOfJob(head, own)) && !OTHER_TRADE.test(own);
}

/** By the title, or where it names no role by the first lines and the terms. */
function inField(input: PostingInput, lines: readonly Line[], heads: readonly string[], own: string): boolean {
  for (const head of heads) {
    const role = head === input.title || isTitleLike(head) ? roleIn(head, own) : 'none';
    if (role !== 'none') return role === 'field' || isAudit(head, input);
  }
  if (isCertified(input) || laterTitle(lines, own)) return true;
  const named = [...own.matchAll(FIELD_WORK)].length;
  return named > 3 || FIELD_ROLE.test(own) && (named > 2 || input.mentions.length > 2);
}

/** A nurse who audits and may hold the CCS does this field's work. */
function isAudit(head: string, input: PostingInput): boolean {
  return isTitleLike(head) && /\b(?:audit|review|validat)(?:or|er)/i.test(head) && isCertified(input);
}

function isCertified({ mentions }: PostingInput): boolean {
  return mentions.some(({ term }) => isCredential(term));
}
