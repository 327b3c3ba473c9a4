import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../lib/recommend/answers.ts';
import { whatWouldChange } from '../../../lib/recommend/changes.ts';
import { recommend } from '../../../lib/recommend/recommend.ts';
import { answerSpace } from './answer-space.ts';
import { credentials, rules } from './shipped.ts';

const firstOf = (answers: Answers) => recommend(answers, rules, credentials).ranked[0]?.term;

describe('whatWouldChange', () => {
  it('names only single answers that do put that credential first', () => {
    for (const answers of answerSpace([[], ['cpc'], ['cca', 'cpc-a']])) {
      for (const { question, answer, term } of whatWouldChange(answers, rules, credentials)) {
        expect(firstOf({ ...answers, [question]: answer })).toBe(term);
        expect(term).not.toBe(firstOf(answers));
      }
    }
  });

  it('tells a newcomer for clinics what leads to the hospital certificates', () => {
    const changes = whatWouldChange(
      { place: 'clinic', experience: 'two-plus', schooling: 'high-school', held: [], urgency: 'open' }, rules, credentials);
    expect(changes).toContainEqual({ question: 'place', answer: 'inpatient', term: 'ccs' });
  });
});
