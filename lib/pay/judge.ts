import { ASIDE, JOB, JOB_LABEL, JOB_TITLE, MORE_AFTER, NAMED_AFTER, ON_TOP, OTHER_MATTER, OTHER_MONEY, PAID, PAY, PAY_AFTER, PEOPLE, VENDOR, WORKER } from './cues.ts';
import { MOVED } from './bounds.ts';
import { lastOf, matchesIn } from './match-at.ts';
import { isPlausible, isSlip, periodBySize } from './period.ts';
import type { Period } from './period.ts';
import type { WrittenAmount } from './range.ts';
import type { Surroundings } from './surroundings.ts';
import { periodInLabel } from './unit-words.ts';
import type { StatedUnit } from './unit-words.ts';

/** Whether an amount is pay, and for which period. `other`: money of another kind; `unclear`: nothing says. */
export type Verdict = { kind: 'pay'; period: Period | null } | { kind: 'other' | 'unclear' };

/** Words that may stand between money of another kind and a wage that belongs to it ("differential for nights is $3/hr"). */
const NEAR = 34;
/** US dollars for a shift or a paycheck. */
const LEAST_PAYCHECK = 100;
const MOST_PAYCHECK = 6000;
/** What surveys tell of pay; of a licence or a course nobody does. */
const STATISTIC = /\b(?:averag\w+|median|mean|typically)\b/i;
const LABELLED = /(?:\b(?:salary|wages?|compensation|pay|rate|range|hourly|annual(?:ly)?|yearly|income|earnings|base|USD\/(?:hour|hr|year))\b[^.\d]{0,24}|\bis|\bof)\s*[:(]?\s*$/i;
/** What stands between a label and an amount of any size. */
const STATED = /[:(]\s*$|(?:\bsalary|\bwages?|\bpay|\bcompensation)\s(?:is|of)\s$|\bsalary\s$/i;
const COLON = /[:(]\s*$/;
/** Currencies of another order of size than the dollar: their amounts decide no period. */
const OTHER_SCALE: ReadonlySet<string> = new Set(['INR', 'PHP']);
/** "$65,000 per year Bonus up to": what follows is of the next amount. */
const LEADS_ON = /(?:\bup to|\bof|:)\s*$/i;
const NUMBERED = /\b(?:grade|band|code|level|step|plan|class|group|period|lot|zip|page|sections?|version)\s*:?\s*$/i;

/** Judges one amount by its unit, its size and the words around it. */
export function judge(amount: WrittenAmount, around: Surroundings): Verdict {
  const before = around.before.replace(ASIDE, ' ');
  const after = around.after.replace(ASIDE, ' ');
  const isBare = amount.unit === null && !LABELLED.test(around.before) && !COLON.test(around.before) && !around.opensLine;
  if (isBare && periodBySize(amount.low, amount.high) === null) return { kind: 'unclear' };
  const named = lastOf(PAY, before);
  const label = named >= 0 ? before : around.heading;
  const inLabel = () => periodInLabel(named >= 0 || COLON.test(before) ? before : around.heading) ?? periodInLabel(around.below);
  const period = amount.unit ? amount.unit.period : inLabel();
  // "$14 per click": a unit that is none of work's.
  if ((amount.unit === null && /^\s*per\s[a-z]/i.test(after)) || VENDOR.test(around.line)) return { kind: 'other' };
  if (speaksOfOther(amount, before, after, named)) return { kind: 'other' };
  const isNamed = named >= 0 || PAY_AFTER.test(after) || lastOf(PAY, after) >= 0 || (ON_TOP.test(around.rest) && around.opensLine);
  const hasHeading = lastOf(PAY, around.heading) >= 0 || around.below !== '';
  if (amount.currency === null && !isMoney(amount, around, isNamed || hasHeading)) return { kind: 'unclear' };
  if (amount.currency !== null && OTHER_SCALE.has(amount.currency)) {
    return amount.unit !== null || isNamed || hasHeading ? { kind: 'pay', period } : { kind: 'unclear' };
  }
  if (amount.unit !== null) return withUnit(amount, amount.unit, around, isNamed || hasHeading);
  if (period !== null && isPlausible(amount.low, amount.high, period)) return { kind: 'pay', period };
  return withoutUnit(amount, around, label, isNamed, hasHeading);
}

function withUnit(amount: WrittenAmount, { period, isCoding, isEach }: StatedUnit, around: Surroundings, isNamed: boolean): Verdict {
  const isPaid = isNamed || lastOf(PAID, around.line) >= 0;
  if (period === null) {
    // A paycheck or a shift brings so much; a premium per paycheck mostly less.
    const isWork = amount.low >= LEAST_PAYCHECK && amount.high <= MOST_PAYCHECK && !OTHER_MATTER.test(around.before) && (around.opensLine || isPaid || JOB.test(around.line));
    return isNamed || isWork ? { kind: 'pay', period: null } : { kind: 'unclear' };
  }
  if (isEach && !COUNTED.test(around.line)) return { kind: 'unclear' };
  const possible = isPlausible(amount.low, amount.high, period);
  if (period === 'unit') {
    return possible && (isNamed || ((isPaid || isCoding) && !OTHER_MATTER.test(around.before))) ? { kind: 'pay', period } : { kind: 'unclear' };
  }
  // Software and lessons are paid by the month and the year as well.
  const isFee = (period === 'month' || (period === 'year' && !STATISTIC.test(around.before))) && !isNamed && OTHER_MATTER.test(around.before);
  const isWork = period !== 'month' || isPaid || amount.isRange || around.opensLine || JOB_LABEL.test(around.before) || JOB.test(around.line);
  if (possible && !isFee && isWork) return { kind: 'pay', period };
  // Below the minimum wage it is what comes on top: a differential, a raise.
  if (possible || (period === 'hour' && amount.low < 7.25)) return { kind: 'unclear' };
  if (!isNamed) return { kind: 'unclear' };
  // Of a slip of the pen, which of the two is wrong is not ours to say.
  return { kind: 'pay', period: isSlip(amount.low, amount.high, period) ? null : period };
}

function withoutUnit(amount: WrittenAmount, around: Surroundings, label: string, isNamed: boolean, hasHeading: boolean): Verdict {
  const { low, high, isRange, currency, cents, thousands, open } = amount;
  const size = periodBySize(low, high);
  if (size === null) return isNamed && STATED.test(label) && (currency !== null || cents || low >= 100) ? { kind: 'pay', period: null } : { kind: 'unclear' };
  const pay: Verdict = { kind: 'pay', period: size };
  if (isNamed && !NUMBERED.test(label)) return pay;
  if (size === 'year' && currency !== null && STATISTIC.test(around.before) && PEOPLE.test(around.line)) return pay;
  if (OTHER_MATTER.test(around.before) || OTHER_MATTER.test(around.after)) return { kind: 'unclear' };
  if (hasHeading || ((currency !== null || thousands) && JOB_LABEL.test(around.before))) return pay;
  const isYearly = size === 'year' && (currency !== null || thousands);
  const isPaid = lastOf(PAID, around.before) >= 0 || MOVED.test(around.before);
  const isListed = around.opensLine || /[:–-]\s*$/.test(around.before) || JOB.test(around.line) || WORKER.test(around.before);
  if (isYearly && thousands && isAbout(around)) return pay;
  if (isYearly && (isPaid || (isRange && isListed) || (open && around.opensLine))) return pay;
  if (isRange && currency !== null && around.before.trim() === '' && around.after.trim() === '' && JOB.test(around.line)) return pay;
  if (isPaid && (isRange || (WORKER.test(around.before) && !/^\s*for\s(?!(?:[a-z-]+\s){0,2}(?:coders?|auditors?|billers?|jobs?|positions?|roles?|work)\b)/i.test(around.after)))) return pay;
  if (lastOf(PAY, around.line) >= 0 && (isYearly || isRange || cents)) return pay;
  return currency !== null && standsAlone(amount, around) ? pay : { kind: 'unclear' };
}

/** "Around $65k in Texas": what nothing but an approximation opens. */
function isAbout({ opensLine, line }: Surroundings): boolean {
  return opensLine && /^\W*(?:around|about|roughly|approx\w*|~|just|under|over|nearly|almost|less|more)/i.test(line);
}

/** A range, or "from" and "up to" a figure, that is a line of its own. */
function standsAlone({ isRange }: WrittenAmount, { opensLine, line, heading }: Surroundings): boolean {
  const isAlone = opensLine && !/\w/.test(line.replace(/\b(?:from|up to|starting at|between|around|about|roughly|approx\w*|min(?:imum)?|max(?:imum)?|mid(?:point)?|low|high|range)\b/gi, ''));
  return isAlone && (isRange || (/\w/.test(line) && heading === ''));
}

/** A word for other money governs the amount: right after it, or before it with no word for pay between. */
function speaksOfOther(amount: WrittenAmount, before: string, after: string, named: number): boolean {
  if (MORE_AFTER.test(after)) return true;
  const [following] = matchesIn(OTHER_MONEY, after);
  if (following && !LEADS_ON.test(after) && !PAY_AFTER.test(after) && !JOB_TITLE.test(after.slice(following.index + following[0].length))) return true;
  if (NAMED_AFTER.test(after)) return false;
  let at = -1;
  let end = 0;
  for (const match of matchesIn(OTHER_MONEY, before)) {
    const rest = before.slice(match.index + match[0].length);
    if (!JOB_TITLE.test(rest)) [at, end] = [match.index, match.index + match[0].length];
  }
  if (at < 0 || named >= end) return false;
  const between = before.slice(end);
  const isWage = amount.unit?.period !== null && amount.unit !== null && amount.unit.period !== 'year' && amount.unit.period !== 'unit'
    && isPlausible(amount.low, amount.high, amount.unit.period);
  return !isWage || (between.length <= NEAR && !/[,+]|\band\b|\bplus\b/.test(between));
}

/** What a pace of work is told in: "12 to 15 charts an hour". */
const COUNTED = /\b(?:code[sd]?|coding goal|charts?|encounters?|records?|volume|productivity|average of)\b/i;

/** A bare figure is money where a label, cents, thousands or a unit of work say so. */
function isMoney(amount: WrittenAmount, around: Surroundings, isNamed: boolean): boolean {
  const { unit, thousands, cents, grouped, isRange, low, high } = amount;
  const isYear = !isRange && !grouped && !cents && !thousands && low >= 1900 && low < 2100;
  if (isYear || NUMBERED.test(around.before)) return false;
  const label = around.before.trim() === '' ? around.heading : around.before;
  if (isNamed && LABELLED.test(label)) {
    return unit !== null || cents || COLON.test(label) || periodBySize(low, high) === 'year' || around.opensLine;
  }
  const isPaid = lastOf(PAID, around.before) >= 0;
  if (unit === null || unit.period === 'unit' || COUNTED.test(around.before + around.after)) return thousands && (isNamed || isPaid || JOB_LABEL.test(around.before));
  if (thousands || (cents && unit.period === 'hour') || (low >= 10_000 && unit.period === 'year')) return true;
  if (unit.period === 'hour' && around.opensLine && !/\w/.test(around.line)) return true;
  const isTold = lastOf(PAY, around.line) >= 0 || isPaid || /^\s*pay\b/i.test(around.before);
  return isTold && isPlausible(low, high, unit.period ?? 'year');
}
