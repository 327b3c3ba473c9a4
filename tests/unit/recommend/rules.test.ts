import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { matchesAbout, matchesWhen } from '../../../lib/recommend/match.ts';
import { ruleSet } from '../../../lib/recommend/rules.ts';
import { situationOf } from '../../../lib/recommend/situation.ts';
import { families } from './answer-space.ts';
import { credential, credentials, rules } from './shipped.ts';

const texts = [
  ...rules.rules.map(({ text }) => text),
  ...rules.requirements.map(({ text }) => text),
  ...[...rules.verdicts, rules.otherwise, rules.tooDear].flatMap((verdict) => verdict.texts),
  ...rules.contradictions.map(({ text }) => text),
  ...rules.warnings.map(({ text }) => text),
];
const ids = new Set(credentials.map(({ id }) => id));
const atHome = new Set(rules.atHome.map(({ term }) => term));

describe('the shipped rules', () => {
  it('have words for every text', () => {
    expect(texts.filter((text) => !(text in messages))).toEqual([]);
  });

  it('hold no figure: those come from the records', () => {
    const figures = texts.filter((text) => /\d/.test(messages[text as keyof typeof messages].message.replace(/\$\d|ICD-10-(CM|PCS)/g, '')));
    expect(figures).toEqual([]);
  });

  it.each(['rules', 'verdicts', 'contradictions', 'warnings'] as const)('have unlike ids: %s', (part) => {
    const names = rules[part].map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('name only credentials that have a record', () => {
    const whens = [...rules.rules, ...rules.verdicts, ...rules.contradictions, ...rules.warnings].map(({ when }) => when);
    const named = [
      ...whens.flatMap(({ holds = [], lacks = [] }) => [...holds, ...lacks]),
      ...rules.rules.flatMap(({ about: { terms = [], not = [] } }) => [...terms, ...not]),
      ...rules.requirements.flatMap(({ terms }) => terms),
      ...rules.covered.flatMap(({ terms, by }) => [...terms, ...by]),
      ...rules.opens.flatMap(({ from, to }) => [from, ...to]),
      ...rules.atHome.map(({ term }) => term),
    ];
    expect(named.filter((term) => !ids.has(term))).toEqual([]);
  });

  it('have a requirement for each demand of a current record, beyond membership', () => {
    const demanding = credentials.filter(({ status, apprenticeOf, required }) =>
      status === 'active' && !apprenticeOf && required.some(({ en }) => !/^\w+ membership\.$/.test(en)));
    const covered = new Set(rules.requirements.flatMap(({ terms }) => terms));
    expect(demanding.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('rest on a part of the record that is there', () => {
    const empty = rules.rules.filter(({ fact, about, id }) => fact === 'price' && id !== 'unpriced'
      && credentials.some((record) => record.status === 'active' && matchesAbout(about, record, atHome) && record.prices.length === 0));
    expect(empty.map(({ id }) => id)).toEqual([]);
    for (const term of ['cpma', 'cdeo', 'coc', 'crc']) expect(credential(term).pay?.length, term).toBeGreaterThan(0);
  });

  it('weigh all advanced credentials alike at every step of coding work', () => {
    const unlike = rules.rules.filter(({ when, about, weight }) => when.coding && weight !== 0
      && about.level === undefined && about.terms?.some((term) => credential(term).level === 'advanced'));
    expect(unlike.map(({ id }) => id)).toEqual([]);
  });

  it('each speak to somebody', () => {
    const unheard = new Map([...rules.rules, ...rules.verdicts, ...rules.contradictions, ...rules.warnings].map((one) => [one.id, one.when]));
    for (const { at } of families()) {
      if (unheard.size === 0) break;
      for (const answers of [...at.flatMap((row) => row.slice(0, 1)), ...(at[0] ?? [])]) {
        const situation = situationOf(answers);
        for (const [id, when] of unheard) if (matchesWhen(when, situation)) unheard.delete(id);
      }
    }
    expect([...unheard.keys()]).toEqual([]);
    expect(rules.rules.filter(({ about }) => !credentials.some((record) => matchesAbout(about, record, atHome))).map(({ id }) => id)).toEqual([]);
  });
});

describe('the schema of rules', () => {
  it('refuses a weight of nothing, an unknown answer and a verdict without two texts', () => {
    const [first] = rules.rules;
    const [verdict] = rules.verdicts;
    expect(ruleSet.safeParse({ ...rules, rules: [{ ...first, weight: 0 }] }).success).toBe(false);
    expect(ruleSet.safeParse({ ...rules, rules: [{ ...first, when: { setting: ['moon'] } }] }).success).toBe(false);
    expect(ruleSet.safeParse({ ...rules, verdicts: [{ ...verdict, texts: ['recommend_reason_entry'] }] }).success).toBe(false);
  });
});
