import { groupOf, matchAt, matchesIn } from './match-at.ts';
import type { Period } from './period.ts';

/** The words that name a period, as adjectives (`hourly`) and after "per", "an" or a slash (`per hour`). */
const ADVERBS = {
  hour: 'hourly|hrly',
  biweekly: 'bi-?\\s?weekly|fortnightly|every\\s(?:two|2|other)\\sweeks?',
  semimonthly: 'semi-?\\s?monthly|twice\\s(?:a\\smonth|monthly|per\\smonth)',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  year: 'annual(?:ly|ized)?|yearly|p\\.\\s?a\\.|pa',
} as const;

const NOUNS = {
  hour: '(?:(?:working|worked|work|clock|billable|coding|productive) )?hours?|hrs?|h(?![a-z])|Stunde|heure|hora',
  biweekly: '(?:two|2|other)[\\s-]weeks?(?:\\spay\\speriod)?|14\\sdays|bi-?\\s?week(?:ly)?(?:\\spay\\speriod)?|fortnight',
  semimonthly: 'half\\smonth|semi-?month(?:ly)?',
  day: '(?:(?:full|working|work|8-hour) )?days?|Tag|jour|día',
  week: '(?:(?:full|working|work|40-hour) )?weeks?|wks?|Woche|semaine|semana',
  month: '(?:calendar )?months?|mos?|mth|Monat|mois|mes',
  year: '(?:(?:calendar|full|fiscal) )?years?|yrs?|annum|y(?![a-z])|Jahr|an(?= |$)|año',
} as const;

/** What coders are paid for by the piece; up to two words may stand before it ("coded inpatient chart"). */
const PIECE = '(?:[a-z/&-]{2,15}\\s){0,2}?(?:charts?|encounters?|records?|cases?|accounts?|claims?|visits?|notes?|reports?|audits?|lines?|pages?|files?|reviews?|images?|words?|minutes?|studies|study|procedures?|patients?|w?RVUs?|items?|samples?|articles?)';
const PAY_PERIOD = 'pay\\s?-?period|pay\\s?check|check|(?:(?:[a-z]+|\\d+)[\\s-]){0,2}?shift(?! diff)';

const adverbs = groupsOf(ADVERBS);
const nouns = groupsOf(NOUNS, '2');
/** Words that may stand between an amount and its unit. */
const FILLER = '(?:\\s\\([a-z]{3,12}\\)|\\s{0,2}(?:gross|net|brutto|base|flat|salary|pay|wage|total|max(?:imum)?|min(?:imum)?|to start|starting|USD))?';
const PER = '(?:[^\\S\\n]{0,3}[/(,]?[^\\S\\n]{0,2}(?:(?:per|p(?=/))[\\s/-]{0,2}|(?:an?|each|every|for (?:each|every|an?(?=\\s(?:full|working)\\s))|by the|pro|par|por|al?)[\\s-]{1,2})|[^\\S\\n]{0,3}\\(?/[^\\S\\n]{0,2}(?:per\\s)?)';

/** `$24 <per hour>`. Frequencies after a comma ("$24, weekly pay") and before a payday are of the paying. */
const AFTER = new RegExp(
  `${FILLER}[*)]?(?:${PER}(?:(?:${nouns}|(?<piece>${PIECE})|(?<payPeriod>${PAY_PERIOD})|(?:${adverbs}))(?!(?-i:[a-z])|\\s?:))`
  + `|[^\\S\\n]{0,3}[(/-]?[^\\S\\n]{0,2}(?:${groupsOf(ADVERBS, '3')})(?!(?-i:[a-z]))(?!\\s?:)(?!\\s(?:pay(?:checks?|roll|days?)|direct))`
  + '|\\s(?<piece3>each|apiece)(?=\\s*(?:[.;,)]|$))'
  + '|,\\s(?:(?<hour4>hourly)|(?<year4>annually))\\b|\\s?(?<hour5>hrs?|ph|p/h|p\\.h\\.)(?!(?-i:[a-z])|/)|\\s(?:(?<hour6>hour)|(?<week6>wk)|(?<month6>mo)|(?<year6>yr))(?!(?-i:[a-z])))',
  'iy',
);
/** What unit words can begin with: looked at first, since most figures have none. */
const POSSIBLE = /[\s*)]{0,4}[(/,-]?\s{0,3}(?:p|a|e|f|b|h|s|t|d|w|m|y|usd|gross|other|\/)/iy;
/** A line of its own under the amount: `per hour`, `Hourly`. */
const NEXT_LINE = new RegExp(`\\s{0,3}\\n\\s{0,3}\\(?(?:/\\s?|per\\s|an?\\s)?(?:${nouns}|${adverbs})\\)?(?=\\s*(?:\\n|$))`, 'iy');

export interface StatedUnit {
  /** UTF-16 offset after the unit words. */
  end: number;
  /** Null where the words name none that is known: "per pay period" may be two weeks or half a month. */
  period: Period | null;
  /** Whether it is a piece of a coder's own work; a claim or a visit may as well be what a clinic is paid for. */
  isCoding: boolean;
  /** "$2.10 each": of what, only the words around it can say. */
  isEach: boolean;
}

/** The unit words that follow an amount which ends at `at`; null if none do. */
export function unitAfter(text: string, at: number): StatedUnit | null {
  if (!matchAt(POSSIBLE, text, at)) return null;
  for (const pattern of [AFTER, NEXT_LINE]) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    const bracket = /[(][^)]*$/.test(match[0]) && text[pattern.lastIndex] === ')' ? 1 : 0;
    const isCoding = /(?:chart|encounter|record|audit|(?:operative|coded|inpatient|outpatient|surgical|observation|same day|pro-?fee|facility|radiology|emergency|ED)\s[a-z]+?|audio minute|minute of audio)s?$/i.test(match.groups?.['piece'] ?? '');
    const isEach = match.groups?.['piece3'] !== undefined;
    return { end: at + match[0].length + bracket, period: periodOf(match), isCoding, isEach };
  }
  return null;
}

const LABEL = new RegExp(
  `\\b(?:(?:${adverbs}|(?<day7>day)(?=\\srates?\\b))(?!\\s(?:hours|paychecks?|bonus))|(?:rate|pay|paid|salary|wages?|compensation|earnings)?\\s?\\(?\\b(?:per|/|by the)[\\s-](?:${nouns}|(?<piece>${PIECE})))\\b`,
  'gi',
);

/** The period that a label before an amount names last: `Hourly rate:`, `Salary (annual)`, `Rate per chart`. */
export function periodInLabel(label: string): Period | null {
  let period: Period | null = null;
  for (const match of matchesIn(LABEL, label)) {
    if (/\bhours?\s?$/i.test(label.slice(0, match.index))) continue;
    period = periodOf(match) ?? period;
  }
  return period;
}

function groupsOf(words: Readonly<Record<string, string>>, suffix = ''): string {
  return Object.entries(words).map(([period, forms]) => `(?<${period}${suffix}>${forms})`).join('|');
}

function periodOf(match: RegExpExecArray): Period | null {
  const name = groupOf(match)?.replace(/\d$/, '');
  if (name === undefined || name === 'payPeriod') return null;
  return name === 'piece' ? 'unit' : name as Period;
}
