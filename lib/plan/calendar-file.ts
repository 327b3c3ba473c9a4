import { addDays } from './day.ts';
import type { Day } from './day.ts';

/** One day to be put into a calendar. */
export interface CalendarEntry {
  /** Unique and lasting: importing the file again replaces the entry. */
  uid: string;
  day: Day;
  title: string;
  notes: string;
}

/**
 * The entries as an iCalendar file (RFC 5545): all-day events with a reminder on the morning of the day
 * before, lines ended by CRLF and folded at 75 octets. `stamp` is when the file was made.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], stamp: Date): string {
  const made = stamp.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//CodeCue//Plan//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(({ uid, day, title, notes }) => [
      'BEGIN:VEVENT', `UID:${escaped(uid)}`, `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${dateOf(day)}`, `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
      `SUMMARY:${escaped(title)}`, ...(notes === '' ? [] : [`DESCRIPTION:${escaped(notes)}`]), 'TRANSP:TRANSPARENT',
      'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, 'TRIGGER:-PT15H', 'END:VALARM', 'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const dateOf = (day: Day) => day.replaceAll('-', '');

/** Text as a value of the format; control characters have no place in it. */
function escaped(text: string): string {
  const plain = text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ');
  return plain.toWellFormed().replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

const mostOctets = 75;
const encoder = new TextEncoder();

/** Long lines go on after a line break and a space. Never inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      parts.push(part);
      // The space at the start of the next line counts too.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
