import type { RemoteVerdict, Span } from './posting.ts';

interface Found {
  verdict: RemoteVerdict;
  spans: Span[];
}

const HYBRID =
  /\b(?:one|two|three|four|\d) days?\b[^.;\n]{0,40}\boffice\b[^.;\n]{0,30}\bhome\b|\b(?:in|at|from) (?:our|the) (?:[\w-]+ ){0,3}(?:office|clinic|hospital) (?:for |on )?(?:one|two|three|four|[1-4])(?: days?| times?)? (?:a|per|each) week\b|\bhybrid\b(?!\s+(?:record|chart|coding|plan|entity|medical|car))|\b(?:up to |minimum of |at least )?(?:one|two|three|four|\d)(?:\s*(?:-|to)\s*(?:\w+|\d))?\s+days?(?:\s?\/\s?|\s+)(?:a|per|each)?\s*(?:week\s+)?(?:remote|from home|at home|wfh|in (?:the )?office|on-?site|onsite|in-office|on campus)\b|\b(?:one|two|three|four|\d)\s+(?:remote|home|wfh)\s+days?\b|\bpart(?:ially|ly)[- ]remote\b|\bremote\s*\/\s*(?:on-?site|in-?office)\b|\bdays?\s+(?:from|at) home\b|\bsplit\b[^.;\n]{0,20}\bbetween (?:your |the )?(?:home|office|remote)\b|\b(?:telework\w*|telecommut\w*|remote(?:ly)?|(?:from|at)[- ]home|wfh|on-?\s?site|in[- ](?:the )?office)\b[^.;\n]{0,30}\b(?:one|two|three|four|[1-4])(?:\s?(?:-|to|or)\s?\w+)?\s+days?(?:\s?\/\s?|\s+(?:a|per|each|every|in the)\s+)(?:work)?week\b|\bcommute\b[^.;\n]{0,40}\b(?:once|twice|(?:one|two|three|four|[1-4]) (?:days?|times?)) (?:a|per|each) week\b/i;
/** Said of a place to go to, beside days at home. */
const AT_WORK = /\b(?:at|in) the (?:clinic|office|hospital|facility)\b/i;
/** The days that a sentence with both kinds of place gives to each. */
const WEEKLY = /\b(?:mon|tues|wednes|thurs|fri)days?\b|\bdays?(?:\s?\/\s?|\s+(?:a|per|each|every)\s+)week\b|\b(?:rest|remainder) of the week\b/i;
const NO_REMOTE =
  /\b(?:cannot|can't|not) (?:be )?(?:performed|done|worked|completed) (?:fully )?(?:remotely|from home)\b|\b(?:not|non|isn't|no)[\s-]+(?:an?\s+|currently\s+|eligible for\s+|offer(?:ing)?\s+|available for\s+)?(?:fully\s+)?(?:remote|telework|work[- ]from[- ]home|telecommut\w+)|\bremote(?: work| option)?(?:\s?:\s?| is )?\s?(?:not|un)\s?(?:available|offered|possible|an option|eligible|permitted)|\btele(?:work|commut\w+)(?: eligible)?:?\s*(?:no\b|not)|\bremote:?\s*(?:no\b|\?\s*no\b)|\bremote job:?\s*no/i;
const REMOTE =
  /\b(?:fully|100\s?%|completely|entirely|permanent(?:ly)?)[\s-]*remote\b|\bremote(?:ly)?\b|\bwork(?:ing)?[- ]from[- ](?:home|anywhere|(?:your|their) homes?)\b|\bwork[- ]at[- ]home\b|\bfrom home\b|\b(?:from|of) (?:the comfort of )?(?:your|their) (?:own )?homes?\b|\bhome[- ]office (?:based|position|role)\b|\bhome[- ]based\b|\bwfh\b|\btelecommut\w+|\btelework\w*|\bvirtual (?:position|role|office)\b|\b(?:work(?:place)? )?(?:style|model|arrangement|setting|location|type)\s*:?\s*(?:virtual|home|wfh)\b|\bat home\b|\b(?:live|work|located|based) anywhere\b|\banywhere in the (?:us\b|u\.s|united states|country|nation)/i;
const ONSITE =
  /\bon-?\s?site\b|\bin[- ]office\b|\bin[- ]person\b|\bin the office\b|\bwork from (?:the |our (?:[\w-]+ ){0,3})?office\b|\bon campus\b|\bin our (?:[\w,-]+ ){0,3}(?:office|clinic)\b|\breports? (?:daily )?to (?:the|our) (?:[\w-]+ ){0,3}(?:campus|office|hospital|clinic|facility)\b(?! (?:manager|director|administrator|supervisor|of))|\bwork(?:s)? at (?:our|the) (?:\w+ ){0,3}(?:office|clinic|hospital)\b/i;
/** Remote or on-site things that say nothing of where the work is done. */
const ASIDE =
  /\bremote (?:access|desktop|monitoring|patient|control|hospital sites?|areas?|team(?:s|mates)?|coders|staff|locations|auditors?|interview)\b|\bon-?site (?:gym|childcare|day ?care|cafeteria|parking|fitness|pharmacy|training|orientation|meetings?|interview|visits?|clinic|audits?)\b|\b(?:training|orientation|interview|meetings?|onboarding)\b[^.;]{0,40}\b(?:on-?site|in[- ]person|in[- ]office)\b|\b(?:remote|home|telework|virtual)\b[^.;]{0,40}\b(?:possible|available|considered|option)\w*\b(?![^.;]{0,40}\btraining)[^.;]{0,30}\b(?:after|later|probation|future)|\bteleworks? (?:possible|may)\b|\b(?:remote|virtual) (?:candidates|applicants) (?:not|will not)|\bremote coding experience\b|\bexperience\b[^.;]{0,20}\bremotely?\b|\bhome health\b|\bremote (?:status|type|work|option)\s*:\s*(?=on-?site|in[- ]|hybrid|office)|\b(?:no|not|never|non|without|instead of)[ -](?:an? )?hybrid\b|\b(?:the |for (?:a |one )?)?(?:first )?(?:week|day)\b[^.;]{0,12}\bon-?site\b/i;

/** A field of a board whose value stands on the next line. */
const FIELD = /^\W*(?:(?:remote|hybrid|on-?site)(?: (?:jobs?|work|type|status|eligible|option)\s*[:?]?|\s*[:?])|tele(?:work|commut\w+)(?: eligible)?\s*[:?]?|work from home\s*[:?])\s*$/i;
const ANSWER = /^\W*(?:yes|no|hybrid|on-?site|fully|partial\w*|not\b.{0,20}|remote)\b.{0,20}$/i;

/** Where the work is done, sentence by sentence: a hybrid word decides, then a refusal of remote work, then whichever is said. */
export function remoteInText(text: string, sentences: readonly Span[]): Found {
  const found: Record<'hybrid' | 'refused' | 'remote' | 'onsite', Span[]> = { hybrid: [], refused: [], remote: [], onsite: [] };
  for (const [index, sentence] of sentences.entries()) {
    const own = text.slice(sentence.start, sentence.end);
    // "Remote job" on a line, "No" on the next.
    const next = FIELD.test(own) ? sentences[index + 1] : undefined;
    const answer = next && ANSWER.test(text.slice(next.start, next.end)) ? next : sentence;
    const words = text.slice(sentence.start, answer.end).replace(new RegExp(ASIDE.source, 'gi'), (aside) => ' '.repeat(aside.length));
    const take = (kind: keyof typeof found, pattern: RegExp): boolean => {
      const match = pattern.exec(words);
      if (match) found[kind].push({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
      return match !== null;
    };
    if (take('refused', NO_REMOTE) || take('hybrid', HYBRID)) continue;
    if (WEEKLY.test(words) && REMOTE.test(words) && (ONSITE.test(words) || AT_WORK.test(words)) && take('hybrid', WEEKLY)) continue;
    take('remote', REMOTE);
    take('onsite', ONSITE);
  }
  if (found.refused.length > 0) return { verdict: found.hybrid.length > 0 ? 'hybrid' : 'onsite', spans: [...found.refused, ...found.hybrid] };
  if (found.hybrid.length > 0) return { verdict: 'hybrid', spans: found.hybrid };
  if (found.remote.length > 0) return { verdict: 'remote', spans: found.remote };
  return found.onsite.length > 0 ? { verdict: 'onsite', spans: found.onsite } : { verdict: 'unknown', spans: [] };
}
