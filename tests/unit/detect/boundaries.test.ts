import { describe, expect, test } from 'vitest';
import { marks } from './dictionary.ts';

const CODER = '\nA certified coder, medical coding, certification required';

describe('a form inside something else is no mention', () => {
  test.each([
    'XRHIT', 'RHITs2', 'RHITé', 'éRHIT', 'RHIT_ID', 'MAX_RHIT', 'RHIT2000', 'ABC-RHIT-123', 'A1-RHIT', 'RHIT-X200', 'RHIT-7',
    'rhit.pdf', 'RHIT.pdf', 'RHIT-guide.pdf', 'RHIT.org', 'https://example.com/RHIT', 'example.com/jobs/RHIT', 'www.example.com/RHIT/x',
    'https://example.com/?q=RHIT', '/home/RHIT/x', './RHIT', 'C:\\RHIT\\x', 'RHIT@example.com', 'me@RHIT.example', 'join@RHIT', '@RHIT',
    '$RHIT', 'RHIT()', 'RHIT::new', 'a::RHIT', 'x=RHIT', 'data.RHIT.value', 'CPC+ practices', 'CPC-X coder', 'RHIT:80', '~RHIT',
  ])('%s', (text) => {
    expect(marks(`${text}${CODER}`)).toEqual([]);
  });
});

describe('a form next to punctuation is a mention', () => {
  test.each([
    'RHIT.', 'RHIT,', '"RHIT"', '‘RHIT’', '[RHIT]', '(RHIT)', 'RHIT:', 'RHIT;', 'RHIT?', '• RHIT', '-RHIT', 'RHIT—a title', 'the title—RHIT',
    'RHIT-eligible', 'RHIT-Eligible', 'RHIT-ELIGIBLE', 'non-RHIT', 'Non-RHIT', 'required.RHIT or', 'RHIT.Must apply', 'RHIT/BSN', 'BSN/RHIT',
    'RHIT[1]', 'RHIT*', 'RHIT=a title', '\u200bRHIT\u200b', '\ufeffRHIT', '\ud800RHIT\udc00', 'RHIT\u2019s', 'or RHIT (or', 'e.g.,RHIT',
  ])('%s', (text) => {
    expect(marks(`${text}${CODER}`)).toContain('RHIT=rhit');
  });
});
