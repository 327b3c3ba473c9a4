import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { matchesAnswers, matchesRecord } from '../../../lib/recommend/match.ts';
import { ruleSet } from '../../../lib/recommend/rules.ts';
import { answerSpace } from './answer-space.ts';
import { credentials, rules } from './shipped.ts';

const texts = [
  ...rules.rules.map(({ text }) => text),
  ...rules.candidates.flatMap(({ requires }) => (requires ? [requires.without] : [])),
  ...[...rules.verdicts, rules.otherwise].flatMap((verdict) => verdict.texts),
];

describe('the shipped rules', () => {
  it('have words for every text', () => {
    expect(texts.filter((text) => !(text in messages))).toEqual([]);
  });

  it('hold no figure: those come from the records', () => {
    const figures = texts.filter((text) => /\d/.test(messages[text as keyof typeof messages].message.replace(/\$\d|ICD-10-CM/g, '')));
    expect(figures).toEqual([]);
  });

  it('have unlike ids', () => {
    const ids = rules.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('each speak to somebody about some credential', () => {
    const spaces = [...answerSpace([[], ['cca'], ['cpc'], ['rhit'], ['ccs-p']])];
    const silent = rules.rules.filter(({ answers, record }) =>
      !spaces.some((one) => matchesAnswers(answers, one)) || !credentials.some((one) => matchesRecord(record, one)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('name candidates that have a record', () => {
    const missing = rules.candidates.filter(({ term }) => !credentials.some(({ id }) => id === term));
    expect(missing).toEqual([]);
  });
});

describe('the schema of rules', () => {
  it('refuses a weight of nothing, an unknown answer and a verdict without two texts', () => {
    const [first] = rules.rules;
    const [verdict] = rules.verdicts;
    expect(ruleSet.safeParse({ ...rules, rules: [{ ...first, weight: 0 }] }).success).toBe(false);
    expect(ruleSet.safeParse({ ...rules, rules: [{ ...first, answers: { place: ['moon'] } }] }).success).toBe(false);
    expect(ruleSet.safeParse({ ...rules, verdicts: [{ ...verdict, texts: ['recommend_reason_entry'] }] }).success).toBe(false);
  });
});
