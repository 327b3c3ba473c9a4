import type { Line } from './lines.ts';
import type { PostingInput } from './posting.ts';
import { isCredential, isIssuer } from './vocabulary.ts';

/** Telling a posting of this field from everything else. Weights are small whole numbers; the corpus measures them. */

/** Work of this field, as titles name it. */
const FIELD_ROLE =
  /\b(?:coder|coders|coding|cod(?:er|ing)\W{0,3}biller|biller\W{0,3}coder|cdi|cdis|clinical documentation|health information|him|risk adjustment|hcc|medical records?|drg|revenue integrity|charge capture|rhi[at]|cpc|ccs|documentation integrity|profee|pro-fee|release of information|cancer registrar|abstractor|chart audit\w*|chargemaster)\b/i;
/** Work of other fields, as titles name it. */
const OTHER_ROLE =
  /\b(?:nurse|rn|lpn|physician(?! cod\w+| profess\w+| fee| bill\w+| practice cod\w+)|surgeon|therapist|technologist|phlebotom\w+|medical assistants?|receptionist|front desk|pharmac\w+|engineer|developer|programmer|software|trainer|welder|inspector|driver|teacher|recruiter|sales|marketing|paid search|seo|scheduler|caregiver|dentist|hygienist|paramedic|emt|cook|janitor|accountant|case manager|office manager|java|data scientist|web|bootcamp|specialist, paid)\b/i;

/** What makes a title the name of a job. */
const JOB_NOUN =
  /\b(?:coders?|coder\/\w+|billers?|specialists?|analysts?|auditors?|managers?|directors?|supervisors?|leads?|educators?|technicians?|techs?|clerks?|associates?|trainees?|interns?|reviewers?|abstractors?|coordinators?|consultants?|validators?|trainers?|nurse|apprentice|openings?|registrars?|representatives?|administrators?|professionals?|officers?|job|position|vacancy|hiring|contract|coding (?:i|ii|iii|1|2|3))\b/i;
/** Words of the field that no other trade uses. */
const FIELD_WORDS = /\bmedical (?:cod(?:er|ing)|records?|bill(?:er|ing))|health information|clinical documentation|risk adjustment|\bicd-?10|\bhcpcs\b/i;
/** Written about oneself. "Coder I" is nobody. */
const FIRST_PERSON =
  /\b(?:i'm|im|i've|i'd|i'll|my|me)\b|\bi (?:am|have|had|was|do|did|can|could|would|should|need|want|like|love|got|passed|took|only|just|also|think|know|don't|will)\b|\b(?:should|do|can|could|would|am|did|will|have) i\b/i;

const POSTING_WORDS: readonly (readonly [number, RegExp])[] = [
  [2, /^(?:\W*)(?:(?:minimum|preferred|required|basic|desired|key)\s+)?(?:qualifications|requirements|responsibilities|duties|credentials|licensure|certifications?|education)\b[^.]{0,30}$|^\W*(?:experience|licenses?|skills|certifications?|education|credentials?|qualifications|requirements)\s*(?:\/\s*\w+\s*)?:/im],
  [2, /\b(?:equal opportunity|eoe|e\.o\.e|eeo)\b/i],
  [2, /\b(?:we are (?:hiring|looking for|seeking)|now hiring|is (?:hiring|seeking|looking for)|seeks? an?|wanted\b|join our|the ideal candidate|the successful candidate|candidates? (?:must|should|need|with|will)|applicants? must|you will|you'll|who you are|you bring)\b/i],
  [2, /\b(?:required|preferred|mandatory|a must|must\b|a plus|desired|desirable|in lieu of|of hire|at hire|nice to have|needed)\b/i],
  [1, /\b(?:full[- ]time|part[- ]time|per diem|prn|fte|job type|requisition|req(?:uisition)? ?(?:id|#)|position (?:type|summary)|job (?:summary|description|details|title|location)|reports to|shift:|schedule:|work location|about the (?:role|job)|start date)\b/i],
  [1, /\bwithin (?:\w+|\d+) (?:\(\d+\) )?(?:months?|years?|days)\b/i],
  [1, /\b(?:apply (?:now|today|online|here|by)|send (?:a |your )?resume|submit your)\b/i],
  [1, /\b(?:401\(?k\)?|pto|paid time off|dental|tuition reimbursement|benefits)\b/i],
  [1, /\b(?:\d+|one|two|three|four|five|six|seven|ten)\s*\+?\s*(?:(?:-|–|to|or)\s*\w+\s*)?(?:\(\d+\)\s*)?(?:years?|yrs)\b[^.\n]{0,40}\b(?:experience|coding|audit)/i],
];

const OTHER_TEXTS: readonly (readonly [number, RegExp])[] = [
  // A thread.
  [4, /\b(?:r\/\w+|u\/\w+|upvotes?|posted by|original poster|last edited by|re: |hi (?:all|everyone|folks|guys)\b|tia\b|near me (?:require|want|ask)|which (?:one )?should i|thanks in advance|sort by best|ask me anything)/i],
  [3, /\b(?:i (?:have|passed|took|started|got|have been|am|was|just|applied|moved|work)|my (?:first|current|boss|hospital|salary|story|numbers|interview)|emailed me|sharing my|has anyone|does anyone|any (?:tips|advice)|is (?:this|that) (?:normal|legit)|thoughts\?|good luck|feels like a scam)/i],
  [2, FIRST_PERSON],
  [2, new RegExp(`(?:${FIRST_PERSON.source})[^]{1,400}?(?:${FIRST_PERSON.source})`, 'i')],
  [2, /\b(?:which (?:one|would|should)|would you take|anyone\b|lol\b|thanks everyone|the better (?:first )?step|burned out|\w+ vs\.? \w+)/i],
  [1, /\bcomments?\b ?\(?\d|\d+ (?:comments|replies)|^reply$/im],
  [3, /(?:\b(?:I|I'm|I've|I'd|my|me)\b[^]{0,300}){3}/],
  // A course, an exam, a shop.
  [4, /\b(?:enroll(?:ment)?(?: now| today)|classes start|our (?:\d+-\w+ )?(?:program|course|students)|tuition includes|financial aid|add to cart|buy now|money-back|practice exams?|exam pack|video lessons|request information|this course|online course|students who|syllabus|learn to code|recertify every|retakes? cost|test center|photo id\b|exam dates|free trial|exam fees?:|practice tests?|retakes?\b|terms of use|you agree that|refunds? within|dear hiring|sincerely|enrol\b|seats are limited|payment plans|letters from employers|the exam tests|exam (?:tests|has|consists|covers)|questions in \d|members? pay|register for the exam|our students|externship sites|program director|pass rate|money back|sign up|per module|ceus? (?:credits? )?(?:each|for|included)|credits transfer|prepared to sit|admission:|exam has|eligibility requirements|the exam online)\b/i],
  // An article, an event, a seller.
  [3, /\b(?:in this article|according to the (?:bls|bureau)|min(?:ute)?s? read|related articles?|read more|table of contents|share this|show notes|podcast|newsletter|episode \d|affiliate|download the report|salary (?:survey|guide)|rsvp|subscribers?|schedule a demo|chapter meeting|step 1|most employers|(?:said|told|says) (?:one|the|reporters?|us|\d+|in a statement|a spokes\w+)|on (?:monday|tuesday|wednesday|thursday|friday) (?:that|the|announced)|tips for|answers? below|employers (?:want|ask|often|usually)|coders (?:earn|make|who)|if your (?:clinic|practice|hospital)|survey|percent of|\d+% (?:of|required|said)|hospitals? (?:near|often)|what do employers|our consultants|contact us for|we read \d+|hospitals often|trusted by|updated (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i],
  [4, /\breferences (?:available )?(?:on|upon) request\b|^(?:resume|curriculum vitae)\b/im],
];
const ARTICLE_TITLE =
  /^(?:how to|what\b|why\b|when\b|which\b|who\b|best |top \d+|the future|\d+ (?:ways|tips|\w+ questions)|is |are |do |does |should |can |re:|news\b|subject:|resume\b|any(?:one|body)\b|my )|\?\s*$|\bvs\.?\b|\bforum\b|\bsalary survey\b|: r\/|\b(?:course|program|certification training|exam prep|practice exam|exam|webinar|conference|interview questions|study guide|cheat sheet|newsletter|podcast|review of|advice|tips|thread|outsourc\w+|bootcamp|academy|handbook|partners|alumni|chapter)\b/i;const ENOUGH = 3;
/** Texts shorter than this may be one clause of a posting. */
const CLAUSE = 300;

/** The text is a posting of this field. `structured`: the page's structured data holds a JobPosting. */
export function isPosting(input: PostingInput, lines: readonly Line[], structured: { title: string } | null): boolean {
  const own = lines.map(({ text }) => text).join('\n');
  if (!inField(input, lines, own, structured) || input.mentions.length === 0 && !hasFieldWords(input.title, own)) return false;
  // A lone clause has no room for more than its certificates.
  const lone = own.length < CLAUSE && !ARTICLE_TITLE.test(input.title.trim()) && sumOf(OTHER_TEXTS, own) === 0;
  const several = new Set(input.mentions.filter(({ term }) => isCredential(term)).map(({ term }) => term)).size > 1;
  return postingScore(input, own) + (lone && several && (JOB_NOUN.test(`${input.title} ${own}`) || sumOf(POSTING_WORDS, own) > 0) ? 1 : 0) + (structured ? ENOUGH : 0) >= (lone ? ENOUGH - 1 : ENOUGH);
}

/** Without any term on the page: words of the field, or a title that names its work while nothing speaks of programming. */
function hasFieldWords(title: string, own: string): boolean {
  if (FIELD_WORDS.test(`${title}\n${own}`)) return true;
  return FIELD_ROLE.test(title) && JOB_NOUN.test(title) && !/\b(?:software|python|java(?:script)?|cnc|g-code|developers?|programmers?|engineers?|github)\b/i.test(own);
}

function sumOf(list: readonly (readonly [number, RegExp])[], words: string): number {
  return list.reduce((sum, [weight, pattern]) => (pattern.test(words) ? sum + weight : sum), 0);
}

function postingScore({ title, mentions }: PostingInput, own: string): number {
  const role = FIELD_ROLE.test(title) && JOB_NOUN.test(title) && !ARTICLE_TITLE.test(title) ? 2 : 0;
  const named = mentions.some(({ term }) => isCredential(term) || isIssuer(term)) ? 1 : 0;
  return sumOf(POSTING_WORDS, own) + role + named - sumOf(OTHER_TEXTS, own) - (ARTICLE_TITLE.test(title.trim()) ? 3 : 0);
}

/** By the title, or where it names no role by the first lines and the terms. */
function inField({ title, mentions }: PostingInput, lines: readonly Line[], own: string, structured: { title: string } | null): boolean {
  const head = [structured?.title ?? '', title, ...lines.slice(0, 2).map(({ text }) => text.slice(0, 120))];
  for (const words of head) {
    const field = FIELD_ROLE.test(words);
    const other = OTHER_ROLE.test(words);
    if (field && !other) return true;
    if (field && other) return /\bcod(?:er|ing)\b|\bcdi\b|documentation|revenue integrity|chart audit|\bhim\b|risk adjustment/i.test(words);
    if (other) return false;
  }
  const credentials = new Set(mentions.filter(({ term }) => isCredential(term)).map(({ term }) => term));
  return credentials.size > 0 || FIELD_ROLE.test(own) && mentions.length > 2;
}
