import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { PayInText, PostingInput } from './posting.ts';
import { jobPosting } from './structured.ts';
import { isCredential } from './vocabulary.ts';

/** Who does this work, as titles and sentences name them. */
const OURS =
  /\b(?:medical|clinical|certified|inpatient|outpatient|pro-?fee|risk adjustment|hcc|drg|remote|entry[- ]level|new)\s+cod(?:er|ers|ing)\b|\bcoders?\b|\bcod(?:ing|er) and billing\b|\bbilling and cod\w+|\bhealth information (?:tech\w+|manage\w+)|\bmedical (?:records?|billers?|billing)\b|\bcdi specialists?\b/i;
/** Work that is paid otherwise, or code of another kind. */
const OTHERS =
  /\b(?:nurses?|rn|lpn|np|physicians?|doctors?|surgeons?|therapists?|technologists?|phlebotom\w+|medical assistants?|receptionists?|pharmac\w+|engineers?|developers?|programm(?:er|ers|ing)|software|python|java(?:script)?|bootcamp|marketing|sales|ads?|campaigns?|clicks?|teachers?|drivers?)\b/i;

/**
 * The amounts of a text that is no posting (a thread, an article) that are pay for work in this field:
 * all of them where the title says that the text is about its people, else those with such a word or
 * a certificate in their own line or the line before. None where nothing on the page is a
 * certificate, or where the page is a posting, since it is one of another trade. Unsure is no.
 */
export function payOfField({ text, title, jsonld, mentions, pay }: PostingInput): PayInText[] {
  const certificates = mentions.filter(({ term }) => isCredential(term));
  if (pay.length === 0 || certificates.length === 0 || jobPosting(jsonld, title, text)) return [];
  const lines = linesOf(text);
  const titled = OURS.test(title) && !OTHERS.test(title);
  return pay.filter((amount) => {
    const at = lines.findIndex(({ start, end }) => amount.start >= start && amount.end <= end);
    const own = lines[at];
    if (!own || OTHERS.test(own.text)) return false;
    const before = lines[at - 1];
    const near = [own, ...(before && !OTHERS.test(before.text) ? [before] : [])];
    return titled || near.some((line) => OURS.test(line.text) || certificates.some((one) => isIn(one, line)));
  });
}

function isIn({ start, end }: { start: number; end: number }, line: Line): boolean {
  return start >= line.start && end <= line.end;
}
