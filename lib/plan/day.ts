/** Calendar days as they are written, `2027-03-01`, without hours and zones. Months are `2027-03`. */

export type Day = string;
export type Month = string;

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const monthForm = /^\d{4}-(0[1-9]|1[0-2])$/;
const dayLength = 86_400_000;

/** Whether it is a day that the calendar has. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !dayForm.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export function isMonth(value: unknown): value is Month {
  return typeof value === 'string' && monthForm.test(value);
}

/** The day on which a moment falls for the person at this computer. */
export function dayOf(moment: Date): Day {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** The same day so many months later; the last of the month where that day is missing. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** All months from the first to the last, both included; none where they stand the wrong way round. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthOf(addMonths(`${month}-01`, 1))) months.push(month);
  return months;
}
