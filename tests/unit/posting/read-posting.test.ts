import { describe, expect, it } from 'vitest';
import type { PayInText } from '../../../lib/posting/posting.ts';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { inputOf, read } from './read.ts';

const words = (text: string, spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));

describe('the verdicts and their words', () => {
  const text = [
    'Medical Coder', 'Location: Toledo, OH', 'Requirements', 'CPC or CPC-A required', 'Two years of coding, hybrid schedule',
    'Preferred', 'CRC', 'You will work beside RHIT colleagues.',
  ].join('\n');
  const posting = read(text);

  it('reads who may apply', () => {
    expect(posting.accepts).toEqual({ all: [{ any: [{ credential: 'cpc' }, { credential: 'cpc-a' }] }, { experienceYears: 2 }] });
    expect(posting.credentials).toEqual([
      { term: 'cpc', strength: 'alternative' },
      { term: 'cpc-a', strength: 'alternative' },
      { term: 'crc', strength: 'preferred' },
      { term: 'rhit', strength: 'mentioned' },
    ]);
    expect(posting.apprentice).toBe('open');
  });

  it('shows the words of each', () => {
    expect(words(text, posting.evidence.apprentice)).toEqual(['CPC or CPC-A required']);
    expect(words(text, posting.evidence.place)).toEqual(['Toledo, OH']);
    expect(words(text, posting.evidence.remote)).toEqual(['hybrid']);
    expect(words(text, posting.evidence.experienceYears)).toEqual(['Two years']);
    expect(words(text, posting.evidence.accepts)).toEqual(['CPC or CPC-A required', 'Two years of coding, hybrid schedule']);
  });
});

describe('structured data beside text', () => {
  const jsonld = [JSON.stringify({
    '@type': 'JobPosting', title: 'Medical Coder', jobLocationType: 'TELECOMMUTE',
    jobLocation: { address: { addressLocality: 'Dayton', addressRegion: 'OH' } },
    baseSalary: { value: { minValue: 24, maxValue: 30, unitText: 'HOUR' } },
  })];
  const pay: PayInText[] = [{ start: 30, end: 33, min: 25, max: 25, currency: 'USD', period: 'hour', annualMin: 52000, annualMax: 52000 }];
  const posting = read('Medical Coder\nToledo, OH\nPay: $25 an hour\nCPC required', { jsonld, pay });

  it('decides', () => {
    expect(posting.pay).toEqual({ min: 24, max: 30, currency: 'USD', period: 'hour', annualMin: 49920, annualMax: 62400 });
    expect(posting.place).toEqual({ city: 'Dayton', state: 'OH' });
    expect(posting.remote).toBe('remote');
  });

  it('keeps both where they disagree', () => {
    expect(posting.evidence.pay).toEqual([{ start: 30, end: 33 }]);
    expect(posting.evidence.structured.map(({ field, agrees }) => [field, agrees])).toEqual([['pay', false], ['place', false], ['remote', null]]);
  });

  it('is left aside where it is broken', () => {
    expect(read('Medical Coder\nToledo, OH\nCPC required', { jsonld: ['{"@type": "JobPosting", '] }).place).toEqual({ city: 'Toledo', state: 'OH' });
  });
});

describe('flags', () => {
  it.each([
    ['Training is unpaid for two weeks.', 'unpaid-training'],
    ['Unpaid coding assessment of 20 charts.', 'unpaid-test'],
    ['A $75 registration fee is due before the interview.', 'pay-to-apply'],
    ['You are an independent contractor (1099).', 'independent-contractor'],
    ['You must purchase your own encoder software.', 'buy-equipment'],
    ['If you leave within 12 months you repay the certification cost, or repay training if you resign.', 'clawback'],
    ['Commission-only for the first month.', 'commission-only'],
  ])('%s', (sentence, kind) => {
    const text = `Medical Coder\nCPC required\n${sentence}`;
    const { flags } = read(text);
    expect(flags.map((flag) => flag.kind)).toContain(kind);
    for (const { start, end } of flags) expect(sentence).toContain(text.slice(start, end));
  });

  it('are empty where nothing is to check', () => {
    expect(read('Medical Coder\nCPC required\nPaid training, equipment provided.').flags).toEqual([]);
  });
});

describe('what stands around a posting', () => {
  it('counts for nothing: other jobs, navigation', () => {
    const posting = read('Careers\nMedical Coder\nCPC required\nSimilar jobs\nCoder - Reno, NV - CCS required, 9 years');
    expect(posting.credentials).toEqual([{ term: 'cpc', strength: 'required' }]);
    expect(posting.place).toBeNull();
  });

  it('begins with the open posting on a board with a list', () => {
    const text = 'Results\nCoder II - CCS required\nInpatient Coder\nReno, NV\nAbout the job\nQualifications\nCIC required';
    expect(read(text, { title: 'Inpatient Coder | Board' }).credentials).toEqual([{ term: 'cic', strength: 'required' }]);
  });
});

describe('hostile input', () => {
  it.each(['', '\n\n\n', '((((((((', 'CPC '.repeat(5000), '(a) (b) (c) '.repeat(3000), 'or\n'.repeat(5000), '\u0001\ud800 CPC required', 'one of the following:\n'.repeat(2000)])(
    'does not throw (%#)', (text) => {
      expect(() => readPosting(inputOf(text, { jsonld: ['{'.repeat(5000), '['.repeat(5000)] }))).not.toThrow();
    });

  it('rests on words inside the text, whatever the text', () => {
    const words = ['CPC', 'CCS', 'CPC-A', 'RHIT', '(', ')', ',', ';', 'or', 'and', 'with', '\n', '\n- ', 'required', 'preferred', 'within 6 months', 'in lieu of', 'one of the following:', 'Requirements', '2 years', 'of', 'associate degree', 'not', 'unless', 'substitute for', 'Reno, NV', 'remote', '$24', 'must obtain', 'but', '"A"', 'Preferred:'];
    let seed = 7;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    for (let round = 0; round < 400; round++) {
      const text = `Medical Coder\n${Array.from({ length: 4 + (next() % 40) }, () => words[next() % words.length]).join(' ')}`;
      const posting = readPosting(inputOf(text));
      const { structured: _, ...spans } = posting?.evidence ?? { structured: [] };
      for (const { start, end } of [...Object.values(spans).flat(), ...(posting?.flags ?? [])]) {
        expect(start >= 0 && end > start && end <= text.length, JSON.stringify(text)).toBe(true);
      }
    }
  });

  it('takes time in proportion to the text', { retry: 3, timeout: 60_000 }, () => {
    const block = 'Medical Coder\nRequirements\nCPC, CCS or RHIT required; 2+ years of coding in Toledo, OH (a) one; or (b) two.\nPreferred: CRC within 6 months, 1 to 3 years, associate degree\n';
    const time = (times: number) => {
      const input = inputOf(block.repeat(times));
      const runs = Array.from({ length: 3 }, () => {
        const from = process.threadCpuUsage();
        readPosting(input);
        return process.threadCpuUsage(from).user / 1000;
      });
      return Math.min(...runs);
    };
    time(100);
    // The processor's own milliseconds: eight times is in proportion, 64 the square.
    expect(time(800)).toBeLessThan(time(100) * 24 + 60);
  });
});
