/** What a posted amount is paid for; `unit` is production pay, by the chart or encounter. */
export type Period = 'hour' | 'day' | 'week' | 'biweekly' | 'semimonthly' | 'month' | 'year' | 'unit';

/**
 * How many times a year each period is paid. 2,080 hours is the convention of the Bureau of Labor
 * Statistics (40 hours, 52 weeks); the others are calendar arithmetic: 5 days in 52 weeks, and so on.
 */
const TIMES_A_YEAR: Readonly<Record<Exclude<Period, 'unit'>, number>> = {
  hour: 2080, day: 260, week: 52, biweekly: 26, semimonthly: 24, month: 12, year: 1,
};

/**
 * An amount a period in the same currency a year, to the cent. Null for an amount that is not
 * stated, for production pay and where the period is not known: neither says what a year brings.
 */
export function annualOf(amount: number | null, period: Period | null): number | null {
  if (amount === null || period === null || period === 'unit') return null;
  return Math.round(amount * TIMES_A_YEAR[period] * 100) / 100;
}

/** The federal minimum wage, US dollars an hour (29 U.S.C. 206, since July 24, 2009). */
const LEAST_HOURLY = 7.25;
/** Above this the survey of wages publishes no figure (OEWS, May 2025): US dollars an hour. */
const MOST_HOURLY = 115;
/** The federal minimum wage for 2,080 hours, US dollars a year: below this, a sum may be a month's. */
const LEAST_YEARLY = LEAST_HOURLY * 2080;
/** No month and no two weeks of this field's work bring so much; larger sums are no pay at all. */
const MOST_YEARLY = 600_000;

/**
 * What the size of a US dollar amount alone decides, where the text names no period: 7.25 to 115 is
 * an hour's pay, 15,080 to 600,000 a year's. Between the two it may be a week's or a month's: null.
 */
export function periodBySize(low: number, high: number): 'hour' | 'year' | null {
  if (low >= LEAST_HOURLY && high <= MOST_HOURLY) return 'hour';
  if (low >= LEAST_YEARLY && high <= MOST_YEARLY) return 'year';
  return null;
}

/** Whether a stated period can belong to an amount: full-time pay for it lies between the limits above. */
export function isPlausible(low: number, high: number, period: Period): boolean {
  if (period === 'unit') return high <= 300;
  const times = TIMES_A_YEAR[period];
  return low * times >= LEAST_YEARLY * 0.95 && high * times <= MOST_YEARLY;
}

/** Whether a stated period is so far off its amount that one of the two is a slip of the pen ("24.50 a year"). */
export function isSlip(low: number, high: number, period: Period): boolean {
  return ![1, 4, 0.25].some((factor) => isPlausible(low * factor, high * factor, period));
}
