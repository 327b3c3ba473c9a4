import type { Candidate } from './scan.ts';

/** What the writing of a candidate says of it, before any evidence. */

/** `CPC-certified coding specialists` are no holders of the CCS. */
export function isDescription(text: string, { form, start }: Candidate): boolean {
  return form.name && text[start - 1] === '-' && text[start] === text[start]?.toLowerCase();
}

/** `exam-cpc` is a name in a program. */
export function isPartOfName(text: string, { form, capitals, start }: Candidate): boolean {
  return !capitals && !form.sure && !form.name && text[start - 1] === '-';
}

/** A name goes on in the next line only where lines are as long as those of running text. */
const FULL_LINE = 40;

/** The lines `Risk adjustment` and `Coder` are no name. */
export function isTornApart(text: string, { form, start, end }: Candidate): boolean {
  const tear = form.name ? text.slice(start, end).indexOf('\n') : -1;
  if (tear < 0) return false;
  const line = text.slice(Math.max(0, start + tear - FULL_LINE), start + tear);
  return (line.length < FULL_LINE || line.includes('\n')) && !/^\n[ \t]*[a-z]/.test(text.slice(start + tear, end));
}

const CAPITALS_REACH = 60;
/** `I` is written large by most who write all else small. */
const CAPITAL = /[A-Z](?!['’\s])/;

/** Whether no capital stands near a mention in its line, so that its own small letters say nothing. */
export function isAllSmall(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - CAPITALS_REACH), start);
  const [after = ''] = text.slice(end, end + CAPITALS_REACH).split('\n', 1);
  return !CAPITAL.test(before.slice(before.lastIndexOf('\n') + 1)) && !CAPITAL.test(after);
}
