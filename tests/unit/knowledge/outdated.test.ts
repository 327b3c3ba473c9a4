import { expect, test } from 'vitest';
import { recordOf } from '../../../lib/knowledge/knowledge.ts';
import { outdatedClaim, outdatedName } from '../../../lib/knowledge/outdated.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';
import { DATA } from './data-copy.ts';

const { records } = loadKnowledge(DATA);

function term(id: string) {
  const record = recordOf(records, id);
  if (record === undefined) throw new Error(`there is no record ${id}`);
  return record;
}

/** The claim about `term` in `text`, where it is mentioned as `surface`; `other` is mentioned too. */
function claim(id: string, text: string, surface: string, other?: string) {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return outdatedClaim(term(id), text, span(surface), other === undefined ? [] : [span(other)]);
}

test.each([
  ['icd-9-cm', 'ICD-9', '2015-10-01', 'ICD-10'],
  ['icd-9-cm', 'ICD9CM', '2015-10-01', 'ICD-10'],
  ['coc', 'CPC-H', null, 'COC'],
  ['coc', 'CPC-Hs', null, 'COC'],
  ['coc', 'Certified Professional Coder - Hospital', null, 'COC'],
  ['cms-1500', 'HCFA 1500', null, 'CMS-1500'],
  ['ub-04', 'UB92', '2007-05-23', 'UB-04'],
  ['cms-hcc-v24', 'V24', '2026', 'V28'],
  ['chp', 'CHP', null, 'CHPS'],
])('%s written as %s is out of date since %s', (id, surface, since, names) => {
  const outdated = outdatedName(term(id), surface);
  expect(outdated?.since).toBe(since);
  expect(outdated?.en).toContain(names);
});

test.each([['coc', 'COC'], ['coc', 'Certified Outpatient Coder'], ['icd-10-cm', 'ICD-10-CM'], ['cpc', 'CPC'], ['ub-04', 'UB-04']])(
  '%s written as %s is not out of date', (id, surface) => {
    expect(outdatedName(term(id), surface)).toBeNull();
  });

test.each([
  'The CPC exam has 150 questions and takes most of a day.',
  'Pass the 150-question CPC.',
  'Cost is high. The CPC is 150 multiple-choice questions! Good luck.',
])('a 150-question CPC is out of date: %s', (text) => {
  expect(claim('cpc', text, 'CPC')).toMatchObject({ about: 'exam-questions', since: '2022-01-01' });
});

test.each([
  ['today’s number', 'The CPC exam has 100 questions.'],
  ['the past', 'The CPC used to have 150 questions.'],
  ['a change told', 'The CPC no longer has 150 questions.'],
  ['a practice test', 'A 150-question practice test for the CPC.'],
  ['another sentence', 'I hold the CPC. My final had 150 questions.'],
  ['another line', 'CPC\n150 questions'],
])('silent on %s', (_name, text) => {
  expect(claim('cpc', text, 'CPC')).toBeNull();
});

test('silent where the number is about another credential', () => {
  expect(claim('cpc', 'The RHIT has 150 questions, the CPC fewer.', 'CPC', 'RHIT')).toBeNull();
  expect(claim('cpc', 'Unlike the RHIT, the CPC has 150 questions.', 'CPC', 'RHIT')).not.toBeNull();
});

test('no record calls its own number of questions superseded', () => {
  for (const record of records) {
    if (record.kind !== 'credential') continue;
    for (const one of record.superseded ?? []) {
      if (one.about === 'exam-questions') expect(one.value, record.id).not.toBe(record.exam.questions?.value);
    }
  }
});
