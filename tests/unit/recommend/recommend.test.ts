import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers, Holdable } from '../../../lib/recommend/answers.ts';
import { leastReasons, recommend, type Advice } from '../../../lib/recommend/recommend.ts';
import { answerSpace } from './answer-space.ts';
import { credentials, rules } from './shipped.ts';

const advise = (answers: Answers) => recommend(answers, rules, credentials);

const newcomer: Answers = { place: 'clinic', experience: 'none', schooling: 'high-school', held: [], urgency: 'months' };

describe('over the whole answer space', () => {
  /** What must never be; each with the question whether some advice does it. */
  const breaches: Record<string, (advice: Advice, answers: Answers) => boolean> = {
    'nothing to say': ({ ranked, verdict }) => ranked.length === 0 && verdict === null,
    'no certificate for somebody who holds none': ({ ranked }, { held }) => held.length === 0 && ranked.length === 0,
    'fewer than two reasons': ({ ranked, verdict }) =>
      ranked.some(({ reasons }) => reasons.length < leastReasons) || (verdict !== null && verdict.texts.length < leastReasons),
    'what one holds, or the exam that an apprentice has passed': ({ ranked }, { held }) =>
      ranked.some(({ term }) => held.some((one) => one === term || apprenticeOf.get(one) === term)),
    'what one may not sit': ({ ranked }, { schooling }) => ranked.some(({ term }) =>
      (term === 'rhit' && schooling !== 'him-associate')
      || (term === 'rhia' && schooling !== 'him-bachelor')
      || (schooling === 'none' && needsDiploma.has(term))),
    'a certificate out of order or twice': ({ ranked }) => ranked.some(({ term, score }, index) =>
      score <= 0 || score > (ranked[index - 1]?.score ?? Infinity) || ranked.findIndex((other) => other.term === term) !== index),
  };
  const apprenticeOf = new Map(credentials.map((record) => [record.id, record.apprenticeOf]));
  const needsDiploma = new Set(credentials
    .filter(({ required }) => required.some(({ en }) => /diploma/i.test(en))).map(({ id }) => id));
  const first = new Map<string, Answers>();
  let count = 0;

  beforeAll(() => {
    for (const answers of answerSpace()) {
      count += 1;
      const advice = advise(answers);
      for (const [name, isBreach] of Object.entries(breaches)) {
        if (!first.has(name) && isBreach(advice, answers)) first.set(name, answers);
      }
    }
  }, 120_000);

  it('looks at all of it', () => {
    expect(count).toBe(5 * 4 * 6 * 3 * 2 ** 11);
    expect(needsDiploma).toContain('cca');
  });

  it.each(Object.keys(breaches))('never gives: %s', (name) => {
    expect(first.get(name)).toBeUndefined();
  });
});

describe('order', () => {
  it('does not depend on the order of the records or of what is held', () => {
    const held: Holdable[] = ['cpc', 'cca'];
    for (const answers of answerSpace([held])) {
      const turned = recommend({ ...answers, held: held.toReversed() }, rules, credentials.toReversed());
      expect(turned).toEqual(advise(answers));
    }
  });
});

describe('typical people', () => {
  const firstFor = (part: Partial<Answers>) => advise({ ...newcomer, ...part }).ranked[0]?.term;

  it.each([
    ['cpc', 'a newcomer who wants a clinic', {}],
    ['cca', 'a newcomer who wants hospital stays', { place: 'inpatient' }],
    ['ccs', 'a coder of two years who wants hospital stays', { place: 'inpatient', experience: 'two-plus' }],
    ['coc', 'a coder of two years who wants hospital outpatient', { place: 'outpatient', experience: 'two-plus' }],
    ['crc', 'a coder of a year who wants risk adjustment', { place: 'payer', experience: 'one-to-two' }],
    ['cpc', 'a newcomer who is not sure', { place: 'unsure' }],
    ['rhit', 'a graduate in health information who wants a hospital', { place: 'inpatient', schooling: 'him-associate' }],
    ['cpc', 'somebody without a diploma who wants a clinic', { schooling: 'none' }],
    ['ccs', 'a CCA holder with a year of hospital stays', { place: 'inpatient', experience: 'one-to-two', held: ['cca'] }],
  ] as [string, string, Partial<Answers>][])('%s first for %s', (term, _who, part) => {
    expect(firstFor(part)).toBe(term);
  });

  it('says why the others are not on the list', () => {
    const { ruledOut, ranked, behind } = advise(newcomer);
    expect(ruledOut.map(({ term }) => term)).toEqual(['rhit', 'rhia']);
    expect([...ranked, ...behind, ...ruledOut].map(({ term }) => term).toSorted())
      .toEqual(rules.candidates.map(({ term }) => term).toSorted());
  });
});

describe('verdicts', () => {
  const verdictFor = (part: Partial<Answers>) => advise({ ...newcomer, ...part }).verdict;

  it('is none where an exam is the next step', () => {
    expect(verdictFor({})).toBeNull();
  });
  it('tells an apprentice to finish', () => {
    expect(verdictFor({ held: ['cpc-a'] })).toMatchObject({ kind: 'finish-apprenticeship', term: 'cpc-a' });
  });
  it('does not tell so who has the full certificate too', () => {
    expect(verdictFor({ held: ['cpc-a', 'cpc'] })).toMatchObject({ kind: 'suffices', term: 'cpc' });
  });
  it('finds that what one holds is enough for the place', () => {
    expect(verdictFor({ place: 'inpatient', held: ['ccs'] })).toMatchObject({ kind: 'suffices', term: 'ccs' });
  });
  it('puts work before an exam that cannot be reached in weeks', () => {
    expect(verdictFor({ urgency: 'weeks' })).toMatchObject({ kind: 'work-first' });
    expect(verdictFor({ urgency: 'weeks', schooling: 'coding-course' })).toBeNull();
  });
  it('has a last word for who holds everything', () => {
    const held = rules.candidates.map(({ term }) => term);
    expect(advise({ ...newcomer, place: 'payer', held }).ranked).toEqual([]);
    expect(verdictFor({ place: 'payer', experience: 'none', urgency: 'open', held })).toMatchObject({ kind: 'suffices' });
  });
});
