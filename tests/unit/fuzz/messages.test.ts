import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesTo, rowsOf } from '../../../components/posting/requirement-rows.ts';
import * as messages from '../../../lib/extension/messages.ts';
import { isPageQuestion, isPostingReport } from '../../../lib/extension/posting-message.ts';
import { findPay } from '../../../lib/pay/find-pay.ts';
import { answerTo } from '../../../lib/posting/page-answer.ts';
import { credentialFactsOf } from '../../../lib/profile/credential-facts.ts';
import { meets } from '../../../lib/profile/meets.ts';
import type { Judged } from '../../../lib/profile/meets.ts';
import { records } from '../recommend/shipped.ts';
import { holds, runs } from './fuzz.ts';
import { pageQuestion, pageReport, postingReport, profile } from './sound.ts';
import { anyText, anyValue, damaged, throughJson } from './values.ts';

type Guard = (message: unknown) => boolean;

const sound: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  isNeedPart: fc.record({ type: fc.constant('need-part'), part: fc.constantFrom('reader', 'card', 'posting') }),
  isSilence: fc.record({ type: fc.constant('silence'), term: anyText, host: fc.option(anyText, { nil: null }) }),
  isReadPage: fc.record({ type: fc.constant('read-page'), question: pageQuestion }),
  isShowInToolbar: fc.record({ type: fc.constant('show-in-toolbar'), what: fc.oneof(postingReport, fc.constantFrom('off', null)) }),
  isReveal: fc.record({ type: fc.constant('reveal'), instance: anyText, mention: fc.integer() }),
  isPageReport: pageReport,
};

const guards: [name: string, guard: Guard][] = Object.entries(messages).flatMap(([name, one]): [string, Guard][] =>
  (name.startsWith('is') && typeof one === 'function' ? [[name, one as Guard]] : []));
const keys = ['type', 'part', 'what', 'term', 'host', 'question', 'posting', 'instance', 'mention', 'mentions', 'state', 'text', 'title', 'quotes', 'accepts', 'all', 'any', 'credential'];
const types = fc.constantFrom('need-part', 'silence', 'read-page', 'show-in-toolbar', 'reveal', 'report', '__proto__');
const anyMessage = fc.oneof(anyValue(keys), fc.tuple(types, fc.dictionary(fc.constantFrom(...keys), anyValue(keys))).map(([type, rest]) => ({ ...rest, type })));

describe('messages', () => {
  it('are all tried here', () => {
    expect(guards.map(([name]) => name).toSorted(), 'Cure: give the new message sound values in this file.').toEqual(Object.keys(sound).toSorted());
  });

  it.each(guards)('%s answers yes or no to anything', (_, guard) => {
    holds(anyMessage, (message) => expect(typeof guard(message)).toBe('boolean'));
  });

  it.each(guards)('%s knows its own on both browsers’ ways, and no other knows them', (name, guard) => {
    holds(sound[name] ?? fc.constant(null), (message) => {
      expect(guard(structuredClone(message))).toBe(true);
      expect(guard(throughJson(message))).toBe(true);
      for (const [other, otherGuard] of guards) expect(otherGuard(message), other).toBe(other === name);
    }, runs(60));
  });

  it.each(guards)('%s bears its own when damaged', (name, guard) => {
    holds(damaged(sound[name] ?? fc.constant(null)), (message) => expect(typeof guard(message)).toBe('boolean'));
  });
});

describe('what passes a border is safe behind it', () => {
  const facts = credentialFactsOf(records);

  it('a text to be read, whatever is said to stand in it, is answered', () => {
    holds(fc.oneof(pageQuestion, damaged(pageQuestion)), (question) => {
      if (!isPageQuestion(question)) return;
      const { report } = answerTo(question, findPay);
      if (report) expect(isPostingReport(throughJson(report))).toBe(true);
    }, runs(150, 0.2));
  });

  it('a report is judged and laid out in rows', () => {
    holds(fc.tuple(fc.oneof(postingReport, damaged(postingReport)), fc.option(profile, { nil: null })), ([report, said]) => {
      if (!isPostingReport(report)) return;
      const { tree } = meets(report.posting.accepts, said, facts);
      if (tree) layOut(tree, tree);
    }, runs(200, 0.5));
  });
});

function layOut(tree: Judged, whole: Judged): void {
  if ('demand' in tree) expect(alternativesTo(whole, tree)).toContain(tree);
  else for (const row of rowsOf(tree)) if (!('certificates' in row)) layOut(row, whole);
}
