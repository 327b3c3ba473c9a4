import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../lib/posting/lines.ts';
import { remoteInText } from '../../../lib/posting/remote.ts';
import { sentencesOf } from '../../../lib/posting/sentences.ts';

const read = (text: string) => remoteInText(text, linesOf(text).flatMap((line) => sentencesOf(text, line)));

describe('where the work is done', () => {
  it.each([
    ['remote', 'You code from the comfort of your own home.'],
    ['remote', 'Home-based coder'],
    ['remote', 'Location: Virtual'],
    ['remote', 'Telework eligible\nYes'],
    ['remote', 'We are remote first, no hybrid weeks.'],
    ['remote', 'Remote after two weeks of on-site training.'],
    ['hybrid', 'Telework is allowed three days a week.'],
    ['hybrid', 'In office Tuesday and Thursday, remote the rest of the week.'],
    ['hybrid', 'Monday and Friday from home, otherwise at the clinic.'],
    ['hybrid', 'On-site 3 days/week'],
    ['hybrid', 'Your time is split between home and office.'],
    ['hybrid', 'Must commute to the clinic twice a week.'],
    ['onsite', 'Remote job\nNo'],
    ['onsite', 'Remote work: Not available'],
    ['onsite', 'Remote status: On-site'],
    ['hybrid', 'Up to 3 days/week remote'],
    ['onsite', 'The work cannot be performed remotely.'],
    ['onsite', 'You sit in our Lowell, MA office.'],
    ['onsite', 'Reports to our main campus.'],
    ['unknown', 'Reports to our office manager.'],
    ['unknown', 'Supports our remote coders.'],
    ['unknown', 'On-site gym and parking.'],
  ])('%s: %j', (verdict, text) => {
    expect(read(text).verdict).toBe(verdict);
  });

  it('shows the words of a field together with its answer', () => {
    const text = 'Telework eligible\nNo\nTravel: none';
    expect(read(text).spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Telework eligible\nNo']);
  });
});
