import { describe, expect, test } from 'vitest';
import { openReading } from '../../../lib/detect/page-reading.ts';
import { dictionary, mark, marks } from './dictionary.ts';

describe('sense', () => {
  test('evidence in the sentence decides', () => {
    expect(marks('CPC or CCS required for this coder')).toEqual(['CPC=cpc', 'CCS=ccs']);
    expect(marks('The CPC of our campaign on Google Ads')).toEqual([]);
    expect(marks('CCS moves CO2 through a pipeline')).toEqual([]);
  });

  test('without any evidence there is no mark', () => {
    expect(marks('CPC met on Monday')).toEqual([]);
  });

  test('one page may hold two senses', () => {
    const text = 'Certified coder with CPC wanted.\n\nOther news\n\nLower your CPC with Google Ads, CPM and a better campaign.';
    expect(marks(text)).toEqual(['CPC=cpc']);
  });

  test('a name that spells the letters out decides for the rest of the page', () => {
    const filler = '\nNothing of note.'.repeat(12);
    expect(marks(`Certified Professional Coder (CPC)${filler}\nBring your CPC along.`)).toEqual([
      'Certified Professional Coder=cpc', 'CPC=cpc', 'CPC=cpc',
    ]);
    expect(marks(`Canadian Pacific Club (CPC)${filler}\nA certified CPC coder.`)).toEqual([]);
  });

  test('the title and the address speak, too', () => {
    expect(marks('What does a CPC do?')).toEqual([]);
    expect(marks('What does a CPC do?', { title: 'Medical coding for beginners' })).toEqual(['CPC=cpc']);
    expect(marks('What does a CPC do?', { url: 'https://www.aapc.com/x' })).toEqual(['CPC=cpc']);
  });

  test('a heading helps the list below it', () => {
    expect(marks('Certification for a certified coder\nCPC\nCCS')).toEqual(['CPC=cpc', 'CCS=ccs']);
  });

  test('each mark says what decided, in the words of the page', () => {
    const text = 'Our Certified Coder has a CPC.';
    const [mention] = mark(text);
    expect(mention?.reasons[0]).toEqual({ kind: 'neighbour', words: 'Certified Coder', weight: 3 });
    for (const { words } of mention?.reasons ?? []) expect(text).toContain(words);
  });
});

describe('why', () => {
  test('the second half of a pair rests on the first', () => {
    const [, half] = mark('ICD-10-CM/PCS');
    expect(half?.reasons).toEqual([{ kind: 'neighbour', words: 'ICD-10-CM/PCS', weight: 10 }]);
    const [open] = mark('MS-/APR-DRG');
    expect(open?.reasons[0]?.words).toBe('MS-/APR-DRG');
  });

  test('a page that spells it out is quoted', () => {
    const mentions = mark('Certified Professional Coder (CPC)');
    expect(mentions[1]?.reasons[0]).toEqual({ kind: 'spelled', words: 'Certified Professional Coder', weight: 10 });
  });

  test('no reason is told twice', () => {
    for (const { reasons } of mark('CPC and CCS, a certified coder. A certified coder has CPC or CCS.')) {
      expect(new Set(reasons.map(({ kind, words }) => `${kind} ${words}`)).size).toBe(reasons.length);
    }
  });
});

describe('a page that changes', () => {
  const open = () => openReading(dictionary, { title: '', url: '' });

  test('text without interest need not be kept', () => {
    expect(open().add('Nothing to see here, nobody is hiring.')).toBeNull();
  });

  test('later evidence changes an earlier verdict, and the revision says so', () => {
    const reading = open();
    const first = reading.add('Bring your CPC along.');
    expect(first).not.toBeNull();
    if (!first) return;
    expect(reading.judge(first)).toEqual([]);
    const before = reading.revision;
    const second = reading.add('We need a certified coder: medical coding, RHIT or RHIA from AHIMA.');
    expect(reading.revision).toBeGreaterThan(before);
    expect(reading.judge(first).map(({ term }) => term)).toEqual(['cpc']);
    if (second) reading.remove(second);
    expect(reading.judge(first)).toEqual([]);
  });

  test('the revision rests when nothing new is said', () => {
    const reading = open();
    for (let round = 0; round < 50; round++) reading.add('certified coder in medical coding');
    const before = reading.revision;
    for (let round = 0; round < 50; round++) reading.add('certified coder in medical coding');
    expect(reading.revision).toBe(before);
  });

  test('passages go in any order and leave nothing behind', () => {
    const reading = open();
    const kept = reading.add('CPC');
    const others = ['medical coding coder', 'RHIT', 'Google Ads campaign', 'cost per click (CPC)'].map((text) => reading.add(text));
    for (const index of [2, 0, 3, 1]) {
      const passage = others[index];
      if (passage) reading.remove(passage);
    }
    expect(kept && reading.judge(kept)).toEqual([]);
    const again = reading.add('medical coding, certified coder, CCS, RHIT, RHIA, AHIMA');
    expect(again && reading.judge(again).map(({ term }) => term)).toEqual(['ccs', 'rhit', 'rhia', 'ahima']);
    expect(kept && reading.judge(kept).map(({ term }) => term)).toEqual(['cpc']);
  });
});

describe('phrases and expansions', () => {
  test('a phrase is about the mention that it holds', () => {
    expect(marks('Bring the CPT 20610 line, though the CPT met at the gym, gym, gym.')[0]).toBe('CPT=cpt');
  });

  test('words that merely share the initials are another sense, even beside "certified"', () => {
    expect(marks('Certified Phlebotomy Technician (CPT): certification required')).toEqual([]);
  });

  test('common words prove no more than a few of them', () => {
    expect(marks('CCS: certification required')).toEqual([]);
  });

  test('a field that no file names as a rival speaks against a term', () => {
    expect(marks('My CPC, a coder said')).toEqual(['CPC=cpc']);
    expect(marks('My CPC, a coder said, lost its mast in the regatta')).toEqual([]);
  });

  test.each([
    'CPC of $0.45, the coder said', 'a $2 CPC, the coder said', 'CPC Ltd has a coder', 'the CPC students and a coder', 'chairman CPC, a coder',
    'if (CPC == 4) { coder }',
  ])('what stands right beside it speaks against it: %s', (text) => { expect(marks(text)).toEqual([]); });

  test.each(['CPC coder $28 an hour', 'coder with CPC: $58,000', 'CPC coder, $5/chart'])('pay does not: %s', (text) => {
    expect(marks(text)).toEqual(['CPC=cpc']);
  });

  test('in a list, what is marked speaks for the items next to it', () => {
    expect(marks('CCS or CPC certification')).toEqual(['CCS=ccs', 'CPC=cpc']);
  });
});
