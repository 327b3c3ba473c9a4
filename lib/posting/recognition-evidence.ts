/**
 * Words that speak for a posting or against it, with small whole weights. Written after reading
 * postings, threads, course pages, articles and adverts; the corpus measures them.
 */
export type Evidence = readonly (readonly [weight: number, pattern: RegExp])[];

/** Written about oneself. "Coder I" is nobody. */
const FIRST_PERSON =
  /\b(?:[Ii]'m|[Ii]m|[Ii]'ve|[Ii]'d|[Ii]'ll|[Mm]y|me)\b|\b[Ii] (?:am|have|had|was|do|did|can|could|would|should|need|want|like|love|got|passed|took|only|just|also|think|know|don't|will)\b|\b(?:[Ss]hould|[Dd]o(?! [Ii] need)|[Cc]an|[Cc]ould|[Ww]ould|[Aa]m|[Dd]id|[Ww]ill|[Hh]ave) [Ii]\b/;

/** Lines that begin with what postings state of a job. */
export const LABELLED_LINE =
  /^\W{0,3}(?:(?:job|work|primary|pay|salary|hourly|employment|position|job's)\s+)?(?:location|salary|pay|compensation|wage|rate|schedule|shift|hours|department|dept|job type|type|fte|status|req(?:uisition)?(?: id| #|\.)?|job (?:id|code|number|title)|position (?:title|type)|title|reports to|range|grade|opening date|closing date|open date|close date|vacancy no|open & closing dates|pay scale|telework|remote(?: job| work)?|travel|start date|facility|division|category|benefits|series|appointment)\b[^.\n]{0,60}$/gim;

/** Headings over what a job asks and is. */
export const HEADING_LINE = /^[^\w\n]{0,8}(?:(?:minimum|preferred|required|basic|desired|key|your|the|position|essential)\s+){0,2}(?:qualifications|requirements|responsibilities|duties|functions|credentials|licensure|certifications?|education)\b[^.]{0,70}$|^[^\w\n]{0,8}(?:experience|licenses?|skills|certifications?|education|credentials?|qualifications|requirements)\s*(?:\/\s*\w+\s*)?:/gim;

/** Lines that say what whoever holds the job does: "Assigns codes", "Responsible for". */
export const DUTY_LINE = /^[^\w\n]{0,6}(?:(?:assign|review|abstract|ensure|perform|maintain|analy[sz]e|identif(?:ie)|verif(?:ie)|process(?:e)|monitor|assist|prepare|research|audit|code|submit|post|follow|adhere|select|respond|provide|communicate|resolve|participate|train|educate|track|report|meet|work|quer(?:ie)|coordinate|compl(?:ete|ie)|determine|evaluate|generate|obtain|draft|search(?:e)?|calculate|enter|interpret|reconcile|investigate|organize|sequence|validate|send|document|answer|handle|manage|support|develop|conduct|collaborate|utilize|appl(?:ie))s\b(?! ?:)|responsible for\b|(?:review|assign|ensure|perform|maintain|process|verify|analyze|submit|resolve|abstract|monitor) (?:and |all |accurate |the |medical |insurance |claims |codes |patient |compliance |charts )).*$/gim;
/** Lines of somebody's own record: "Reduced denials by 20%". */
const RECORD_LINE = /^[^\w\n]{0,6}(?:managed|reduced|led|increased|achieved|developed|coded|audited|trained|supervised|processed|handled|improved|implemented|verified|reviewed|posted|performed|created|maintained|resolved)\b.*$/gim;

/** Said by somebody who hires. */
export const HIRING = /\b(?:hiring|seek(?:s|ing)|we are looking|we're looking|looking for an?|wanted\b|apply (?:now|today|with)|job (?:type|summary|description)|join (?:our|us)|candidates?|applicants?|you(?:'ll| will)|reports to|equal opportunity|eoe|needs|we train|(?:this|the) (?:position|role)|openings?|vacancy|open date|close date)\b/i;

export const FOR_POSTING: Evidence = [
  [2, /\b(?:equal opportunity|eoe|e\.o\.e|eeo)\b/i],
  [2, /\b(?:we are (?:hiring|looking for|seeking)|we(?:'re| are) looking|now hiring|is (?:now |currently )?(?:hiring|seeking|looking for)|seeks? an?|wanted\b|join (?:our|us|a|the)|the ideal candidate|the successful candidate|candidates? (?:must|should|need|with|will)|applicants? must|you will|you'll|you'd|who you are|you bring|we(?:'ll| will)? train you|want to hear from you|reports? to (?:you|this)|you (?:keep|code|review|assign|work|handle)\b|(?:clinic|practice|hospital|group|team|office|company|firm|department)(?: \([^)]*\))? needs (?:an?|our|to hire|(?:[\w-]+ )?(?:coder|biller))|this (?:position|role|job) (?:is|will|requires|reports)|(?:coder|auditor|specialist|educator|analyst|biller)(?: \(\w+\))? (?:is responsible for|will|must|reports to)\b)/i],
  [2, /\b(?:requires?|required|preferred|mandatory|a must|must\b|a plus|desired|desirable|in lieu of|of hire|at hire|nice to have|needed|minimum|requirements?|need apply|holds?|certified)\b/i],
  [1, /\b(?:full[- ]time|part[- ]time|per diem|prn|fte|job type|requisition|req(?:uisition)? ?(?:id|#)|position (?:type|summary)|job (?:summary|description|details|title|location)|reports to|shift:|schedule:|work location|about the (?:role|job)|start date|under the (?:direction|supervision) of|this job is open to|open to)\b/i],
  [1, /\bwithin (?:\w+|\d+) (?:\(\d+\) )?(?:months?|years?|days)\b/i],
  [1, /\b(?:apply (?:now|today|online|here|by)|send (?:a |your )?resume|submit your)\b/i],
  [1, /\b(?:401\(?k\)?|pto|paid time off|dental|tuition reimbursement|benefits)\b/i],
  [1, /\b(?:\d+|one|two|three|four|five|six|seven|ten)\s*\+?\s*(?:(?:-|–|to|or)\s*\w+\s*)?(?:\(\d+\)\s*)?(?:years?|yrs)\b[^.\n]{0,40}\b(?:experience|coding|audit)/i],
];

const THREAD: Evidence = [
  [4, /\b(?:r\/\w+|u\/\w+|upvotes?|posted by|original poster|last edited by|re: |hi (?:all|everyone|folks|guys)\b|tia\b|near me (?:require|want|ask)|which (?:one )?should i|thanks in advance|sort by best|ask me anything)/i],
  [3, /\b(?:i (?:have|passed|took|started|got|have been|am|was|just|applied|moved|work|see|keep|only)|my (?:first|current|boss|hospital|salary|story|numbers|interview)|emailed me|sharing my|has anyone|does anyone|is anyone|any (?:tips|advice)|is (?:this|that) (?:normal|legit)|thoughts\?|good luck|feels like a scam)/i],
  [2, FIRST_PERSON],
  [2, new RegExp(`(?:${FIRST_PERSON.source})[^]{1,400}?(?:${FIRST_PERSON.source})`)],
  [2, /\b(?:which (?:one|would|should)|would you take|(?<!\bto )anyone\b|lol\b|thanks everyone|the better (?:first )?step|burned out|[a-z]{3,}(?:-[a-z])? vs\.? (?:the )?[a-z]{3,})/i],
  [1, /\bcomments?\b ?\(?\d|\d+ (?:comments|replies)|^reply$/im],
  [3, /(?:\b(?:I|I'm|I've|I'd|my|me)\b[^]{0,300}){3}/],
];

/** Told, not offered: what happened, and to others. A company's "was founded" is no story. */
const STORY =
  /\b(?:(?:was|were)(?! (?:founded|established|named|voted|ranked|recogni[sz]ed|created|built|formed|designed))|said|asked|told|took|went|failed|found out|learned|switched|fell|rose|reached|raised|dropped|cut|got|hired me|passed the|applied (?:to|for)|ended up|they (?:want|said|ask|took|offer|pay|are|need|hire|told|sent|do|only|will))\b/gi;
/** What is usual among many, said of no one job. */
const HABIT = /\b(?:usually|typically|generally|often|tends? to|commonly|sometimes|many (?:individuals|people)|mostly)\b/gi;
/** Asked of others, not of who might apply: "Is it worth it?", not "Are you certified?", "Why us?". */
const QUESTION = /(?:^|[.!?\n])\s*(?:\d+[.)]\s*)?(?!\s|\d|(?:are|do|have|can|would|could|will|does) (?:you|this|that)\b|(?:ready|looking|interested|want|love|tired|new|no|why (?:us|join|work)|questions|who (?:we|you|are)|what (?:you|we|will|do you|is in)|how (?:to apply|do i apply))\b)[^.!?\n]{8,160}\?/gim;

const COURSE: Evidence = [
  [4, /\b(?:enroll(?:ment)?(?: now| today)|classes start|our (?:\d+-\w+ )?(?:program|course|students)|tuition includes|tuition:|financial aid|add to cart|buy now|money-back|practice exams?|exam pack|video lessons|request information|this course|online course|students who|syllabus|learn to code|recertify every|retakes? cost|test center|photo id\b|exam dates|free trial|exam fees?:|practice tests?|retakes?\b|terms of use|you agree that|refunds? within \d+ days of (?:purchase|enrol|the start)|dear hiring|sincerely|enrol\b|seats are limited|payment plans|letters from employers|the exam tests|exam (?:tests|has|consists|covers)|questions in \d|members? pay|register for the exam|our students|students will|all students|required courses|about the program|hours of instruction|contact hours|when you pass|complete your (?:cpc|coc)|externship sites|program director|pass rate|money back|sign up|per module|ceus? (?:credits? )?(?:each|for|included)|credits transfer|prepared to sit|admission:|admission requirements|exam has|eligibility requirements|the exam online|passing score|prepare for the \w+ exam|self-paced|exam vouchers?|free shipping|book bundle|\d+ questions|^question \d+|which cpt code|rationale:|graduates (?:may|can|work|go))\b/i],
];

const ARTICLE: Evidence = [
  [3, /\b(?:in this article|according to the (?:bls|bureau)|min(?:ute)?s? read|related articles?|read more|table of contents|share this|show notes|podcast|newsletter|episode \d|affiliate|download the report|salary (?:survey|guide)|rsvp|subscribers?|schedule a demo|chapter meeting|our (?:local )?(?:aapc |ahima )?chapter|step 1|(?:said|told|says) (?:one|the|reporters?|us|\d+|in a statement|a spokes\w+)|on (?:monday|tuesday|wednesday|thursday|friday) (?:that|the|announced)|tips for|nominees|the union|register for the|it costs|\$\d+ (?:non)?members?\b|answers? below|if your (?:clinic|practice|hospital)|survey|percent of|\d+% (?:of|required|said)|hospitals? (?:near|often)|what do employers|our consultants|contact us for|we read \d+|trusted by|updated (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i],
  // Of all who do the work, not of one job.
  [3, /(?:^|\.\s+|\n)[\w ]{0,20}(?:coders|(?:coding|billing) (?:specialists|professionals)|record technicians|they) (?:typically|read|earn|make|who|assign|are (?:in|paid|responsible|the|often|usually)|work|can|need\b(?! apply)|may|often|review|translate|must pass)|\b(?:career|job) outlook\b|\bwork in (?:hospitals|clinics)\b/im],
  [3, /\b(?:an?|every) (?:[\w-]+ ){0,2}(?:coder|biller|coding specialist|coding auditor|records technician)s? (?:is (?!required|needed|preferred|desired|sought)|serves|takes|works|reviews|can |may |earns|needs|depends)|may be a good fit for you|\b(?:typical career path|career progression|entry point from|advancement to)\b|the (?:medical coding|medical billing) (?:field|profession|industry)|(?:education and qualification )?requirements for an?\b/i],
  [3, /\b(?:(?:most|many|some) (?:employers|hospitals|clinics|practices|coders|positions|jobs)|employment is|employers (?:may|want|ask|often|usually|prefer|look)|hospitals often|the average \w+(?: \w+)? (?:earns?|makes?|salary)|average (?:hourly |annual )?(?:salary|pay|wage|experience)|earn(?:s|ed)? (?:\d+ ?%? )?more|job (?:growth|outlook)|how to become|career (?:guide|path|outlook)|career advice)\b/im],
  // What a thing is.
  [3, /\b(?:what (?:exactly )?(?:is|does|do) (?:an?|the|\w+ coders?)|(?:explained|demystified|at a glance|you need to know|key takeaways|faqs?)\b|is the (?:initial |standard |entry[- ]level |gold[- ]standard )?credential|think of it|is a (?:healthcare|health care|coder|certification|credential|professional) (?:professional|who|that|awarded)|aapc (?:expects|removes|awards|offers|requires|grants)|ahima (?:awards|offers|requires|grants)|apprentice designation when)/i],
  // A certificate is what it is about.
  [3, /(?:^|[.!?]\s|\n)The [A-Z]{3,5}(?:-[A-Z])? (?:is (?:for|an?|one|the|[A-Z]+['’]s)\b|exam\b|(?:certification|credential) (?:is (?!required|preferred|mandatory|needed|desired|a (?:must|plus))|shows|proves|validates)|shows|proves|validates|tests|costs|covers)/],
  [3, /\b(?:19|20)\d\d ?(?:-|–|to) ?(?:(?:19|20)\d\d|present|now)\b|\bscams?\b|do not reply|in \d+ hours'? time/i],
  // News of a team, and sellers of work.
  [3, /\b(?:congratulations|passed the \w+ exam|(?:coder|employee|auditor|staff) of the (?:month|quarter|year)|now holds|meet the team|is our \w+ (?:director|manager|auditor|coder)|(?:our|all|every|all our)(?: \w+){0,2} (?:coders?|auditors|consultants|experts)(?: \([^)]*\))? (?:holds?|have|has|are(?! expected| required| eligible)|work|bring)|we help (?:practices|hospitals|clinics|providers|physicians)|need coders fast|schedule a call|request a quote|turnaround (?:time )?(?:of|within|guarantee)|for a quote|outsourced|job description (?:template|sample|examples?)|post this job|(?:^|[.!?]\s)(?:most|some|many) (?:require|want|take|ask|prefer|accept|hold|pay)|vacancy rate|\d+ percent|credits? toward|template you can copy|interview questions)\b/i],
  [4, /\breferences (?:available )?(?:on|upon) request\b|^(?:(?:resume|curriculum vitae)\s*:?$|objective:|professional summary:)/im],
  [4, /\b(?:renewal period|credentialing agency|program standards?|career pathways|request for proposals|scholarships?|we (?:asked|surveyed) \d+|your (?:visit|bill) was|for kids|proposals are due|request a demo|behind on (?:charts|coding)|call (?:us )?today|book a demo|sample position descriptions|children's product|cpsc)\b/i],
  [4, /(?:\bjobs\b[^\n]{0,30}){3}/i],
  [3, /^step \d+\b|^q[.:] |\b(?:his|her) (?:\w+ ){0,3}(?:process|team|expertise|career|background|work)\b|\bleads \w+'s\b/im],
  [3, /\bsort by\b|^\d+ [\w ]{3,30} jobs in\b/im],
];

export const AGAINST_POSTING: Evidence = [...THREAD, ...COURSE, ...ARTICLE];

/** How much speaks against a posting. Of story and questions one says little, and no number of them says all. */
export function againstPosting(words: string): number {
  const told = Math.min(2, [...words.matchAll(STORY)].length) + Math.min(2, [...words.matchAll(QUESTION)].length);
  const habit = [...words.matchAll(HABIT)].length > 1 ? 3 : 0;
  const record = [...words.matchAll(RECORD_LINE)].length > 2 ? 4 : 0;
  return sumOf(AGAINST_POSTING, words) + told + habit + record;
}

/** Titles of articles, courses and threads. */
export const OTHER_TITLE =
  /^(?:how\b|what\b(?! (?:we|you|would|it))|why\b|when\b|which\b|who\b|best |top |steps |job alerts?$|policy\b|(?:[5-9]|[1-9]\d) (?!hour|month|week|positions|openings)[a-z]|the future|(?:\d+|three|four|five|six|seven|eight|nine|ten) (?:ways|tips|steps|reasons|things|mistakes|\w+ questions)|is |are |do |does |should |can |re:|news\b|subject:|resume\b|any(?:one|body)\b|my |about our|our )|\?\s*$|\b[a-z][a-z-]{2,} vs\.? |\bearns?\b|\bforum\b|\bsalary survey\b|: r\/|\b(?:course|(?:certificate|degree|training|certification|college|coding) program|certification training|exam prep|practice exam|exam|webinar|conference|training$|training (?:\||-|–)|interview (?:questions|advice)|study guide|cheat sheet|salar(?:y|ies) (?:in|for|by)|newsletter|podcast|review of|advice|tips|thread|outsourc\w+|bootcamp|academy|handbook|partners|alumni|chapter|career guide|complete guide|ultimate guide|explained|coding services|news|job description(?: and|,| template| sample)|salary guide|outlook|grants?|scholarships?|spotlight|profile|search results|consultant services|scams?|warning|demystified|worth it|resume|transfer credit|transcript|pricing|digest|vacancy rates?|question|awards?$|lays? off|career (?:map|profile|path|ladder|description)s?|job (?:profile|specification)|required skills for|complete your|becom(?:e|ing)|announces|raises|a day in|life of|meeting|congratulations)\b/i;

/** Addresses of pages that are about work, and of those that offer it. */
export const OTHER_ADDRESS =
  /\b(?:blog|blogspot|wordpress|medium|reddit|quora|forums?|threads?|discuss|news|articles?|guides?|how-to|courses?|programs?|academics?|catalog|certifications?|job-(?:descriptions?|specifications?)|career-(?:maps?|profiles?|descriptions?|paths?|guides?)|careerdescriptions|webinars?|events?|wiki|faq|training|learn|students?)\b/i;

export function sumOf(evidence: Evidence, words: string): number {
  return evidence.reduce((sum, [weight, pattern]) => (pattern.test(words) ? sum + weight : sum), 0);
}
