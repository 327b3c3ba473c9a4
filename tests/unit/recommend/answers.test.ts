import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../../lib/profile/profile.ts';
import { changed, flipsOf } from '../../../lib/recommend/flips.ts';
import { fromAnswersOne } from '../../../lib/recommend/from-answers-one.ts';
import { nextQuestion, questions } from '../../../lib/recommend/questions.ts';
import { bandOf } from '../../../lib/recommend/situation.ts';
import { emptyWishes, parseWishes } from '../../../lib/recommend/wishes.ts';
import { advise, answersOf, newcomer } from './shipped.ts';

describe('stored wishes', () => {
  const full = { goal: 'audit', setting: 'clinic', horizon: 'year', budget: 'under-600', place: 'remote', exam: ['open-book'], codeSets: [] };
  it('come back as they were', () => {
    expect(parseWishes(JSON.parse(JSON.stringify(full)))).toEqual(full);
    expect(parseWishes(emptyWishes)).toEqual(emptyWishes);
  });
  it('lose only the answer that is not known, which is asked again', () => {
    expect(parseWishes({ ...full, goal: 'astronaut', exam: ['oral'] })).toEqual({ ...full, goal: null, exam: null });
  });
  it.each([null, 7, 'x', []])('are not %j', (value) => {
    expect(parseWishes(value)).toBeNull();
  });
});

describe('answers of the first recommender', () => {
  const old = { place: 'inpatient', experience: 'two-plus', schooling: 'him-associate', held: ['cca', 'xyz'], urgency: 'open' };
  it('become a profile and wishes', () => {
    expect(fromAnswersOne(old)).toEqual(answersOf(
      { held: ['cca'], work: { coding: 2 }, schooling: 'associate', healthInformationDegree: true }, { setting: 'inpatient', horizon: 'long' }));
  });
  it('keep what can be read of a damaged store', () => {
    expect(fromAnswersOne({ ...old, place: 'moon', held: 'all', experience: 7 })).toEqual(answersOf(
      { schooling: 'associate', healthInformationDegree: true }, { horizon: 'long' }));
    expect(fromAnswersOne({ place: 'constructor' })).toEqual(answersOf());
  });
  it.each([null, 7, []])('are not %j', (value) => {
    expect(fromAnswersOne(value)).toBeNull();
  });
});

describe('the questions', () => {
  it('ask nothing that the profile tells', () => {
    const told = newcomer();
    expect(nextQuestion(null, told, [])).toBe('setting');
    expect(nextQuestion(null, { profile: { ...told.profile, home: { state: 'OH', city: null } }, wishes: { ...emptyWishes, setting: 'clinic', goal: 'pay', horizon: 'year', budget: 'open', place: 'either', exam: [] } }, [])).toBeNull();
  });
  it('ask for code sets only those who work', () => {
    expect(nextQuestion('schooling', answersOf({ work: { coding: 1 } }), [])).toBe('codeSets');
    expect(nextQuestion('schooling', answersOf({ work: { coding: 0 } }), [])).toBe('setting');
  });
  it('pass over what was skipped', () => {
    expect(nextQuestion(null, answersOf(), ['held'])).toBe('work');
    expect(nextQuestion(null, answersOf(), [...questions])).toBeNull();
  });
});

describe('bands', () => {
  it.each([[null, 'none'], [0, 'none'], [-1, 'none'], [0.5, 'some'], [1, 'one'], [1.9, 'one'], [2, 'two'], [5, 'five'], [40, 'five']] as const)('%s years are %s', (years, band) => {
    expect(bandOf(years)).toBe(band);
  });
});

describe('what would turn the answer', () => {
  it('tells a clinic newcomer what leads to the hospital certificates', () => {
    const answers = newcomer({ setting: 'clinic', goal: 'first-job' });
    const flips = flipsOf(answers, advise, advise(answers));
    expect(flips).toContainEqual({ changes: [{ question: 'setting', to: 'inpatient' }], term: 'cca' });
  });
  it('names a pair where no single answer lifts the runner-up', () => {
    const answers = newcomer({ setting: 'inpatient', goal: 'first-job' });
    const advice = advise(answers);
    const pair = flipsOf(answers, advise, advice).find(({ changes }) => changes.length === 2);
    if (pair) expect(advise(pair.changes.reduce(changed, answers)).ranked[0]?.term).toBe(advice.ranked[1]?.term);
    expect(flipsOf(answers, advise, advice).some(({ term }) => term === advice.ranked[1]?.term)).toBe(true);
  });
});

describe('answers that were not given', () => {
  it('are named, and a demand that they leave open stands as a condition', () => {
    const advice = advise(answersOf({}, { setting: 'inpatient' }));
    expect(advice.assumed).toEqual(['held', 'work', 'schooling', 'goal', 'budget']);
    expect(advice.ranked.find(({ term }) => term === 'cca')?.condition).toMatchObject({ standing: 'unsaid' });
  });
  it('leave the profile as it was', () => {
    const answers = answersOf();
    advise(answers);
    expect(answers.profile).toEqual(emptyProfile);
  });
});
