/** How postings refuse and welcome holders of an apprentice credential. Each is tested on one sentence. */

const A = `(?:(?:cpc|coc)[\\s-]*\\(?-?a\\)?['’]?s?|apprentices?(?:hip)?(?:[- ](?:level|status|designation|credential\\w*|coders?))*|\\(?-a\\)?|["“']a["”'])`;
const NAMED = /\b(?:cpc|coc)\s?[-(]\s?a(?:['’]?s)?\b|\bapprentice|\(-a\)|\bwithout the a\b|\bthe ["“']?a["”']?\b|\bno ["“']?-?a(?:["”']|['’]?s)?(?=[\s,.;)]|$)|["“']-?a["”'] (?:status|designation|behind|after|on|at the end)/i;

const REFUSALS = [
  `["“']-?a["”'](?: (?:behind|after|on|at the end of)[^.;]{0,20})? (?:will|does|is) not (?:do|work|enough|count)`,
  `\\b(?:no|not|never|non|non-?)[\\s-]+(?:an?\\s+|the\\s+)?(?:\\w+\\s+)?${A}`,
  `\\bno\\s+["“']?-?a(?:["”']|['’]?s)?(?=[\\s,.;)]|$)`,
  `\\bwithout\\s+(?:an?\\s+|the\\s+)?(?:["“']?-?a["”']?\\b|apprentice)`,
  `${A}[^.;]{0,60}?\\b(?:not|never|cannot|can't|won't|aren't|isn't|don't)\\s+(?:be\\s+)?(?:\\w+\\s+)?(?:accept|consider|eligible|qualif|hire|apply|acceptable|meet|sufficient|enough|allowed|permitted)`,
  `${A}[^.;]{0,30}?\\b(?:need not|ineligible|excluded|unacceptable|disqualif)`,
  `\\b(?:not|cannot|can't|don't|do not|won't|will not|unable to|never)\\s+(?:be\\s+)?(?:\\w+ing\\s+|able to\\s+)?(?:accept|consider|hir|tak|interview)\\w*[^.;]{0,30}?${A}`,
  `(?:apprentice\\s+(?:designation|status|credential)|["“']-?a["”'](?:\\s+(?:designation|status))?|\\bthe\\s+-?a)\\s+(?:must\\s+(?:already\\s+)?(?:be|have been)\\s+removed|removed)(?!\\s+within)`,
  `(?:excluding|except|other than)\\s+(?:the\\s+)?${A}`,
  `(?:full|fully)[^.;]{0,40}\\bno\\s+${A}`,
].map((source) => new RegExp(source, 'i'));

const WELCOMES = [
  `${A}[^.;!?]{0,60}?\\b(?:welcome|accept|consider|encourag|eligible|ok\\b|okay|fine|qualif|may apply|can apply|invited|sufficient|enough|suffices)`,
  `\\b(?:accept|consider|welcom|hir|encourag|open to|invit|tak)\\w*[^.;!?]{0,40}?${A}`,
  `(?:apprentice|associate)(?:\\s*(?:\\/|or)\\s*\\w+)?[\\s-]+level\\s+(?:certif|credential)`,
  `\\b(?:cpc|coc)\\b[^.;]{0,20}(?:with|in)\\s+apprentice\\s+status`,
  `${A}\\s+(?:or\\s+(?:higher|above|better)|minimum)`,
].map((source) => new RegExp(source, 'i'));

const WAIVED = [
  /\b(?:certificat\w+|credentials?)(?: required)?(?: at hire)?\s*[:–-]\s*none\b/i,
  /\bno\s+(?:[\w-]+\s+){1,3}(?:or|and|nor)\s+(?:[\w-]+\s+)?(?:certificat\w+|credentials?)\s+(?:is\s+|are\s+)?(?:required|needed|necessary)/i,
  /\b(?:certif\w+|credential\w*)[^.;!?]{0,60}?\b(?:is|are) not (?:an? )?must/i,
  /\bneed not be (?:certified|credentialed)\b/i,
  /\b(?:does|do|will) not require\s+(?:you to (?:be|have|hold)\s+)?(?:an?\s+|any\s+)?(?:[\w-]+\s+){0,2}(?:certif\w+|credential\w*)/i,
  /\bno\s+(?:certificat\w+|credentials?)\s+(?:or|and|nor)\s+(?:[\w-]+\s+){0,3}(?:is|are)?\s*(?:required|needed|necessary)/i,
  /\bno\s+(?:certificat\w+|credentials?)(?:\s+yet)?\s*(?:\?|is (?:fine|ok(?:ay)?|no problem))/i,
  /\bno\s+(?:prior\s+|coding\s+|medical coding\s+)?(?:certificat\w+|credentials?)\s+(?:is\s+|are\s+)?(?:required|needed|necessary)/i,
  /\b(?:certificat\w+|credentials?|certified)\b[^.;!?]{0,60}?\b(?:is|are|but|and|\()?\s*(?:not|isn't|aren't)\s+(?:\w+\s+)?(?:required|needed|necessary|mandatory)/i,
  /\b(?:do not|don't|will not|won't)\s+(?:need|have to)\s+(?:to be\s+|be\s+|a\s+|any\s+)*(?:certif\w+|credential\w*)/i,
  /\bwithout\s+an?y?\s+(?:certificat\w+|credential)s?\b(?![^.;]{0,40}\b(?:not|cannot|won't)\b)/i,
  /\bnot\s+(?:yet\s+)?certified\b[^.;]{0,30}\b(?:welcome|may apply|considered|ok)/i,
];

const NOT_NEEDED = /\b(?:do not|don't|won't|will not) need(?! to know)\b|\b(?:not|isn't|aren't)\s+(?:\w+\s+)?(?:required|needed|necessary|mandatory|a requirement|an? must)\b/i;

const DUE_LATER =
  /\b(?:certif\w+|credential\w*)\b[^.;]{0,70}?\bwithin\s+(?:the\s+)?(?:first\s+)?[\w()\s-]{1,20}?(?:months?|years?|days|weeks)\b/i;

/** Where the words stand that decide, offsets into the sentence; null where it has none. */
type Found = { start: number; end: number } | null;

export function refusesApprentices(sentence: string): Found {
  return NAMED.test(sentence) ? first(REFUSALS, sentence) : null;
}

export function welcomesApprentices(sentence: string): Found {
  return NAMED.test(sentence) || /associate level/i.test(sentence) ? first(WELCOMES, sentence) : null;
}

/** "Certification is not required": nobody needs one. */
export function waivesCertificate(sentence: string): Found {
  return first(WAIVED, sentence);
}

/** "None required", under a heading or a label that names certificates. */
export function waivesHeading(sentence: string, heading: string): Found {
  return /\b(?:certificat|credential)/i.test(heading) ? first([/^none(?: (?:is |are )?(?:required|needed))?\.?$/i], sentence) : null;
}

/** "CPC a plus but not needed", of a sentence that names a certificate. */
export function waivesNamed(sentence: string): Found {
  return first([NOT_NEEDED], sentence);
}

/** A certificate without a name that is due some time after hire. */
export function certificateDueLater(sentence: string): Found {
  return /\b(?:last|past)\s+\w+\s+(?:months|years)/i.test(sentence) ? null : first([DUE_LATER], sentence);
}

function first(patterns: readonly RegExp[], sentence: string): Found {
  for (const pattern of patterns) {
    const match = pattern.exec(sentence);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
