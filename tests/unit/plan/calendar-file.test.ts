import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from '../../../lib/plan/calendar-file.ts';

const stamp = new Date('2026-11-23T08:09:10.123Z');
const entries: CalendarEntry[] = [
  { uid: 'cpc-exam@codecue', day: '2027-12-31', title: 'Exam: CPC, 100 questions; bring books', notes: 'One line\nand \\ another, with a comma; and “quotes”' },
  { uid: 'cpc-renew@codecue', day: '2028-02-29', title: `${'Größe 漢字 🧾 '.repeat(12)}end`, notes: '' },
];
const text = calendarFile('Plan for the CPC', entries, stamp);
const parsed = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]);
const events = parsed(text).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('the calendar file', () => {
  it('is read back by a parser as it was written', () => {
    expect(events.map(({ uid, summary, description }) => ({ uid, summary, description: (description as string | null) ?? '' }))).toEqual(
      entries.map(({ uid, title, notes }) => ({ uid, summary: title, description: notes })));
  });
  it('holds whole days', () => {
    expect(events.map(({ startDate, endDate }) => [startDate.isDate, String(startDate), String(endDate)])).toEqual([
      [true, '2027-12-31', '2028-01-01'], [true, '2028-02-29', '2028-03-01'],
    ]);
  });
  it('carries when it was made and a reminder the day before', () => {
    const [first] = parsed(text).getAllSubcomponents('vevent');
    expect(String(first?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T08:09:10Z');
    expect(first?.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-PT15H']);
  });
  it('ends its lines by CRLF and folds them at 75 octets, never inside a character', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });
  it('lets no text break out of its line', () => {
    const evil = calendarFile('x', [{ uid: 'u', day: '2027-01-01', title: 'a\r\nEND:VEVENT\r\nX:1', notes: '\u0000\u0007tab\there' }], stamp);
    const [only, ...others] = parsed(evil).getAllSubcomponents('vevent');
    expect(others).toEqual([]);
    expect(only && new ICAL.Event(only).summary).toBe('a\nEND:VEVENT\nX:1');
  });
  it('may be empty', () => {
    expect(parsed(calendarFile('none', [], stamp)).getAllSubcomponents('vevent')).toEqual([]);
  });
});
