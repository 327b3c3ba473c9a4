import { beforeAll, describe, expect, it } from 'vitest';
import { leastReasons, type Advice } from '../../../lib/recommend/advice.ts';
import { flipsOf, changed, firstOf } from '../../../lib/recommend/flips.ts';
import { pathOf } from '../../../lib/recommend/path.ts';
import type { Answers } from '../../../lib/recommend/questions.ts';
import { schoolings } from '../../../lib/profile/profile.ts';
import { budgetSteps, codingSteps, families } from './answer-space.ts';
import { advise, credential, credentials, rules } from './shipped.ts';

const known = credentials.map(({ id }) => id);
const advanced = new Set(credentials.filter(({ level }) => level === 'advanced').map(({ id }) => id));
const apprenticeOf = new Map(credentials.map((record) => [record.id, record.apprenticeOf]));
const reasonTexts = (advice: Advice) => advice.ranked.every(({ reasons }) => new Set(reasons.map(({ text }) => text)).size >= leastReasons);
const listed = ({ ranked, beyond }: Advice) => [...ranked, ...beyond];

/** What one advice must never do; each tells whether it does. */
const breaches: Record<string, (advice: Advice, answers: Answers) => boolean> = {
  'no answer': ({ ranked, verdict }) => ranked.length === 0 && verdict === null,
  'fewer than two unlike reasons': (advice) =>
    !reasonTexts(advice) || (advice.verdict !== null && new Set(advice.verdict.texts).size < leastReasons),
  'a dead end: nothing next, nothing held, nothing to do first': (advice, { profile }) => {
    const path = pathOf(advice, profile, rules, known);
    return path.next === null && path.before.length === 0 && path.here.length === 0;
  },
  'what is held, or the exam that an apprentice has passed': (advice, { profile }) =>
    listed(advice).some(({ term }) => profile.held?.some((one) => one === term || apprenticeOf.get(one) === term)),
  'what is not current': (advice) => listed(advice).some(({ term }) => credential(term).status !== 'active'),
  'an exam against a demand of schooling': (advice, { profile: { schooling } }) => {
    if (schooling === null) return false;
    const rank = schoolings.indexOf(schooling);
    return listed(advice).some(({ term }) => credential(term).required.some(({ en }) =>
      (/diploma/i.test(en) && rank < schoolings.indexOf('high-school'))
      || (en.startsWith('An associate degree') && rank < schoolings.indexOf('associate'))
      || (en.startsWith('A bachelor') && rank < schoolings.indexOf('bachelor'))));
  },
  'an exam that asks for an accredited degree which is not there': (advice, { profile }) =>
    !profile.healthInformationDegree && listed(advice).some(({ term }) => credential(term).required.some(({ en }) => en.includes('CAHIIM'))),
  'a demand that is not said to be met, without saying so': (advice, { profile }) =>
    profile.schooling === null && !profile.healthInformationDegree
    && listed(advice).some(({ term, condition }) => condition === null && credential(term).required.some(({ en }) => /diploma/i.test(en))),
  'a list out of order': ({ ranked, beyond }) =>
    ranked.some(({ score }, at) => score > (ranked[at - 1]?.score ?? Infinity))
    || beyond.some(({ cost }, at) => cost.known < (beyond[at - 1]?.cost.known ?? 0)),
  'a later one that is said to fit better': ({ ranked }) =>
    ranked.some(({ fit }, at) => fits.indexOf(fit) > fits.indexOf(ranked[at - 1]?.fit ?? 'strong')),
  'a credential twice, or lost': ({ ranked, beyond, behind, ruledOut }) => {
    const all = [...ranked, ...beyond, ...behind, ...ruledOut].map(({ term }) => term);
    return new Set(all).size !== all.length;
  },
};

/** What two neighbouring people must never see; `less` has less coding work. */
const experienceBreaches: Record<string, (less: Advice, more: Advice) => boolean> = {
  'more work lowers an advanced credential in the list': (less, more) => less.ranked.some(({ term }, at) =>
    advanced.has(term) && (at < more.ranked.findIndex((one) => one.term === term) || !more.ranked.some((one) => one.term === term))),
  'more work lowers its weight or its fit': (less, more) => listed(less).filter(({ term }) => advanced.has(term)).some((one) => {
    const same = listed(more).find(({ term }) => term === one.term);
    return !same || same.score < one.score || fits.indexOf(same.fit) < fits.indexOf(one.fit);
  }),
};
const fits = ['part', 'good', 'strong'];

describe('over the whole space of answers', () => {
  const found = new Map<string, unknown>();
  let count = 0;
  let flips = 0;

  const note = (name: string, answers: unknown) => {
    if (!found.has(name)) found.set(name, answers);
  };

  beforeAll(() => {
    let index = 0;
    for (const { at } of families()) {
      index += 1;
      const advice = at.map((row) => row.map((answers) => advise(answers)));
      for (const [coding, row] of at.entries()) {
        for (const [budget, answers] of row.entries()) {
          const one = advice[coding]?.[budget];
          if (!one) continue;
          count += 1;
          for (const [name, isBreach] of Object.entries(breaches)) if (isBreach(one, answers)) note(name, answers);
          const more = advice[coding + 1]?.[budget];
          if (more) for (const [name, isBreach] of Object.entries(experienceBreaches)) if (isBreach(one, more)) note(name, answers);
          // The budgets stand in the order of their limits, the open one last.
          const richer = advice[coding]?.[budget + 1];
          if (richer && (one.ranked[0]?.cost.known ?? 0) > (richer.ranked[0]?.cost.known ?? Infinity)) note('less money, dearer way', answers);
        }
      }
      const sample = at[index % codingSteps]?.[index % budgetSteps];
      if (index % 8 === 0 && sample) {
        const first = advise(sample);
        for (const { changes, term } of flipsOf(sample, advise, first)) {
          flips += 1;
          const replayed = firstOf(advise(changes.reduce(changed, sample)));
          if (replayed !== term || replayed === firstOf(first)) note('a flip that is not true', { sample, changes });
        }
      }
    }
  }, 120_000);

  it('looks at enough of it', () => {
    expect(count).toBeGreaterThanOrEqual(100_000);
    expect(flips).toBeGreaterThan(5000);
  });

  it.each([...Object.keys(breaches), ...Object.keys(experienceBreaches), 'less money, dearer way', 'a flip that is not true'])(
    'never gives: %s', (name) => {
      expect(found.get(name)).toBeUndefined();
    });
});
